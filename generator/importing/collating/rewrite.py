"""Rewrites a text after another reading of it: words edited in their lines, whole lines put among them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from generator.importing.collating.agreement import Spot
from generator.importing.collating.strip import Strip, widened
from generator.importing.drafts import Passage
from generator.model.line import Line

RULE = "second_reading"

Passages = tuple[Passage, ...]
_Key = tuple[str, int]


@dataclass
class Rewrite:
    """What is to be done to the text that is kept.

    Attributes:
        mine: its signs.
        theirs: those of the other reading.
        edits: of each line, ranges and what to write instead.
        inserted: lines of the other reading (their indices there) that come before a line.
    """

    mine: Strip
    theirs: Strip
    edits: dict[int, list[tuple[int, int, str]]] = field(default_factory=lambda: defaultdict(list))
    inserted: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))

    def take(self, spot: Spot) -> None:
        """Write what the other reading has at a spot."""
        new = self.theirs.quoted(*spot.theirs)
        places = self.mine.places(*spot.mine)
        for n, (index, a, b) in enumerate(places):
            self.edits[index].append((a, b, "" if n else new))
        if not places:
            self._insert(spot, new)

    def _insert(self, spot: Spot, new: str) -> None:
        """Put words or lines where this reading has nothing."""
        at, (start, end) = spot.mine[0], spot.theirs
        signs = self.mine.signs
        if self.mine.opens_line(at) and self.theirs.opens_line(start) and self.theirs.opens_line(end):
            below = signs[at][1] if at < len(signs) else len(self.mine.lines)
            self.inserted[below] += [index for index, _, _ in self.theirs.places(start, end)]
        elif at and (at == len(signs) or not self.theirs.opens_line(start)):
            _, index, offset = signs[at - 1]
            _, behind = widened(self.mine.lines[index].text, offset, offset + 1)
            self.edits[index].append((behind, behind, f" {new}"))
        else:
            _, index, offset = signs[at]
            before, _ = widened(self.mine.lines[index].text, offset, offset + 1)
            self.edits[index].append((before, before, f"{new} "))

    def open_alike(self) -> None:
        """Begin as the better reading does: `what is …` behind a number is `What is …`, `‘You have …` has no quote."""
        if not self.mine.signs or not self.theirs.signs or self.mine.core[0] != self.theirs.core[0]:
            return
        (_, index, at), (_, line, offset) = self.mine.signs[0], self.theirs.signs[0]
        mine, theirs = self.mine.lines[index].text, self.theirs.lines[line].text
        if mine[at].islower() and theirs[offset].isupper():
            self.edits[index].append((at, at + 1, theirs[offset]))
        if mine[:at].strip() and not theirs[:offset].strip():
            self.edits[index].append((0, at, ""))

    def apply(self, mine: Passages, theirs: Passages) -> Passages:
        """The passages with their lines edited and new ones among them."""
        own, other = _numbered(mine), _numbered(theirs)
        placed: list[tuple[_Key, Line]] = []
        for at in range(len(own) + 1):
            below = ("mine", own[at][0]) if at < len(own) else None
            for index in self.inserted[at]:
                above = placed[-1][0] if placed else None
                placed.append((_key(other, index, above, below), other[index][1]))
            if below:
                placed.append((below, _edited(own[at][1], self.edits[at])))
        kinds = {"mine": mine, "theirs": theirs}
        return tuple(
            replace(kinds[side][number], lines=tuple(line for _, line in group))
            for (side, number), group in groupby(placed, key=lambda item: item[0])
        )


def _numbered(passages: Passages) -> list[tuple[int, Line]]:
    """Every line with the number of its passage."""
    return [(number, line) for number, passage in enumerate(passages) for line in passage.lines]


def _key(other: list[tuple[int, Line]], index: int, above: _Key | None, below: _Key | None) -> _Key:
    """The passage in which a new line belongs: with the line above or below if it does there, else one of its own."""
    passage = other[index][0]
    if above and index and other[index - 1][0] == passage:
        return above
    if below and index + 1 < len(other) and other[index + 1][0] == passage:
        return below
    return "theirs", passage


def _edited(line: Line, edits: list[tuple[int, int, str]]) -> Line:
    text = line.text
    for start, end, new in _disjoint(edits):
        text = text[:start] + new + text[end:]
    return line.edited(text, RULE)


def _disjoint(edits: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """The edits from the last to the first, without one that another covers."""
    limit: int | None = None
    for start, end, new in sorted(edits, reverse=True):
        if limit is None or end <= limit:
            yield start, end, new
            limit = start
