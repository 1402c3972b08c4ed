"""Removes the number at the edge of every page of a text layer, and the line beside it that all pages have.

www.example.org  Questions and answers
12
⇤ a form feed, and the next page, which ends with the same line and 13

Only where form feeds show the pages, and their numbers rise by one: the last line of a page may be an option as well.
`3.` and `3)` on a line of their own head the questions of slides, each on a page of its own; there every page may end
with the same option or key as well, `False` or `D. None of these`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.page_edges import FEED, pages
from generator.importing.pieces import cut
from generator.importing.recurring_line import may_recur

AFTER = ("print_margins",)
NEEDS = re.compile(r"\f")

RULE = "page_feet"
_NUMBER = re.compile(r"(?!\s*\d+\s?[.)])\W*(?P<number>\d{1,4})\W*")  # `3.` heads a question
_FEWEST = 3  # pages
_PLACES = (-1, -2, 0, 1)  # lines of a page that may be its number, and for each the line beside it
_BESIDE = {-1: -2, -2: -1, 0: 1, 1: 0}


def clean(lines: Lines) -> Cleaned:
    """Look at the first and last two lines of every page; what stands there may be text on the first or the last."""
    filled = [[i for i in range(start, end) if lines[i].text.strip()] for start, end in pages(lines)]
    whole = [page for page in filled if len(page) > len(_BESIDE)]
    if len(whole) < _FEWEST:
        return Cleaned(lines)
    place = next((place for place in _PLACES if _rises([lines[page[place]].text for page in whole])), None)
    if place is None:
        return Cleaned(lines)
    near = [lines[page[_BESIDE[place]]] for page in whole]
    alike = len({line.text.strip(" \t\f") for line in near}) == 1
    places = (place, _BESIDE[place]) if alike and not may_recur(near[0]) else (place,)
    kept, removals = list(lines), []
    for i in sorted(page[each] for page in whole for each in places):
        kept[i], text = cut(lines[i], len(lines[i].text) - len(lines[i].text.lstrip(FEED)))
        removals.append(Removal(text.span, RULE))
    return Cleaned(tuple(kept), tuple(removals))


def _rises(texts: Sequence[str]) -> bool:
    """Whether all lines are numbers, each one more than that of the page before."""
    found = [_NUMBER.fullmatch(text) for text in texts]
    numbers = [int(match["number"]) for match in found if match]
    return len(numbers) == len(texts) and all(below == above + 1 for above, below in pairwise(numbers))
