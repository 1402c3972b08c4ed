"""Removes lines that count the pages, wherever a page ended: `Term 2018   Page 2 of 3`, `Page 4 of 9`.

Without form feeds the edge of a page may stand inside a question. The number alone on its line is sure; other text
beside it belongs to the edge where it comes again with a higher number. A line next to it goes as well where it stands
above the first question, too. Options may count pages: such lines stand close together, and stay.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, takewhile

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import with_gaps
from generator.importing.fences import unfenced
from generator.importing.words import pattern, phrases, words

AFTER = ("browser_margins", "page_breaks", "table_cells", "flattened_lines")

_OF = pattern((*phrases("quiz_platform", "of"), "/"))
NEEDS = re.compile(rf"\d\s{{0,3}}{_OF}\s{{0,3}}\d", re.IGNORECASE)
RULE = "counted_pages"
_LONGEST = 160  # characters of such a line
_TOP = 5  # lines that may hold what every page has at its edge
_SHORTEST = 8  # letters of a line beside it
_TWICE = 2
_APART = 3  # lines from one to the next, at least
_OPENS = re.compile(r"^\W*(?:\w{1,3}\s?[.)/]|\w+\s\d)|[?:]\s*$")  # a number, a letter, `Question 1`, or what asks


@dataclass(frozen=True, slots=True)
class _Edge:
    """A line that counts a page: its place, the page, how many there are, the letters beside, whether nothing is."""

    index: int
    page: int
    of: int
    letters: str
    alone: bool


def clean(lines: Lines) -> Cleaned:
    """Leave a gap where such a line stands; the first line of the text is its title."""
    solid = unfenced(lines)
    edges = _sure([edge for i in solid if (edge := _edge(i, lines[i].text))])
    if not edges:
        return Cleaned(lines)
    gone = ({edge.index for edge in edges} | set(_beside(lines, solid, edges))) - set(solid[:1])
    return with_gaps(lines, gone, RULE)


def _edge(index: int, text: str) -> _Edge | None:
    match = _counted().search(text) if len(text) <= _LONGEST else None
    if match is None or not 1 <= int(match["number"]) <= int(match["of"]):
        return None
    beside = re.sub(r"[\W_]+", "", (text[: match.start()] + text[match.end() :]).casefold())
    return _Edge(index, int(match["number"]), int(match["of"]), re.sub(r"\d+", "", beside), not beside)


def _sure(edges: list[_Edge]) -> list[_Edge]:
    """Those with the same text beside them rise, with lines between them; one of its kind has nothing beside it."""
    kinds: dict[tuple[str, int], list[_Edge]] = defaultdict(list)
    for edge in edges:
        kinds[edge.letters, edge.of].append(edge)
    sure: list[_Edge] = []
    for kind in kinds.values():
        rise = all(b.page > a.page and b.index - a.index >= _APART for a, b in pairwise(kind))
        if rise and (kind[0].alone or (kind[0].letters and len(kind) >= _TWICE)):
            sure += kind
    return sorted(sure, key=lambda edge: edge.index)


def _beside(lines: Lines, solid: list[int], edges: list[_Edge]) -> Iterator[int]:
    """Lines next to the edges that stand above the first question as well, to the letter."""
    place = {index: n for n, index in enumerate(solid)}
    above = list(takewhile(lambda i: not _OPENS.search(lines[i].text), solid[:_TOP]))
    top = {" ".join(lines[i].text.split()) for i in above}
    near = {n for edge in edges for n in (place[edge.index] - 1, place[edge.index] + 1) if 0 <= n < len(solid)}
    for i in (solid[n] for n in sorted(near)):
        text = " ".join(lines[i].text.split())
        if i not in above and text in top and len(text) >= _SHORTEST:
            yield i


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w){pattern(words().pages)}\s{{0,3}}(?P<number>\d{{1,3}})\s{{0,3}}{_OF}\s{{0,3}}(?P<of>\d{{1,3}})(?!\w)",
        re.IGNORECASE,
    )
