from __future__ import annotations

import pytest

from generator.importing.layouts.quiz_platform import parse
from generator.importing.platform.ticked_letters import disagrees, list_heading, ticked
from generator.model.line import Line
from tests.importing.text import lines


def _line(text: str) -> Line:
    return lines(text)[0]


def _question(points: str, given: str, *options: str, number: int = 1) -> str:
    listed = "\n".join(options)
    return f"Question {number} {points}\nWhich one is it?\nSelected Answer: {given}\nAnswers: {listed}\n"


@pytest.mark.parametrize("sign", ["✓ ", "✔", "v ", "v", "¥ "])
def test_a_tick_in_front_of_the_letter_that_is_due_is_read(sign: str) -> None:
    found = ticked(lines(f"a. Rome\n{sign}b. Paris\n✘ C. Oslo"))
    assert [(each.text.text, each.right) for each in found] == [("Rome", False), ("Paris", True), ("Oslo", False)]


@pytest.mark.parametrize("text", ["a. Rome\nb. Paris", "a. Rome\n✓c. Paris", "✓a. Rome\n✓b. Paris", "✓a. Rome\nParis"])
def test_a_list_without_ticks_or_with_a_letter_lost_is_none(text: str) -> None:
    assert not ticked(lines(text))


def test_a_heading_with_the_first_option_behind_it_opens_a_list() -> None:
    found = list_heading(_line("Answers: ✓a. Rome"), "b. Paris")
    assert found
    assert [piece.text for piece in found] == ["Answers: ", "✓a. Rome"]
    assert list_heading(_line("Answers: | ✓a. Rome"), "b. Paris")
    assert list_heading(_line("Answers: a. Rome"), "Question 2") is None
    assert list_heading(_line("Answers: Rome"), "b. Paris") is None


@pytest.mark.parametrize(
    ("given", "won", "asked", "agrees"),
    [
        ({1}, True, False, True),
        ({0}, False, False, True),
        ({0}, True, False, False),
        ({1}, False, False, False),
        ({0}, False, True, False),
        ({0, 2}, False, False, False),
        ({None}, True, False, False),
        (set(), True, False, False),
        ({1}, None, False, False),
    ],
)
def test_points_and_answer_must_bear_the_ticks_out(
    given: set[int | None], *, won: bool | None, asked: bool, agrees: bool
) -> None:
    assert (not disagrees([False, True, False], given, won=won, asked=asked)) == agrees


def test_a_page_with_ticks_in_front_of_letters_is_read() -> None:
    text = _question("1 out of 1 points", "✓b. Paris", "a. Rome", "✓b. Paris", "c. Oslo")
    text += _question("| 0 out of 1 points", "✘c. Oslo", "v a. Rome", "b. Paris", "c. Oslo", number=2)
    first, second = parse(lines(text)).questions
    assert [(o.text, o.mark.name) for o in first.options] == [("Rome", "WRONG"), ("Paris", "RIGHT"), ("Oslo", "WRONG")]
    assert [(o.text, o.mark.name) for o in second.options] == [("Rome", "RIGHT"), ("Paris", "WRONG"), ("Oslo", "WRONG")]
    assert not first.doubts
    assert not second.doubts


def test_a_lost_tick_is_in_doubt() -> None:
    text = _question("1 out of 1 points", "a. Rome", "a. Rome", "✓b. Paris", "c. Oslo")
    text += _question("1 out of 1 points", "✓a. Rome", "✓a. Rome", "b. Paris", "c. Oslo", number=2)
    first, second = parse(lines(text)).questions
    assert [doubt.code for doubt in first.doubts] == ["key-unclear"]
    assert not second.doubts
