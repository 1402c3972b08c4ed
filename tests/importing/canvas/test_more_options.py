from __future__ import annotations

import pytest

from generator.importing.layouts.canvas_review import parse
from tests.importing.text import lines

_USUAL = "Which is it?\nCorrect! Rock\nMud\nIce\nAsh"


def _codes(first: str) -> list[list[str]]:
    usual = _USUAL.replace("! ", "! ◉ ") if "○" in first else _USUAL
    bodies = (first, usual, usual, usual)
    text = "\n".join(f"Question {n}\n1 / 1 pts\n{body}" for n, body in enumerate(bodies, start=1))
    return [[doubt.code for doubt in question.doubts] for question in parse(lines(text)).questions]


@pytest.mark.parametrize(
    "first",
    [
        "What does it print?\nx = [1]\ny = x\ny.sort()\n\nNone\nCorrect! One\nTwo\nThree",
        "What does it print?\nip.show()\nNone\nCorrect! One\nTwo\nThree",
        "What does it show?\nOne more\nand one\nRock\nCorrect! Mud\nIce\nAsh",
    ],
    ids=["a program", "a line of one", "two lines more"],
)
def test_more_lines_than_elsewhere_may_begin_with_the_stem(first: str) -> None:
    assert _codes(first) == [["stem-doubtful"], [], [], []]


@pytest.mark.parametrize(
    "first",
    [
        "Which is it?\nRock\nMud\nCorrect! Ice\nAsh\nSand",
        "Which is it?\nCorrect! x = [1]\nx = [2]\nx = [3]\nx = [4]\nx = [5]",
        "Which is it?\n○ Rock\n○ Mud\nCorrect! ◉ Ice\n○ Ash\n○ Sand\n○ Salt",
        "Which is it?\nx = [1]\nx = [2]\nCorrect! x = [3]\nx = [4]",
    ],
    ids=["one more", "a label beside the first", "circles", "as many as elsewhere"],
)
def test_other_options_are_not_in_doubt(first: str) -> None:
    assert _codes(first)[0] == []
