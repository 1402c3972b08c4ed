"""Line breaks: which only wrap a line, and which mean something."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.model.line import Line

# Letters are not equally wide, and words are not broken: a line may end this much before the longest one does.
_SLACK = 0.88
_NARROWEST = 40
# So many lines of this length show whether a page wraps them.
_LONG, _FEWEST = 60, 5
_SMALL = re.compile(r"\s*(?![a-z][.)]\s)[a-zà-ÿ]")  # `a. basalt` is an option


def text_width(lines: Sequence[Line]) -> int:
    """How many characters a full line of the page holds; 0 when no line is long enough to tell."""
    lengths = sorted(len(line.text.rstrip()) for line in lines if len(line.text.strip()) > _NARROWEST)
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


def unwrapped(lines: Sequence[Line]) -> bool:
    """Whether no sentence goes on in the next line: a text that was copied, whose lines are whole paragraphs."""
    long = sum(len(line.text.strip()) > _LONG for line in lines)
    width = text_width(lines)
    goes_on = any(_SMALL.match(below.text) and wraps(line, below, width) for line, below in pairwise(lines))
    return long >= _FEWEST and not goes_on


def wraps(line: Line, following: Line, width: int) -> bool:
    """Whether a line only ended because the first word of the next had no room on it; no line of a width 0 did."""
    text = line.text.rstrip()
    word = following.text.split(maxsplit=1)[0] if following.text.split() else ""
    return 0 < width * _SLACK < len(text) + 1 + len(word)
