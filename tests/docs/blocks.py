"""Reads the fenced blocks of a page.

What a block is for follows from its info string:

- `sh`: commands to run; the title `By hand: why` says that no test can, `Ends with code N` that they are to fail;
- `text` right behind such a block: lines that it prints, in this order; `…` stands for anything;
- any other one with a title: a file, and the title is its path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

_FENCE = re.compile(
    r'^```(?P<language>[\w-]*)(?: title="(?P<title>[^"]*)")?\n(?P<text>.*?)^```$', re.MULTILINE | re.DOTALL
)
BY_HAND = "By hand: "
_CODE = re.compile(r"Ends with code (\d+)")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block.

    Attributes:
        language: the first word of its info string.
        title: what stands above it on the page.
        text: what is in it.
        printed: what the page says that it prints.
    """

    language: str
    title: str
    text: str
    printed: str = ""

    @property
    def by_hand(self) -> bool:
        """Whether no test can run it."""
        return self.title.startswith(BY_HAND)

    @property
    def code(self) -> int:
        """The exit code that it is to end with.

        Raises:
            ValueError: its title means nothing.
        """
        if not self.title:
            return 0
        match = _CODE.fullmatch(self.title)
        if not match:
            raise ValueError(f"“{self.title}” is no title of commands")
        return int(match[1])


def blocks(page: str) -> Iterator[Block]:
    """Yield the blocks of a page, in their order."""
    matches = list(_FENCE.finditer(page))
    for match, following in zip_longest(matches, matches[1:]):
        yield Block(match["language"], match["title"] or "", match["text"], _printed(page, match, following))


def _printed(page: str, match: re.Match[str], following: re.Match[str] | None) -> str:
    """Return the text right behind a block, which is what its commands print."""
    if match["language"] != "sh" or following is None or page[match.end() : following.start()].strip():
        return ""
    return following["text"] if following["language"] == "text" and following["title"] is None else ""


def fences(page: str) -> int:
    """Count the lines that open or close a block, those that `blocks` cannot read included."""
    return len(re.findall(r"^ *(?:```|~~~)", page, re.MULTILINE))


def missing(printed: str, output: str) -> str | None:
    """Return the first line of `printed` that is not in an output, behind the line before it; None when all are."""
    place = 0
    for line in filter(None, map(str.strip, printed.splitlines())):
        match = re.compile(".*?".join(map(re.escape, line.split("…")))).search(output, place)
        if match is None:
            return line
        place = match.end()
    return None
