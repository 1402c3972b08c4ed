"""What stands right below an option, where lines part all others, may be no option."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.close_options import with_close_options
from generator.importing.drafts import OptionDraft, Passage, QuestionDraft
from tests.importing.drafts import question
from tests.importing.text import lines


def _page(text: str) -> QuestionDraft:
    options = (OptionDraft((Passage((line,)),)) for line in lines(text) if not line.blank)
    return question("Which of these is rock?", *options)


CLOSE = _page("Lava\nby anna\n\nMud\n\nSand")
EVEN = _page("Lava\n\nMud\n\nSand")


def _doubted(*drafts: QuestionDraft) -> list[list[str]]:
    return [[line.text for doubt in found.doubts for line in doubt.lines] for found in with_close_options(drafts)]


def test_the_only_option_without_room_above_is_in_doubt() -> None:
    assert _doubted(CLOSE, EVEN) == [["by anna"], []]


def test_options_that_all_stand_close_or_apart_are_not() -> None:
    assert _doubted(_page("Lava\nMud\nSand"), EVEN, _page("Lava\nMud\n\nSand\nAsh")) == [[], [], []]


def test_one_of_many_questions_may_have_lost_a_blank_line() -> None:
    assert not any(_doubted(CLOSE, EVEN, EVEN, EVEN))


def test_a_letter_shows_that_it_is_an_option() -> None:
    placed = tuple(replace(option, placed=True) for option in CLOSE.options)
    assert _doubted(replace(CLOSE, options=placed)) == [[]]


def test_a_label_between_two_options_tells_nothing_of_their_room() -> None:
    (label,) = lines("Correct answer")
    options = [
        replace(o, evidence=(replace(label, span=replace(label.span, line=2)),)) for o in _page("A\n\nB\n\nC").options
    ]
    assert _doubted(question("Which?", *options)) == [[]]
