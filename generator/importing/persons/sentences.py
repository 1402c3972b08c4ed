"""Sentences of a page, wherever its lines end, and a way to take some of them out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.endings import ending
from generator.importing.fences import fenced
from generator.importing.paragraphs import text_width, wraps
from generator.importing.pieces import cut, gap
from generator.importing.words import plain
from generator.model.line import Line

# Neither an initial nor the letter or number of an item ends a sentence.
_END = re.compile(r"(?:[!?…]|(?<!\b\w)(?<!\b\d\d)\.)[\"”’')\]*_]{0,4}\s+(?=\S)")
_FINISHED = re.compile(r"[.!?:…。！？：]\W*$")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of one of some lines.

    Attributes:
        index: of the line.
        start: first column of its text, from 0.
        end: the column after the last.
    """

    index: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or what stands for one: a heading, an option.

    Attributes:
        text: all of it, on one line.
        stretches: where it stands.
        opens: whether a line, and with it perhaps something new, begins with it.
    """

    text: str
    stretches: tuple[Stretch, ...]
    opens: bool


def sentences(lines: Lines) -> tuple[Sentence, ...]:
    """Cut the text outside fenced code into sentences; one that a line was too short for goes on in the next."""
    width = text_width(lines)
    found: list[list[Stretch]] = []
    above: Line | None = None
    for index, (line, code) in enumerate(zip(lines, fenced(lines), strict=True)):
        if code or line.blank:
            above = None
            continue
        first, *others = _stretches(line, index)
        if above is not None and not finished(above.text) and _goes_on(above, line, width):
            found[-1].append(first)
        else:
            found.append([first])
        found.extend([other] for other in others)
        above = line
    return tuple(_sentence(stretches, lines) for stretches in found)


def finished(text: str) -> bool:
    """Whether a text ends like a sentence."""
    return _FINISHED.search(ending(text)) is not None


def mention(lines: Lines, wanted: tuple[str, ...], said: Callable[[str], str]) -> bool:
    """Whether a text may hold one of some phrases; says so quickly of most texts that hold none.

    Args:
        lines: the text.
        wanted: the phrases.
        said: what two texts that say the same are both reduced to, with a space before and behind it.
    """
    text = "\n".join([line.text for line in lines])
    small = text.casefold()
    there = [phrase for word, of_it in _telling(wanted) if word in small for phrase in of_it]
    whole = said(text) if there else ""
    return any(said(phrase) in whole for phrase in there)


@cache
def _telling(phrases: tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The longest words of some phrases, each with the phrases that have no longer one."""
    known: dict[str, list[str]] = {}
    for phrase in phrases:
        known.setdefault(max(plain(phrase).split(), key=len), []).append(phrase)
    return tuple((word, tuple(of_it)) for word, of_it in known.items())


def without(lines: Lines, gone: Iterable[Stretch], rule: str) -> Cleaned:
    """Take stretches out of lines, as removals of a rule; what stood around them are paragraphs of their own."""
    stretches: dict[int, list[Stretch]] = defaultdict(list)
    for stretch in gone:
        stretches[stretch.index].append(stretch)
    kept: list[Line] = []
    removals: list[Removal] = []
    for index, line in enumerate(lines):
        if index not in stretches:
            kept.append(line)
            continue
        for n, piece in enumerate(cut(line, *_bounds(stretches[index]))):
            goes = bool(n % 2 or (piece.blank and piece.source.strip()))
            removals += [Removal(piece.span, rule)] if goes else []
            kept += [gap(piece)] if goes else [] if piece.blank else [piece]
    return Cleaned(tuple(kept), tuple(removals))


def _bounds(stretches: list[Stretch]) -> list[int]:
    """Where stretches of one line begin and end, in turn; those that touch are one."""
    bounds: list[int] = []
    for start, end in sorted((stretch.start, stretch.end) for stretch in stretches):
        if bounds and start <= bounds[-1]:
            bounds[-1] = max(bounds[-1], end)
        else:
            bounds += (start, end)
    return bounds


def _stretches(line: Line, index: int) -> Iterator[Stretch]:
    bounds = [0, *(match.end() for match in _END.finditer(line.text)), len(line.text)]
    return (Stretch(index, a, b) for a, b in pairwise(bounds))


def _goes_on(above: Line, line: Line, width: int) -> bool:
    return line.text.lstrip()[:1].islower() or wraps(above, line, width)


def _sentence(stretches: list[Stretch], lines: Lines) -> Sentence:
    text = " ".join(lines[s.index].text[s.start : s.end].strip() for s in stretches)
    return Sentence(text, tuple(stretches), opens=stretches[0].start == 0)
