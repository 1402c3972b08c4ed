"""Removes what a browser printed between two pages where no form feed parts them: `https://… 2/7`, the time, the title.

`print_margins` knows the edges of pages; a recogniser, or somebody who copies, leaves none. An address with the number
of a page, and the time of printing within three lines, are surely an edge, and so is what stands between the two.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import with_gaps
from generator.importing.fences import unfenced

AFTER = ("print_margins",)
NEEDS = re.compile(r"://")

RULE = "browser_margins"
_LONGEST = 300  # characters of such a line
_NEAR = 2  # lines that may stand between time and address, one less
_ADDRESS = re.compile(r"(?:https?|file)://\S+")
_TIME = r"\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?\s?[Mm]\.?)?"
_DATE = re.compile(rf"(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|[A-Z][a-z]{{2,8}}\.? \d{{1,2}}, \d{{4}}),?\s+{_TIME}")
_PAGE = re.compile(r"(?<![\w./])(?P<number>\d{1,3})\s?(?:/|of)\s?(?P<of>\d{1,3})(?![\w/])")


def clean(lines: Lines) -> Cleaned:
    """Leave a gap where such lines stand."""
    solid = unfenced(lines)
    texts = [lines[i].text if len(lines[i].text) <= _LONGEST else "" for i in solid]
    addresses = [n for n, text in enumerate(texts) if "://" in text and _ADDRESS.search(text)]
    gone = {solid[n] for at in addresses for n in _margin(texts, at)}
    return with_gaps(lines, gone, RULE)


def _margin(texts: list[str], address: int) -> range:
    """The lines from the time of printing to the address, or back; none where both say more, or no page is counted."""
    near = range(max(address - _NEAR, 0), min(address + _NEAR + 1, len(texts)))
    for at in sorted(near, key=lambda n: abs(n - address)):
        if not _DATE.search(texts[at]):
            continue
        counted = texts[address] if _counts(texts[address]) else texts[at]
        if _counts(counted) and (
            _only_page(_ADDRESS.sub(" ", texts[address])) or _only_page(_DATE.sub(" ", texts[at]))
        ):
            return range(min(at, address), max(at, address) + 1)
    return range(0)


def _counts(text: str) -> bool:
    match = _PAGE.search(_DATE.sub(" ", _ADDRESS.sub(" ", text)))
    return match is not None and 1 <= int(match["number"]) <= int(match["of"])


def _only_page(text: str) -> bool:
    """Whether nothing but the number of a page is left."""
    return not re.sub(r"[\W_]+", "", _PAGE.sub(" ", _DATE.sub(" ", text)))
