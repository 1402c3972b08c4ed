"""The line of a scan's text that stands for a drawing: `[picture lava.figure-1.png]`."""

from __future__ import annotations

import re

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.model.line import Line

_PICTURE = re.compile(r"\s*\[picture (?P<name>[\w.-]+\.png)\]\s*")


def picture_lines(lines: Lines) -> tuple[Line, ...]:
    """Return the lines that stand for a picture; one in code is code."""
    return tuple(line for line, code in zip(lines, fenced(lines), strict=True) if not code and picture_of(line))


def picture_of(line: Line) -> str:
    """Return the file that a line stands for; empty when it is any other line."""
    found = _PICTURE.fullmatch(line.text) if "[picture" in line.text else None
    return found["name"] if found else ""
