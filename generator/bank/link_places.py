"""Where in a Markdown text its links stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape
from urllib.parse import quote

from generator.model.markup import Markup, segments

_BEFORE = r"(?:\]\(\s*<?|\]:\s*<?|<|(?:href|src)\s*=\s*[\"']?)"
"""What stands in front of the address of a link, a reference, a bare address, and in HTML."""


def link_places(text: str, addresses: Iterable[str]) -> Iterator[int]:
    """Yield where each address stands in a text, in characters from 0; -1 where it is not to be found.

    Args:
        text: Markdown.
        addresses: of its links, in their order, as they are in its HTML.
    """
    seen: Counter[str] = Counter()
    known: dict[str, list[int]] = {}
    for address in addresses:
        places = known.setdefault(address, list(_places(text, address)))
        place = min(seen[address], len(places) - 1)  # a reference is named more often than it is written down
        seen[address] += 1
        yield places[place] if places else -1


def _places(text: str, address: str) -> Iterator[int]:
    if not address:
        written = r"(?=\s*>?\))"
    else:
        spellings = dict.fromkeys((address, escape(address, quote=False), quote(address, safe="/#?=&;%:.,@~+")))
        written = rf"(?:{'|'.join(map(re.escape, spellings))})"
    pattern = re.compile(f"{_BEFORE}(?P<address>{written})")
    for part in segments(text):
        if part.kind is Markup.PROSE:
            yield from (part.start + match.start("address") for match in pattern.finditer(part.text))
