"""Letters as a text layer holds them: runs of text at places, in font sizes."""

from __future__ import annotations

from generator.scanning.letters import Letter
from generator.scanning.pieces import Box

SIZE = 20
WIDE = 10


def run(text: str, left: int, base: float = 100.0, size: float = SIZE, wide: int = WIDE) -> list[Letter]:
    """A run of text from a place on, each letter as wide as the others."""
    return [
        Letter(sign, Box(left + i * wide, round(base - size), left + (i + 1) * wide, round(base + 5)), base, size)
        if sign != " "
        else Letter(sign, Box(left + i * wide, round(base), left + (i + 1) * wide, round(base)))
        for i, sign in enumerate(text)
    ]


def text(line: list[Letter]) -> str:
    """What a line reads."""
    return "".join(letter.sign for letter in line)
