"""Puts back the line breaks of a page that came out as one long line.

`1/1 point 8. Which … are true? There is one … **Un-selected** is correct They can … Correct` was a dozen lines. Words
that stand on lines of their own on a page (a score, a question's number behind it, a status label) show where they
were; in such a line two spaces are a break as well, a question mark ends the stem, and formulas in a row are options.
Lines without such words are left alone: two spaces mean nothing in prose.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced
from generator.importing.pieces import cut, gap
from generator.importing.words import pattern, words
from generator.model.line import Line
from generator.model.markup import Markup, segments

AFTER = ("table_cells", "running_header")

_BREAK = re.compile(r" {2,}")
_STEM_END = re.compile(r"(?<=\?) (?=[A-Z$])")
# Two formulas side by side are found in any sentence.
_ROW = 3
_SENTENCES = re.compile(r"[a-z)][.!] [A-Z]")
_RUN_TOGETHER = "sentences of a line that lost its breaks; they may be options of their own"
# A line of one label is no flattened line; a real one holds a whole question or more.
_SHORTEST = 40


@cache
def _labels() -> re.Pattern[str]:
    """What a mark that is no score has in it: most lines have neither."""
    return re.compile(pattern((*words().right, *words().wrong)))


@cache
def _marks() -> re.Pattern[str]:
    known = words()
    labels = (*known.right, *known.wrong)
    long = tuple(label for label in labels if label.count(" ") > 1)
    short = tuple(label for label in labels if label not in long)
    score = rf"(?:(?<![\w/])\d+\s?)?/\s?\d+\s+{pattern(known.points)}\b(?:\s*\(\d+\s?%\))?"
    number = r"\s+(?P<number>\d{1,3}\.)(?=\s+[A-Z])"
    return re.compile(
        rf"(?P<score>{score})(?:{number})?"
        rf"|(?<![*_])[*_]{{0,3}}{pattern(long)}[*_]{{0,3}}(?!\w)"
        # "Correct" is a word like any other, unless a sentence, a formula or a wide gap ends before it
        rf"|(?:(?<=[.?!$:)]\s)|(?<=\s\s)|^){pattern(short)}(?=\s*$|\s\s|\s+[A-Z0-9$/])",
    )


def clean(lines: Lines) -> Cleaned:
    """Split every flattened line, each part a paragraph of its own."""
    done: list[Line] = []
    for line, code in zip(lines, fenced(lines), strict=True):
        done.extend((line,) if code or len(line.text) < _SHORTEST else _split(line))
    return Cleaned(tuple(done))


def _split(line: Line) -> list[Line]:
    text = line.text
    if "/" not in text and not _labels().search(text):
        return [line]
    found = tuple(_marks().finditer(text))
    math = [(s.start, s.start + len(s.text)) for s in segments(text) if s.kind is not Markup.PROSE]
    inside = _Inside(math)
    marks = [match for match in found if not inside(match.start())]
    if not marks or (len(marks) == 1 and marks[0].start() == 0):
        return [line]
    breaks = {match.start() for match in marks}
    wide = {match.end() for match in _BREAK.finditer(text)}
    breaks |= wide | {match.end() for match in _STEM_END.finditer(text)}
    # a number behind a score opens what follows; where breaks are wide, one space behind a label leads to its feedback
    breaks |= {match.start("number") for match in marks if match["number"]}
    breaks |= {match.end() for match in marks if not match["number"] and (not wide or match["score"])}
    breaks |= _formulas_in_a_row(text, math)
    offsets = [at for at in sorted(breaks) if 0 < at < len(text) and not inside(at)]
    # white space between two breaks stays with the piece before it, so that the pieces go on touching
    offsets = [a for a, b in pairwise([*offsets, len(text)]) if text[a:b].strip()]
    labels = {match.start() for match in marks}
    pieces = [
        piece if at in labels or not _SENTENCES.search(piece.text) else piece.doubted(_RUN_TOGETHER)
        for at, piece in zip((0, *offsets), cut(line, *offsets), strict=True)
    ]
    return [part for piece in pieces for part in (gap(piece), piece, gap(piece, after=True))]


class _Inside:
    """Tells whether an offset stands inside one of some stretches, beginnings not counted."""

    def __init__(self, stretches: list[tuple[int, int]]) -> None:
        self.starts = [start for start, _ in stretches]
        self.ends = [end for _, end in stretches]

    def __call__(self, offset: int) -> bool:
        before = bisect_left(self.starts, offset) - 1
        return before >= 0 and offset < self.ends[before]


def _formulas_in_a_row(text: str, math: list[tuple[int, int]]) -> set[int]:
    """Where formulas begin and end that only spaces part, three or more in a row."""
    rows: list[list[tuple[int, int]]] = []
    for start, end in math:
        if rows and not text[rows[-1][-1][1] : start].strip():
            rows[-1].append((start, end))
        else:
            rows.append([(start, end)])
    return {bound for row in rows if len(row) >= _ROW for bound in (*(start for start, _ in row), row[-1][1])}
