"""Letters of options that stand above their texts, also behind a heading: `Selected Answer: b.` and `Paris` below."""

from __future__ import annotations

import re
from itertools import pairwise

from generator.importing.drafts import Lines
from generator.importing.platform.heading import heading
from generator.importing.platform.said import said
from generator.model.line import Line
from generator.model.span import Span

_ALONE = re.compile(r"\s*[A-Za-z][.)]\s*")
_IN_FRONT = re.compile(r"\s*[A-Za-z][.)]\s+(?=\S)")


def letters_above(lines: Lines) -> frozenset[Span]:
    """The lines that end in a letter alone, with the text that it is of below."""
    filled = [line for line in lines if not line.blank]
    return frozenset(a.span for a, b in pairwise(filled) if _alone(a) and not _alone(b) and said(b.text) is None)


def without_letter(text: str) -> str:
    """A text without the letter in front of it."""
    match = _IN_FRONT.match(text)
    return text[match.end() :] if match else text


def _alone(line: Line) -> bool:
    headed = heading(line)
    return _ALONE.fullmatch(headed.rest.text if headed else line.text) is not None
