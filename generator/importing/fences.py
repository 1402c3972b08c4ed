"""Where fenced code stands in a text."""

from __future__ import annotations

import re

from generator.importing.drafts import Lines

_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})[^`]*$")


def fenced(lines: Lines) -> tuple[bool, ...]:
    """Say of each line whether it belongs to fenced code, the fences themselves included.

    A fence that is never closed is no fence: OCR loses one easily, and half a document is not code.
    """
    marks = [i for i, line in enumerate(lines) if _FENCE.match(line.text)]
    inside = [False] * len(lines)
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        inside[first : last + 1] = [True] * (last + 1 - first)
    return tuple(inside)
