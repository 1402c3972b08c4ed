"""A heading with its text behind it on one line: `Correct answers: Paris, Nice`, `Explanation: Because …`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.pieces import cut
from generator.importing.platform.said import TABLE, Kind
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_KINDS = (Kind.KEY, Kind.GIVEN, Kind.EXPLANATION, Kind.OPTIONS)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, and what stands behind it."""

    kind: Kind
    words: Line
    rest: Line


def heading(line: Line) -> Heading | None:
    """Read a line as a heading with text behind it; None when it is none."""
    for kind in _KINDS:
        match = _opening(kind).match(line.text)
        if match and line.text[match.end() :].strip():
            words, rest = cut(line, match.end())
            return Heading(kind, words, rest)
    return None


@cache
def _opening(kind: Kind) -> re.Pattern[str]:
    known = pattern(phrases(TABLE, kind.value))
    if kind is Kind.OPTIONS:  # the first option in a column of its own; `Answers: Paris` may be a key
        return re.compile(rf"[\s*_#]*+{known}[*_]*\s?:?[*_]*(?:\t\s*|\s{{3,}})", re.IGNORECASE)
    lamp = r"|\s*💡\s*" if kind is Kind.EXPLANATION else ""
    return re.compile(
        rf"[\s*_#]*+{known}(?:\s?\(\w{{1,2}}\))?(?:[*_]*\s?:[*_]*\s*|\t\s*|\s{{3,}}){lamp}", re.IGNORECASE
    )
