"""Formulas under a title that engines cannot read are a picture; what they read alike is text."""

from __future__ import annotations

import pytest

from generator.scanning.formulas import formulas
from generator.scanning.pieces import Box, Piece, Sign
from generator.scanning.rows import rows

LINE = 24.0


def at(left: int, top: int, text: str) -> Piece:
    return Piece(text, Box(left, top, left + 12 * len(text), top + 24))


ABOVE = tuple(at(100, top, "Here are lines of a text that begin at one edge") for top in (40, 70, 100))
BELOW = (at(100, 400, "From these lines one can see which lake is deep"),)
TITLE = (at(300, 150, "Lake"), at(600, 150, "Sea"))
FIRST, SECOND = at(180, 190, "T< = o(W[h, x] + b)"), at(176, 230, "h = T * h + (1 - T) * h")
SHORT = at(180, 270, "a = h")


def found(*middle: Piece, signs: tuple[Sign, ...] = (), unread: tuple[Piece, ...] = (FIRST, SECOND)) -> set[Piece]:
    return set(formulas(rows((*ABOVE, *middle, *BELOW)), signs, LINE, lambda piece: piece in unread))


def test_formulas_with_their_titles_are_a_picture() -> None:
    assert found(*TITLE, FIRST, SECOND, SHORT) == {*TITLE, FIRST, SECOND, SHORT}


def test_text_that_stands_apart_above_the_title_is_no_part_of_it() -> None:
    note = at(150, 125, "Each lake has a gate of its own")
    assert note not in found(note, *TITLE, FIRST, SECOND)


@pytest.mark.parametrize(
    "middle",
    [
        (FIRST, SECOND, SHORT),
        (*TITLE, SECOND),
        (*TITLE, FIRST, at(180, 230, "where every lake of them has = signs"), SHORT),
        (*TITLE, at(100, 190, "T = o(W)"), at(100, 230, "h = T * h")),
        (*TITLE, FIRST, at(180, 230, "3 km deep"), SHORT),
    ],
    ids=["no title", "one formula", "a sentence among them", "where text begins", "no formula"],
)
def test_anything_else_is_text(middle: tuple[Piece, ...]) -> None:
    assert found(*middle, unread=middle) == set()


def test_formulas_that_are_read_alike_are_text() -> None:
    assert found(*TITLE, FIRST, SECOND, SHORT, unread=(FIRST,)) == set()


def test_options_are_text() -> None:
    circles = tuple(Sign(Box(140, top, 164, top + 24), round=True, filled=False) for top in (190, 230, 270))
    assert found(*TITLE, FIRST, SECOND, SHORT, signs=circles) == set()
