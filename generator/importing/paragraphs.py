"""Line breaks: which only wrap a line, and which mean something."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.line import Line

# Letters are not equally wide, and words are not broken: a line may end this much before the longest one does.
_SLACK = 0.88
_NARROWEST = 40


def text_width(lines: Sequence[Line]) -> int:
    """How many characters a full line of the page holds; 0 when no line is long enough to tell."""
    lengths = sorted(len(line.text.rstrip()) for line in lines if len(line.text.strip()) > _NARROWEST)
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


def wraps(line: Line, following: Line, width: int) -> bool:
    """Whether a line only ended because the first word of the next had no room on it; no line of a width 0 did."""
    text = line.text.rstrip()
    word = following.text.split(maxsplit=1)[0] if following.text.split() else ""
    return 0 < width * _SLACK < len(text) + 1 + len(word)
