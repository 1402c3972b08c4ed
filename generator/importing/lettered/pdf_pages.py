"""Page edges in the text layer of a PDF: page numbers, and headers and footers that come again on page after page.

A form feed ends a page (`pdftotext` writes one). At an edge a line goes that is the page's number, or that stands,
digits aside, at the same edge of another page; the first one stays, for it may be the title.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from generator.importing.asks import asks
from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.lettered.behind_options import opens
from generator.importing.pieces import gap
from generator.importing.words import pattern, words
from generator.model.line import Line

_EDGE = 2  # lines at the top and at the bottom of a page
_TWICE = 2
_NUMBER = re.compile(r"\W*(?P<number>\d{1,4})\W*")
_BULLET = re.compile(r"\s*(?:[•◦▪‣●○■□➢➤►▸❖\ue000-\uf8ff-]|\w{1,3}[.)])\s")


def without_page_edges(lines: Lines) -> Cleaned:
    """Take page numbers, running headers and footers out; without form feeds, a line `Page 3 of 9` alone."""
    pages = _pages(lines)
    tops, feet = ([page[:_EDGE] for page in pages], [page[-_EDGE:] for page in pages])
    known = {"page_header": _again(lines, tops), "page_footer": _again(lines, feet)}
    gone = dict.fromkeys(_numbers(lines, tops, feet), "page_number")
    first: set[str] = set()
    for top, foot in zip(tops, feet, strict=True):
        for edge, rule in ((top, "page_header"), (foot, "page_footer")):
            cores = {i: _core(lines[i]) for i in edge if i not in gone}
            gone |= {
                i: rule for i, core in cores.items() if core in known[rule] and (core in first or rule == "page_footer")
            }
            first.update(cores.values())
    gone |= {i: "page_number" for i, line in enumerate(lines) if _page().fullmatch(line.text)}
    kept = tuple(gap(line) if i in gone else line for i, line in enumerate(lines))
    return Cleaned(kept, tuple(Removal(lines[i].span, rule) for i, rule in sorted(gone.items())))


def _numbers(lines: Lines, *sides: list[list[int]]) -> list[int]:
    """Numbers alone on a line of an edge that count the pages: on two pages at least they differ as the pages do."""
    found = [
        (int(match["number"]) - page, i)
        for side in sides
        for page, edge in enumerate(side)
        for i in edge
        if (match := _NUMBER.fullmatch(lines[i].text))
    ]
    counts = Counter(offset for offset, _ in set(found))
    return [i for offset, i in found if counts[offset] >= _TWICE]


def _pages(lines: Lines) -> list[list[int]]:
    """The lines of every page that are not blank, by their indices."""
    pages: list[list[int]] = [[]]
    for i, line in enumerate(lines):
        pages += [[] for _ in range(line.source.count("\f"))]
        if not line.blank:
            pages[-1].append(i)
    return [page for page in pages if page]


def _again(lines: Lines, edges: list[list[int]]) -> frozenset[str]:
    """What stands at the same edge of at least two pages, and of half of them."""
    cores = ({_core(lines[i]) for i in edge if not _is_of_a_quiz(lines[i])} for edge in edges)
    counts = Counter(core for each in cores for core in each)
    return frozenset(core for core, count in counts.items() if core and count >= max(_TWICE, len(edges) / 2))


def _is_of_a_quiz(line: Line) -> bool:
    """Whether a line is a bullet, a question or a key, which come again anywhere."""
    return _BULLET.match(line.text) is not None or asks(line.text) or opens(line)


def _core(line: Line) -> str:
    return re.sub(r"\d+", "0", " ".join(line.text.split()))


@cache
def _page() -> re.Pattern[str]:
    return re.compile(
        rf"\W*{pattern(words().pages)}\s+\d{{1,4}}(?:\s+\w{{1,3}}\s+\d{{1,4}}|\s*/\s*\d{{1,4}})?\W*", re.IGNORECASE
    )
