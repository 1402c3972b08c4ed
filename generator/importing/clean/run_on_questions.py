"""Puts back the line breaks of questions that came out as one line: `1.- Where? a) Here b) There c) Nowhere 2.- Who?`.

Sites that show documents give their text so. A line is cut only where two questions or more stand in it, each with
three options or more behind letters that rise, and with numbers in front of them that count on; or where it begins with
the word `Question:`, as others do, and holds the options as well. A number without a sign behind it gets one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from string import ascii_lowercase

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced
from generator.importing.pieces import cut, gap
from generator.importing.words import pattern, words
from generator.model.line import Line

AFTER = ("flattened_lines", "glued_numbers")

RULE = "run_on_questions"
_LABEL = re.compile(r"(?<!\S)(?:[xX]\s+)?(?P<open>\(?)(?P<letter>[A-Ha-h])(?P<close>[).])(?=\s+\S)")
_NUMBER = re.compile(r"(?<!\S)(?P<number>\d{1,3})(?P<close>\s?[.)ºª°]{0,2}\s?[-–−:]?)\s+(?=[^\W\d_]|[¿¡\"“«‘(_])")
_OPTIONS = 3
_QUESTIONS = 2
_SHORTEST = 40  # characters


@dataclass(slots=True)
class _Run:
    """The options of one question.

    Attributes:
        style: how its letters are written.
        labels: where they begin.
        end: where the last one ends.
        after: where the options of the question before it end.
        head: where the question begins, and whether its number has a sign behind it.
    """

    style: tuple[str, str, bool]
    labels: list[int] = field(default_factory=list)
    end: int = 0
    after: int = 0
    head: re.Match[str] | None = None


def clean(lines: Lines) -> Cleaned:
    """Cut every such line outside fenced code."""
    code = fenced(lines)
    runs = {
        i: runs
        for i, line in enumerate(lines)
        if len(line.text) >= _SHORTEST and _LABEL.search(line.text) and not code[i] and (runs := _runs(line.text))
    }
    if not runs:
        return Cleaned(lines)
    headed = sum(_worded().match(line.text) is not None for line in lines) >= _OPTIONS
    return Cleaned(
        tuple(
            part
            for i, line in enumerate(lines)
            for part in (_parted(line, _asked(line.text, runs[i], headed=headed)) if i in runs else (line,))
        )
    )


def _asked(text: str, runs: list[_Run], *, headed: bool) -> list[_Run]:
    """The runs of a line that are options of questions: the first, where a word heads the line as it does others."""
    asked = _counted(text, runs)
    return runs[:1] if headed and len(asked) < _QUESTIONS and _worded().match(text) else asked


def _runs(text: str) -> list[_Run]:
    """Letters that rise from the first, three or more in one style."""
    runs: list[_Run] = []
    open_: dict[tuple[str, str, bool], _Run] = {}
    for match in _LABEL.finditer(text):
        style = (match["open"], match["close"], match["letter"].isupper())
        place = ascii_lowercase.index(match["letter"].lower())
        run = open_.get(style)
        if place == 0:
            run = open_[style] = _Run(style)
        if run is None or place != len(run.labels):
            continue
        run.labels.append(match.start())
        run.end = match.end()
        if len(run.labels) == _OPTIONS:
            runs.append(run)
    for before, run in pairwise(runs):
        run.after = before.end
    return [run for run in runs if run.after <= run.labels[0]]


def _counted(text: str, runs: list[_Run]) -> list[_Run]:
    """The longest row of runs of one style, in front of each a number that is one more than the last."""
    best: list[_Run] = []
    chains: dict[int, list[_Run]] = {}
    for run in runs:
        heads = {int(match["number"]): match for match in _NUMBER.finditer(text, run.after, run.labels[0])}
        further: dict[int, list[_Run]] = {}
        for number, match in heads.items():
            if text[match.end()].islower():
                continue
            before = chains.get(number - 1, [])
            before = before if before and before[0].style == run.style else []
            further[number] = [*before, _Run(run.style, run.labels, run.end, run.after, match)]
        chains = further
        best = max((best, *further.values()), key=len)
    return best if len(best) >= _QUESTIONS else []


def _parted(line: Line, runs: list[_Run]) -> list[Line]:
    """Cut a line in front of every question and every option; the pieces go on touching."""
    heads = {run.head.start(): run.head for run in runs if run.head}
    offsets = sorted({*heads, *(at for run in runs for at in run.labels)} - {0})
    if not offsets:
        return [line]
    pieces = [_signed(piece, heads.get(at)) for at, piece in zip((0, *offsets), cut(line, *offsets), strict=True)]
    blank = {0, *heads}
    return [
        part
        for at, piece in zip((0, *offsets), pieces, strict=True)
        for part in ((gap(piece), piece) if at in blank and at else (piece,))
    ]


def _signed(piece: Line, head: re.Match[str] | None) -> Line:
    """The piece, its number with a sign that parts it from the text."""
    if head is None or head["close"].strip():
        return piece
    at = len(head["number"])
    return piece.edited(f"{piece.text[:at]}.{piece.text[at:]}", RULE)


@cache
def _worded() -> re.Pattern[str]:
    return re.compile(rf"\W{{0,4}}{pattern(words().questions)}\s*\d{{0,3}}\s*:\s*\S", re.IGNORECASE)
