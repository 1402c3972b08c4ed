from __future__ import annotations

import pytest

from generator.importing.paragraphs import text_width, unwrapped, wraps
from tests.importing.text import lines


def test_the_width_is_that_of_nearly_all_full_lines() -> None:
    text = "\n".join(["short", *("x" * 70 for _ in range(20)), "y" * 500])
    assert text_width(lines(text)) == 70


@pytest.mark.parametrize(
    ("first", "second", "wrapped"),
    [
        ("x" * 68, "word", True),
        ("x" * 60, "extraordinary", True),
        ("x" * 58, "a", False),
        ("x" * 20, "word", False),
        ("x" * 68 + "   ", "word", True),
    ],
    ids=["full", "no room for the next word", "room for the next word", "short", "blanks behind"],
)
def test_a_line_wraps_when_the_next_word_has_no_room(first: str, second: str, *, wrapped: bool) -> None:
    above, below = lines(f"{first}\n{second}")
    assert wraps(above, below, 70) is wrapped


def test_a_page_of_short_lines_does_not_wrap_everything() -> None:
    page = lines("What is lava?\nHot rock\nMud")
    assert not wraps(page[1], page[2], text_width(page))


WHOLE = "\n\n".join(f"This is paragraph number {n} of a text that was copied from a page of the web." for n in range(6))


def test_a_text_whose_sentences_end_on_their_lines_was_copied() -> None:
    assert unwrapped(lines(WHOLE))
    assert unwrapped(lines(f"{WHOLE}\na. basalt\nb. granite"))


def test_a_text_that_goes_on_in_the_next_line_was_printed() -> None:
    assert not unwrapped(lines(f"{WHOLE}\n{'x' * 80} and\nso on"))


def test_a_short_text_shows_nothing() -> None:
    assert not unwrapped(lines("What is lava?\n\nMolten rock\n\nHot mud"))
