"""Where in a Markdown text its links stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape
from urllib.parse import quote

from generator.model.markup import Markup, segments

_BEFORE = re.compile(r"\]\(\s*<?|\]:\s*<?|<|(?:href|src)\s*=\s*[\"']?")
"""What stands in front of the address of a link, a reference, a bare address, and in HTML."""

_NO_ADDRESS = re.compile(r"\s*>?\)")


def link_places(text: str, addresses: Iterable[str]) -> Iterator[int]:
    """Yield where each address stands in a text, in characters from 0; -1 where it is not to be found.

    Args:
        text: Markdown.
        addresses: of its links, in their order, as they are in its HTML.
    """
    prose = (part for part in segments(text) if part.kind is Markup.PROSE)
    starts = [part.start + before.end() for part in prose for before in _BEFORE.finditer(part.text)]
    seen: Counter[str] = Counter()
    known: dict[str, list[int]] = {}
    for address in addresses:
        if address not in known:
            known[address] = list(_places(text, address, starts))
        places = known[address]
        place = min(seen[address], len(places) - 1)  # a reference is named more often than it is written down
        seen[address] += 1
        yield places[place] if places else -1


def _places(text: str, address: str, starts: Iterable[int]) -> Iterator[int]:
    """Yield those of some offsets at which an address, in one of its spellings, stands."""
    if address:
        spellings = (address, escape(address, quote=False), quote(address, safe="/#?=&;%:.,@~+"))
        yield from (start for start in starts if text.startswith(spellings, start))
    else:
        yield from (start for start in starts if _NO_ADDRESS.match(text, start))
