"""Removes lines that count the pages, wherever a page ended: `Term 2018   Page 2 of 3`, `Page 4 of 9`.

Without form feeds the edge of a page may stand inside a question. The number alone on its line is sure; other text
beside it belongs to the edge where it comes again with a higher number. A line next to it goes as well where it stands
above the first question, too, or next to three such numbers and nowhere else; next to two, or as the only line of the
text that stands alone, it is in doubt. Options may count pages: such lines stand close together, and stay.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise, takewhile

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import with_gaps
from generator.importing.fences import unfenced
from generator.importing.labels import label
from generator.importing.recurring_line import may_recur
from generator.importing.words import pattern, phrases, words

AFTER = ("browser_margins", "page_breaks", "table_cells", "flattened_lines")

_OF = pattern((*phrases("quiz_platform", "of"), "/"))
NEEDS = re.compile(rf"\d\s{{0,3}}{_OF}\s{{0,3}}\d", re.IGNORECASE)
RULE = "counted_pages"
_LONGEST = 160  # characters of such a line
_TOP = 5  # lines that may hold what every page has at its edge
_SHORTEST = 8  # letters of a line beside it
_TWICE, _SURE = 2, 3
_NEXT = "this stands next to the number of a page; it may be what is printed at its edge"
_ALONE = 0.1  # of the lines, where it is rare that one stands between two blank ones
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
    near = _near(solid, edges)
    again = _again(lines, solid, near)
    gone = {edge.index for edge in edges} | set(_beside(lines, solid, near))
    gone |= {i for places in again if len(places) >= _SURE for i in places}
    odd = {i for places in again for i in places} | _alone(lines, solid, near)
    cleaned = with_gaps(lines, gone - set(solid[:1]), RULE)
    return replace(
        cleaned,
        lines=tuple(
            line.doubted(_NEXT) if i in odd and not line.blank else line for i, line in enumerate(cleaned.lines)
        ),
    )


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


def _near(solid: list[int], edges: list[_Edge]) -> dict[int, int]:
    """The lines next to the edges, and whether each stands above one (-1) or below (1)."""
    place = {index: n for n, index in enumerate(solid)}
    found = {(place[edge.index] + side, side) for edge in edges for side in (-1, 1)}
    numbers = {place[edge.index] for edge in edges}
    return {solid[n]: side for n, side in sorted(found) if 0 <= n < len(solid) and n not in numbers}


def _beside(lines: Lines, solid: list[int], near: dict[int, int]) -> Iterator[int]:
    """Lines next to the edges that stand above the first question as well, to the letter."""
    above = list(takewhile(lambda i: not _OPENS.search(lines[i].text), solid[:_TOP]))
    top = {_plain(lines[i].text) for i in above}
    yield from (i for i in near if i not in above and _plain(lines[i].text) in top and _is_long(lines[i].text))


def _again(lines: Lines, solid: list[int], near: dict[int, int]) -> list[list[int]]:
    """The places of each text that stands on the same side of two edges or more, and nowhere else."""
    everywhere = Counter(_plain(lines[i].text) for i in solid)
    found: dict[tuple[str, int], list[int]] = defaultdict(list)
    for i, side in near.items():
        found[_plain(lines[i].text), side].append(i)
    return [
        places
        for (text, _), places in found.items()
        if len(places) == everywhere[text] >= _TWICE and _is_long(text) and not may_recur(lines[places[0]])
    ]


def _alone(lines: Lines, solid: list[int], near: dict[int, int]) -> set[int]:
    """Lines next to the edges that stand between blank ones, where hardly any line of the text does."""
    alone = {i for i in solid if (i == 0 or lines[i - 1].blank) and (i + 1 == len(lines) or lines[i + 1].blank)}
    odd = {i for i in alone & near.keys() if _is_long(lines[i].text) and not label(lines[i])}
    return odd if len(alone) - len(odd) <= _ALONE * len(solid) else set()


def _plain(text: str) -> str:
    return " ".join(text.split())


def _is_long(text: str) -> bool:
    return len(text.strip()) >= _SHORTEST


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w){pattern(words().pages)}\s{{0,3}}(?P<number>\d{{1,3}})\s{{0,3}}{_OF}\s{{0,3}}(?P<of>\d{{1,3}})(?!\w)",
        re.IGNORECASE,
    )
