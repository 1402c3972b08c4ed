"""Where questions begin in a paper that prints numbers and letters without any sign behind them.

1 Which gas is the most abundant in air?
A oxygen
B nitrogen
C argon
2 What …
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.lettered.letter_labels import LETTERS, openings
from generator.importing.lettered.question_start import QuestionStart
from generator.model.line import Line

_NUMBER = re.compile(r"\s*(?P<number>\d{1,3})\s+(?=[A-ZÀ-Þ\"“«¿¡(])")
_LETTER = re.compile(r"\s*(?P<place>[A-C])\s+(?=\S)")
_FEWEST = 2


def bare_starts(lines: Lines) -> tuple[QuestionStart, ...]:
    """The lines that open questions: counted without a gap from 1, and options below each; empty where one lacks them.

    Without a sign a number may be part of the text, so nothing less is a list of questions.
    """
    full = _full(lines)
    options = sorted({*bare_options(lines), *(i for i in full if _opens_options(lines[i]))})
    found: list[QuestionStart] = []
    for start in _numbered(lines, full):
        again = start.number == 1 and bool(found)
        if start.number == (found[-1].number + 1 if found else 1):
            found.append(QuestionStart(start.index, start.number, start.end, found[-1].run if found else 0))
        elif again and _between(options, found[-1].index, start.index):
            found.append(QuestionStart(start.index, start.number, start.end, found[-1].run + 1))
    bounds = [*(start.index for start in found), len(lines)]
    whole = all(_between(options, a, b) for a, b in pairwise(bounds))
    return tuple(found) if whole and len(found) >= _FEWEST else ()


def _numbered(lines: Lines, full: list[int]) -> Iterator[QuestionStart]:
    for i in full:
        match = _NUMBER.match(lines[i].text)
        if match:
            yield QuestionStart(i, int(match["number"]), match.end())


def bare_options(lines: Lines) -> frozenset[int]:
    """The lines that open a list of options whose letters have no sign: `A`, and `B` and `C` on the lines below."""
    full = _full(lines)
    letters = [match["place"] if (match := _LETTER.match(lines[i].text)) else "" for i in full]
    return frozenset(full[n] for n in range(len(full)) if letters[n] and letters[n : n + 3] == ["A", "B", "C"])


def _full(lines: Lines) -> list[int]:
    code = fenced(lines)
    return [i for i, line in enumerate(lines) if not code[i] and not line.blank]


def _opens_options(line: Line) -> bool:
    return any(place.place == 0 and place.style.kind in LETTERS for place in openings(line))


def _between(options: list[int], start: int, end: int) -> bool:
    return any(start < option < end for option in options)
