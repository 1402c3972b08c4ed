"""Lines that stand right below the head of every question of a dump are none of its stem."""

from __future__ import annotations

from generator.importing.layouts.exam_dump import parse
from tests.importing.text import lines

QUESTION = "Question #: {n}\nTopic #: 1\n{tag}\nWhich is metal {n}?\nA. Tin\nB. Mud\nAnswer: A\n\n"


def _stems(*tags: str) -> list[str]:
    page = "".join(QUESTION.format(n=n, tag=tag) for n, tag in enumerate(tags, start=1))
    return [question.stem_text for question in parse(lines(page)).questions]


def test_the_same_line_below_every_head_goes() -> None:
    assert _stems(*["[All AZ-104 Questions]"] * 4) == [f"Which is metal {n}?" for n in (1, 2, 3, 4)]


def test_a_line_below_a_few_heads_stays() -> None:
    assert _stems("Read this.", "Read this.", "Look here.", "Think.")[0] == "Read this. Which is metal 1?"


def test_the_points_of_each_question_go_whatever_they_are() -> None:
    won = ["2.0/ 2.0 Points", "0.0/ 2.0 Points", "2.0/ 2.0 Points", "1.0/ 2.0 Points"]
    assert _stems(*won) == [f"Which is metal {n}?" for n in (1, 2, 3, 4)]
    assert _stems("Of 2/3 points", "Take 1/2", "Points", "Think.")[0] == "Of 2/3 points Which is metal 1?"


def test_heads_may_stand_far_from_the_margin() -> None:
    page = "".join(
        f"{'':10}Question #:{n} - (Exam Topic 1)\nWhich is {n}?\nA. Tin\nB. Mud\nAnswer: A\n\n" for n in (1, 2)
    )
    assert [(each.number, each.stem_text) for each in parse(lines(page)).questions] == [
        ("1", "Which is 1?"),
        ("2", "Which is 2?"),
    ]
