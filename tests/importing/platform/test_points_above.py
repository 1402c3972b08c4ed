"""Points above a head are those of the question below them."""

from __future__ import annotations

from generator.importing.platform.heads import heads
from generator.importing.platform.points_above import bodies, top_of
from tests.importing.text import lines

FIRST, SECOND = "Question 1\nWhat is lava?\nRock\nMud", "Question 2\nWhat is ash?\nDust\nMud"


def _bodies(text: str) -> list[list[str]]:
    page = lines(text)
    return [[line.text for line in body if not line.blank] for body in bodies(page, heads(page))]


def test_points_above_every_head_are_those_of_the_question_below() -> None:
    page = f"Rocks\n1 / 1 point\n{FIRST}\n\n0 / 1 point\n{SECOND}"
    assert _bodies(page) == [
        ["1 / 1 point", "What is lava?", "Rock", "Mud"],
        ["0 / 1 point", "What is ash?", "Dust", "Mud"],
    ]
    assert top_of(lines(page), heads(lines(page))) == 1


def test_points_below_the_options_are_those_of_the_question_above() -> None:
    below = f"Rocks\n{FIRST}\n1 / 1 point\n\n{SECOND}\n0 / 1 point"
    assert _bodies(below)[0][-1] == "1 / 1 point"
    assert _bodies(below)[1][-1] == "0 / 1 point"


def test_points_of_the_whole_quiz_do_not_stand_above_a_question() -> None:
    page = f"1 / 3 points\n{FIRST}\n1 / 1 point\n{SECOND}"
    assert _bodies(page)[0][-1] == "1 / 1 point"


def test_points_in_the_middle_of_one_question_are_in_their_order_as_well() -> None:
    page = f"1 / 1 point\n{FIRST}\n\nQuestion 2\nWhat is ash?\n0 / 1 point\nDust\nMud"
    assert [body[0] for body in _bodies(page)] == ["1 / 1 point", "What is ash?"]


def test_points_too_many_or_too_few_are_nobodys() -> None:
    page = f"1 / 1 point\n{FIRST}\n1 / 1 point\n{SECOND}\n0 / 1 point"
    assert not any("point" in line for body in _bodies(page) for line in body)


def test_a_verdict_above_the_points_is_of_the_same_question() -> None:
    page = f"Rocks\nCorrect\n1 / 1 point\n{FIRST}\n\nIncorrect\n0 / 1 point\n{SECOND}"
    assert [body[:2] for body in _bodies(page)] == [["Correct", "1 / 1 point"], ["Incorrect", "0 / 1 point"]]
    assert top_of(lines(page), heads(lines(page))) == 1


def test_a_verdict_that_one_question_lacks_is_left_where_it_stands() -> None:
    page = f"Rocks\n1 / 1 point\n{FIRST}\n\nIncorrect\n0 / 1 point\n{SECOND}"
    assert _bodies(page)[0][-1] == "Incorrect"
