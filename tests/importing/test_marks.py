from __future__ import annotations

import pytest

from generator.importing.marks import marked
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    [
        "@ Lava",
        "® Lava",
        "● Lava",
        "[x] Lava",
        "[X] Lava",
        "[v] Lava",
        "[M] Lava",
        "IM] Lava",
        "Mj] Lava",
        "(@] Lava",
        "☑ Lava",
        "@Lava",
        "@© Lava",
        "®@ Lava",
    ],
)
def test_a_filled_circle_or_box_was_picked(text: str) -> None:
    found = marked(*lines(text))
    assert (found.picked, found.rest.text) == (True, "Lava")


@pytest.mark.parametrize(
    "text",
    [
        "O Lava",
        "(O) Lava",
        "© Lava",
        "(©) Lava",
        ") Lava",
        "[ ] Lava",
        "( ) Lava",
        "○ Lava",
        "□ Lava",
        "o Lava",
        "( Lava",
    ],
)
def test_an_empty_circle_or_box_was_not(text: str) -> None:
    found = marked(*lines(text))
    assert (found.picked, found.rest.text) == (False, "Lava")


@pytest.mark.parametrize("text", ["- Lava", "* Lava", "‘* Lava", "• Lava", "+ Lava"])
def test_a_bullet_says_nothing(text: str) -> None:
    found = marked(*lines(text))
    assert (found.picked, found.rest.text, found.mark is not None) == (None, "Lava", True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Lava",
        "Oxygen",
        "On the sea",
        "-1",
        "-Lava",
        "Mill",
        "I am",
        "A rock",
        "M is a mass",
        "(a) lava",
        "( lava that is hot ) is bright",
        "(lava",
        "[1, 2]",
        "x[0] = 1",
        "*emphasis* of lava",
        "1. Lava",
        "@property",
        "I) Lava",
    ],
)
def test_other_text_has_no_mark(text: str) -> None:
    (line,) = lines(text)
    found = marked(line)
    assert (found.mark, found.rest, found.picked) == (None, line, None)


def test_an_open_bracket_with_a_bracket_inside_is_a_circle() -> None:
    found = marked(*lines("( It grows (z = Wx + b) there"))
    assert (found.picked, found.rest.text) == (False, "It grows (z = Wx + b) there")


def test_a_circle_alone_is_a_mark() -> None:
    found = marked(*lines(" @ "))
    assert (found.picked, found.rest.text) == (True, "")


def test_mark_and_rest_are_the_line() -> None:
    (line,) = lines("  [x]  Lava")
    found = marked(line)
    assert found.mark
    assert found.mark.text + found.rest.text == line.text
    assert (found.mark.span.end, found.rest.span.end) == (found.rest.span.start, line.span.end)
