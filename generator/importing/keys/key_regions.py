"""Finds the keys that are printed as lists, at the end of a document or of its sections.

Answers: 1. c 2. a 3. d

Answer Key
1. B. Because …
2. D
3. photosynthesis       ← of a question without options
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from generator.importing.asks import asks
from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.keys.key_entries import Entry, columns, entries, is_rule
from generator.importing.keys.stated_key import Stated
from generator.importing.lettered.letter_labels import opens_options
from generator.importing.lettered.question_number import QuestionNumber, number_of
from generator.importing.part_heading import is_part_heading
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases, within
from generator.model.line import Line

_ROW = 3  # entries in a line that need no heading, or lines of one entry each
_NEAR = 4  # lines in which an entry follows a heading or another entry
_LOST = 3
_LONGEST = 80
_BARE = re.compile(r"\s*(?P<number>\d{1,3})\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Region:
    """A key that is printed as a list.

    Attributes:
        start: index of its first line.
        end: index behind its last.
        runs: its entries, a new run where the numbers begin again.
        headings: its other lines.
    """

    start: int
    end: int
    runs: tuple[tuple[Entry, ...], ...]
    headings: Lines = ()


def regions(lines: Lines) -> tuple[Region, ...]:
    """All keys of a text, in order."""
    reader = _Reader(lines)
    found: list[Region] = []
    at = 0
    while at < len(lines):
        region = reader.region(at, found[-1].end if found else 0)
        if region:
            found.append(region)
        at = region.end if region else at + 1
    return tuple(found)


class _Reader:
    """Reads each line once as entries; a row of numbers takes the row of letters below it."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.code = fenced(lines)
        full = [i for i, line in enumerate(lines) if not line.blank and not is_rule(line)]
        self.below = dict(pairwise(full))
        self.read = {i: self._read(i) for i in full}
        self.numbers = {i: number for i in full if not self.code[i] and (number := number_of(lines[i]))}

    def _read(self, at: int) -> tuple[tuple[Entry, ...], int]:
        """The entries of a line, and the index of the last line that they take."""
        if self.code[at]:
            return (), at
        below = self.below.get(at)
        row = columns(self.lines[at], self.lines[below]) if below is not None else ()
        return (row, below or at) if row else (entries(self.lines[at]), at)

    def region(self, start: int, above: int) -> Region | None:
        """The key that begins at a line; None when none does.

        Args:
            start: index of the line.
            above: index behind the last line of the key above.
        """
        if self.code[start] or self.lines[start].blank:
            return None
        opened = self._opened(start)
        if opened is None and not self._bare(start):
            return None
        headings, found = opened or ([], [])
        # `Answer Key`, and not `Correct`, which may be the label of an option
        worded_too = not found and any(within("stated_key", "headings").search(line.text) for line in headings)
        at = self.below.get(start) if opened else start
        end = start + 1 if opened else start
        width = len(found)
        while at is not None:
            new, last = self.read[at]
            row = found[-width:] if width else []
            if found and self._opened(at) is not None:
                break  # another key
            coming = self._coming(at, found)
            if coming is None and worded_too and is_part_heading(self.lines[at].text):
                below = self.below.get(at)
                coming = worded.number if below and (worded := self._worded(below, found, above, start)) else None
            if new and _belong(found, row, new):
                found += new
            elif worded := self._worded(at, found, above, start) if worded_too else None:
                found.append(worded)
            elif coming is not None:
                self._between(at, coming, found, headings)
                last = at
            elif found and at == end and (found[-1].explanation or _is_cut(found[-1], self.lines[at])):
                found[-1] = found[-1].longer(self.lines[at])
                last = at
            else:
                break
            width = len(new)
            end = last + 1
            at = self.below.get(last)
        rules = [line for line in self.lines[start:end] if is_rule(line)]
        return Region(start, end, _runs(_in_order(found)), (*headings, *rules)) if found else None

    def _opened(self, start: int) -> tuple[list[Line], list[Entry]] | None:
        """The heading of a key, and the entries behind it on its line."""
        match = _heading().match(self.lines[start].text)
        if not match:
            return None
        head, rest = cut(self.lines[start], match.end())
        inline = list(entries(rest))
        return ([head], inline) if inline or rest.blank else None

    def _bare(self, at: int) -> bool:
        """Whether a key begins here without a heading: a row of entries, or as many lines of one each."""
        numbers: list[int] = []
        here: int | None = at
        while here is not None and len(numbers) < _ROW:
            found, last = self.read.get(here, ((), here))
            if not found or any(entry.explanation for entry in found):
                return False
            numbers += [entry.number for entry in found]
            here = self.below.get(last)
        return len(numbers) >= _ROW and all(b == a + 1 for a, b in pairwise(numbers))

    def _worded(self, at: int, found: list[Entry], above: int, start: int) -> Entry | None:
        """A line that answers the next question above the heading in words, and opens no question of its own."""
        number = self.numbers.get(at) or (_bare_number(self.lines[at].text) if _is_bare(found) else None)
        if number is None or number.number != (found[-1].number + 1 if found else 1):
            return None
        below = self.below.get(at)
        head, text = cut(self.lines[at], number.end)
        asked = any(above <= i < start and other.number == number.number for i, other in self.numbers.items())
        if text.blank or not asked or asks(text.text) or (below is not None and opens_options(self.lines[below])):
            return None
        return Entry(number.number, Stated(head, text))

    def _coming(self, at: int, found: list[Entry]) -> int | None:
        """The number of the entry that follows soon behind a line, when it goes on with the others or begins again."""
        here: int | None = at
        for _ in range(_NEAR):
            here = self.below.get(here) if here is not None else None
            new = self.read[here][0] if here is not None else ()
            if new:
                number = new[0].number
                return number if not found or number in {found[-1].number + 1, 1} else None
        return None

    def _between(self, at: int, coming: int, found: list[Entry], headings: list[Line]) -> None:
        """A line between entries: an explanation that goes on, or the heading of a section."""
        line = self.lines[at]
        heads = coming == 1 and len(line.text) <= _LONGEST and line.text.rstrip()[-1:] != "."
        heads = heads or is_part_heading(line.text)
        if found and not heads:
            found[-1] = found[-1].longer(line)
        else:
            headings.append(line)


