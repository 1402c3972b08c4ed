"""The cards of a site: which pages have one, and what was drawn in an earlier build."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from generator.bank.folders import write_atomically

FOLDER = "assets/cards"
INSTALL = 'pip install "qbank[cards]"'

COVERED = ((0x20, 0x7E), (0xA0, 0x24F), (0x370, 0x3FF), (0x400, 0x4FF), (0x2010, 0x2026), (0x20AC, 0x20AC))
"""First and last code points of the characters that the font has: a card with empty boxes is worse than none."""

_DRAWING = "1"
"""Grows when the drawing changes: cards that an earlier one drew are drawn anew."""


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card.

    Attributes:
        title: of the page, plain text.
        line: one line more, plain text; may be empty.
        site: title of the site, plain text.
    """

    title: str
    line: str
    site: str

    @property
    def drawable(self) -> bool:
        """Whether the font has all its characters."""
        codes = map(ord, self.title + self.line + self.site)
        return all(any(first <= code <= last for first, last in COVERED) for code in codes)


def missing() -> bool:
    """Whether the library that draws is not installed."""
    return find_spec("PIL") is None


@dataclass(slots=True)
class Cards:
    """The cards of one build.

    Attributes:
        cache: a folder of cards that were drawn already.
        title: of the site.
    """

    cache: Path
    title: str
    _cards: dict[str, Card] = field(default_factory=dict)

    def add(self, page: str, title: str, line: str) -> str:
        """Plan the card of a page.

        Args:
            page: path of its Markdown, relative to the folder of all pages.
            title: of the page.
            line: one line more; may be empty.

        Returns:
            The card's path, relative to the top of the site; empty when the font cannot write its texts.
        """
        card, path = Card(title, line, self.title), f"{FOLDER}/{page.removesuffix('.md')}.png"
        if not card.drawable:
            return ""
        self._cards[path] = card
        return path

    def write(self, site: Path) -> None:
        """Write the cards to the folder of a site.

        Raises:
            OSError: a file cannot be read or written.
        """
        for path, card in self._cards.items():
            write_atomically(site / path, self._drawn(card))

    def _drawn(self, card: Card) -> bytes:
        texts = (_DRAWING, version("pillow"), card.title, card.line, card.site)
        kept = self.cache / f"{hashlib.sha256(chr(0).join(texts).encode()).hexdigest()[:32]}.png"
        if kept.is_file():
            return kept.read_bytes()
        draw: Callable[[Card], bytes] = import_module("generator.site.post.card").draw
        data = draw(card)
        write_atomically(kept, data)
        return data
