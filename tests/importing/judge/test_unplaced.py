from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Unparsed
from generator.importing.judge.unplaced import of_quiz
from tests.importing.drafts import quiz
from tests.importing.text import lines


def test_every_piece_of_no_question_is_shown_with_its_lines() -> None:
    stray = lines("is largely determined by:\nand more")
    (doubt,) = of_quiz(replace(quiz("1"), unparsed=(Unparsed(stray, "a number above"),)))
    assert (doubt.code, doubt.lines) == ("text-unplaced", stray)
    assert "is largely determined by: and more" in doubt.note
    assert "a number above" in doubt.note


def test_a_long_piece_is_shown_in_part() -> None:
    (doubt,) = of_quiz(replace(quiz("1"), unparsed=(Unparsed(lines("lava " * 100), "x"),)))
    assert "…" in doubt.note
    assert len(doubt.note) < 150


def test_a_quiz_that_placed_everything_is_fine() -> None:
    assert not list(of_quiz(quiz("1", "2")))