def _is_bare(found: list[Entry]) -> bool:
    """Whether the entries have no sign behind their numbers."""
    return bool(found) and found[-1].said.head.text.strip().isdigit()


def _bare_number(text: str) -> QuestionNumber | None:
    match = _BARE.match(text)
    return QuestionNumber(int(match["number"]), match.end(), "") if match else None


def _is_cut(entry: Entry, line: Line) -> bool:
    """Whether an answer in words goes on below."""
    return not entry.said.signs and line.text.lstrip()[:1].islower()


def _belong(found: list[Entry], row: list[Entry], new: tuple[Entry, ...]) -> bool:
    """Whether entries are part of the key: they go on with it, or its columns were read in another order."""
    if not found or _follows(found[-1], new[0]) or _fills(found, new[0]):
        return True  # cut into lines: `1. B`, `3. C`, `2. A`, `4. D`
    return len(new) > 1 and len(row) > 1 and new[0].number == row[0].number + 1  # `1 B   4 C` / `2 A   5 D`


def _follows(last: Entry, entry: Entry) -> bool:
    """Whether an entry goes on with a key or begins it again; one may be lost between two that only name a letter."""
    bare = not (last.explanation or entry.explanation)
    return entry.number in {last.number + 1, 1} or (bare and 0 < entry.number - last.number <= _LOST)


def _fills(found: list[Entry], entry: Entry) -> bool:
    """Whether an entry that only names a letter has the first number that is missing among those above."""
    numbers = {each.number for each in found}
    bare = not any(each.explanation for each in (*found, entry))
    missing = next((n for n in range(min(numbers), max(numbers)) if n not in numbers), None)
    return bare and entry.number == missing


def _in_order(found: list[Entry]) -> list[Entry]:
    """Entries of several columns by their numbers, when these are all there, each once."""
    ranked = sorted(found, key=lambda entry: entry.number)
    numbers = [entry.number for entry in ranked]
    return ranked if numbers == list(range(numbers[0], numbers[0] + len(numbers))) else found


def _runs(found: list[Entry]) -> tuple[tuple[Entry, ...], ...]:
    starts = [0, *(i for i, (a, b) in enumerate(pairwise(found), start=1) if b.number <= a.number), len(found)]
    return tuple(tuple(found[a:b]) for a, b in pairwise(starts))


@cache
def _heading() -> re.Pattern[str]:
    """`Answers: `, `## Answer Key for Section 2`, `Chapter 4: Answers`, `Key to Chapter 4: ` above or in front."""
    heads = pattern((*phrases("stated_key", "headings"), *phrases("stated_key", "answer")))
    part = r"(?:[^\W\d_]{3,15}\s\w{1,4}\s?[:–—-]\s+)?"
    behind = r"[,\s(–—-]{1,3}(?:[^\W\d_]{2,6}\s){0,2}[^\W\d_]{3,15}\s\w{1,4}\)?\s?[:–—-]\s+(?=\d)"
    return re.compile(
        rf"(?:[^\w(]|_){{0,8}}{part}{heads}(?![^\W_])[*_]*"
        rf"(?:\s*[:.]+[*_]*\s*|{behind}|[^:.?!\d]{{0,40}}\d{{0,3}}(?:\s[^:.?!\d]{{0,40}})?[\W_]*$)",
        re.IGNORECASE,
    )
