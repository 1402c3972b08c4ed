"""Removes what a browser prints above and below a page: date and title, address and page number.

Chromium prints `11/22/26, 6:44 PM | Lakes` above and `https://… | 2/7` below, Firefox the title and the address above
and `2 of 7 | 11/22/26, 18:44` below. Kept, the title becomes the quiz's, and the foot falls into the last option.
Only where a page has date, address and page number at its edges is it sure that a browser printed them. What stands at
the top of one such page is printed at the top of each, also of one whose foot is lost.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.page_edges import pages
from generator.importing.pieces import cut
from generator.model.line import Line

AFTER = ()
EXACT = True
NEEDS = re.compile(r"://")

RULE = "print_margins"
_DATE = re.compile(r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4},?\s+\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?\s?[Mm]\.?)?")
_ADDRESS = re.compile(r"(?:https?|file)://\S+")
_PAGE = re.compile(r"\d{1,4}\s?(?:/|of)\s?\d{1,4}")
_FOOT = 2  # lines at most, as the address and the number stand far apart


def clean(lines: Lines) -> Cleaned:
    """Remove the margins of every page that has them."""
    every = [(start, [i for i in range(start, end) if lines[i].text.strip()]) for start, end in pages(lines)]
    sure = [margins for _, solid in every if (margins := _margins(lines, solid))]
    gone = {i for margins in sure for i in margins}
    gone |= {i for _, solid in every[1:] for i in _repeated(lines, solid, every[0][1], sure)}
    kept = list(lines)
    removals = []
    for i in sorted(gone):
        feed, text = cut(lines[i], len(lines[i].text) - len(lines[i].text.lstrip("\f")))
        kept[i] = feed
        removals.append(Removal(text.span, RULE))
    return Cleaned(tuple(kept), tuple(removals))


def _repeated(lines: Lines, page: list[int], first: list[int], sure: list[list[int]]) -> list[int]:
    """The line of a browser at the top of a page, and below a date alone the title, where the first page has it too."""
    if not sure or not page or not first:
        return []
    tops = {_said(lines[margins[0]]) for margins in sure}
    if _said(lines[first[0]]) in tops:  # the title may stand below the date, or beside it
        tops.add(" ".join(_said(lines[i]) for i in first[:2]))
    if _said(lines[page[0]]) not in tops:
        return []
    titled = len(page) > 1 < len(first) and not _DATE.sub("", lines[page[0]].text).strip(" ,|\t\f")
    return page[:2] if titled and _said(lines[page[1]]) == _said(lines[first[1]]) else page[:1]


def _said(line: Line) -> str:
    return " ".join(line.text.split())


def _margins(lines: Lines, solid: list[int]) -> list[int]:
    if len(solid) <= 1:
        return []
    head, foot = solid[0], []
    for i in solid[: -_FOOT - 1 : -1]:
        if i == head or not _is_margin(lines[i].text):
            break
        foot.append(i)
    above = lines[head].text.strip()
    below = " | ".join(lines[i].text for i in foot)
    dated = _DATE.match(above) and _ADDRESS.search(below)
    addressed = _ADDRESS.search(above) and _DATE.search(below)
    return [head, *foot] if (dated or addressed) and _PAGE.search(_ADDRESS.sub("", _DATE.sub("", below))) else []


def _is_margin(text: str) -> bool:
    """Whether a line holds nothing but address, page number and date."""
    rest = _PAGE.sub("", _DATE.sub("", _ADDRESS.sub("", text)))
    return not rest.strip(" |\t\f")
