from __future__ import annotations

import pytest

from generator.importing.drafts import OptionDraft
from generator.importing.lettered.passages import passages
from generator.importing.moodle.stated import named
from tests.importing.text import lines


def options(*paragraphs: str) -> tuple[OptionDraft, ...]:
    return tuple(OptionDraft(passages(lines(text))[0]) for text in paragraphs)


def test_where_feedback_stands_below_the_right_option_it_may_stand_below_others() -> None:
    found = named(options("Mud\nIt dries.", "Rock\nIt melts.", "Ice"), lines("Rock"), several=False)
    assert (found.right, found.kept) == ((1,), ((1, 1),))
    assert [[line.text for line in doubt.lines] for doubt in found.doubts] == [["Mud", "It dries."]]


@pytest.mark.parametrize("texts", [("Mud", "Rock\nIt melts.", "Ice"), ("Mud", "Rock", "Ice")])
def test_an_option_of_one_line_holds_no_feedback(texts: tuple[str, ...]) -> None:
    assert not named(options(*texts), lines("Rock"), several=False).doubts
