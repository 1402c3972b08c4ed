from __future__ import annotations

import pytest

from generator.importing.clean.flattened_lines import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "Correct",
        "1/1 point",
        "Two spaces.  They mean nothing in prose, however long the line of text may be.",
        "Correct answers are those that every reader of this long line of text would give.",
        "What does the Correct label of a page that holds many labels say of the option above it?",
        "If you walk 3/4 of the way and rest, how long does it take to walk all the way home?",
        "The formulas $a$ and $b$ stand in a sentence that is long enough to be a flattened line.",
        "```\n1/1 point 1. Which of these?  One  Two  Correct  Three and four of all these lines\n```",
        "Correct Yes. This is the feedback of an option, and it goes on and on for a whole line.",
        "A politically Correct answer, in other words one that is right for most of the readers.",
    ],
)
def test_a_line_that_was_a_line_stays(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "1/1 point 3. Which of these rocks formed from lava? Granite  Basalt  Correct  Chalk",
            ["1/1 point ", "3. Which of these rocks formed from lava? ", "Granite  ", "Basalt  ", "Correct  ", "Chalk"],
        ),
        (
            "Which of these are rocks? Basalt is one. **Un-selected** is correct Sugar is one. Correct Salt is one.",
            [
                "Which of these are rocks? ",
                "Basalt is one. ",
                "**Un-selected** is correct",
                " Sugar is one. ",
                "Correct",
                " Salt is one.",
            ],
        ),
        (
            "What is the derivative of the square? $x$ $2x$ $x^2$ Correct  0/1 point",
            ["What is the derivative of the square? ", "$x$ ", "$2x$ ", "$x^2$ ", "Correct  ", "0/1 point"],
        ),
        (
            "Marble is a rock that formed under heat and pressure  Correct",
            ["Marble is a rock that formed under heat and pressure  ", "Correct"],
        ),
    ],
    ids=["a score and its number", "labels", "formulas in a row", "a label at the end"],
)
def test_a_flattened_line_falls_into_its_parts(text: str, parts: list[str]) -> None:
    cleaned = clean(lines(text))
    assert [part.strip() for part in texts(cleaned.lines)] == [part.strip() for part in parts]
    assert "".join(line.text for line in cleaned.lines) == text
    assert "".join(line.source for line in cleaned.lines) == text
    assert all(line.text == text[line.span.start : line.span.end] for line in cleaned.lines)


def test_no_break_falls_into_a_formula_or_code() -> None:
    text = "1/1 point 1. What does `print(1)  Correct  print(2)` give when $a  +  b$ is nought at the end?"
    parts = texts(clean(lines(text)).lines)
    assert any("`print(1)  Correct  print(2)`" in part for part in parts)
    assert any("$a  +  b$" in part for part in parts)
