"""A text layer that says something else than the page shows is not trusted."""

from __future__ import annotations

from generator.scanning.pieces import Box, Piece
from generator.scanning.sound import is_sound

from .pages import Page

LINES = ("Which of these lakes is the deepest?", "The long Lake Garda in the south", "Lake Baikal, far in the east")


def page() -> Page:
    drawn = Page()
    for n, text in enumerate(LINES):
        drawn.text(100, 100 + 50 * n, text)
    return drawn


def layer(*texts: str) -> list[Piece]:
    return [Piece(text, Box(96, 98 + 50 * n, 100 + 12 * len(LINES[n]), 130 + 50 * n)) for n, text in enumerate(texts)]


def shifted(text: str) -> str:
    return "".join(chr(ord(letter) + 1) for letter in text)


def test_what_the_page_shows_is_sound() -> None:
    assert is_sound(page().pixels, layer(*LINES))
    assert is_sound(page().pixels, layer(*(line.upper().replace(" ", "") for line in LINES)))


def test_letters_that_are_mapped_to_others_are_not() -> None:
    assert not is_sound(page().pixels, layer(*map(shifted, LINES)))


def test_one_line_alone_decides_nothing() -> None:
    assert is_sound(page().pixels, layer(LINES[0], shifted(LINES[1]), LINES[2]))


def test_where_the_engine_cannot_tell_the_layer_stands() -> None:
    assert is_sound(page().pixels, layer("Какое из этих озёр самое глубокое?", "Lake", ""))
    assert is_sound(Page().pixels, layer(*LINES))
    assert is_sound(page().pixels, [])
