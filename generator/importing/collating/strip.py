"""The signs of some lines that count when two readings are compared, each with its place.

Spaces, quotes, case and typography are what recognisers add and drop at will; they do not count.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache

from generator.importing.drafts import Lines
from generator.importing.paragraphs import wraps

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_DROPPED = set("\"'“”„‟‘’‚‛`´ʼ‹›«»")
_RUNS = ".-_"


@dataclass(frozen=True)
class Strip:
    """The signs of some lines.

    Attributes:
        lines: the lines.
    """

    lines: Lines

    @cached_property
    def signs(self) -> tuple[tuple[str, int, int], ...]:
        """Every sign that counts, with the index of its line and its offset there."""
        found: list[tuple[str, int, int]] = []
        for index, line in enumerate(self.lines):
            for offset, character in enumerate(line.text):
                for sign in _signs(character):
                    if not (found and sign in _RUNS and found[-1][0] == sign):
                        found.append((sign, index, offset))
        return tuple(found)

    @cached_property
    def core(self) -> str:
        """The signs alone."""
        return "".join(sign for sign, _, _ in self.signs)

    def word(self, at: int) -> tuple[int, int]:
        """The first sign and the one behind the last of the word in which a sign stands."""
        start, end = at, at + 1
        while start and self._touch(start - 1, start):
            start -= 1
        while end < len(self.signs) and self._touch(end - 1, end):
            end += 1
        return start, end

    def places(self, start: int, end: int) -> list[tuple[int, int, int]]:
        """Of each line between two signs: its index, and the offsets of what lies between them, in whole words."""
        bounds: dict[int, tuple[int, int]] = {}
        for _, index, offset in self.signs[start:end]:
            first, _ = bounds.get(index, (offset, 0))
            bounds[index] = first, offset + 1
        return [(index, *widened(self.lines[index].text, a, b)) for index, (a, b) in bounds.items()]

    def quoted(self, start: int, end: int) -> str:
        """What stands between two signs, with the quotes around its words."""
        return " ".join(self.lines[i].text[a:b] for i, a, b in self.places(start, end))

    def between(self, start: int, end: int) -> Lines:
        """The lines between two signs."""
        return tuple(self.lines[i] for i, _, _ in self.places(start, end))

    def opens_line(self, at: int) -> bool:
        """Whether a line begins at a sign, or all of them are at their end."""
        return not 0 < at < len(self.signs) or self.signs[at - 1][1] != self.signs[at][1]

    def opens_word(self, at: int) -> bool:
        """Whether a word begins at a sign, or the text is at its end."""
        return not 0 < at < len(self.signs) or not self._touch(at - 1, at)

    def wraps(self, at: int, width: int) -> bool:
        """Whether the line above a sign that begins a line only goes on in it."""
        above, below = (self.lines[self.signs[sign][1]] for sign in (at - 1, at))
        return wraps(above, below, width)

    def _touch(self, left: int, right: int) -> bool:
        """Whether no white space parts two signs of one line."""
        (_, line, start), (_, other, end) = self.signs[left], self.signs[right]
        return line == other and not re.search(r"\s", self.lines[line].text[start:end])


def widened(text: str, start: int, end: int) -> tuple[int, int]:
    """A range of a text, widened to the white space around it."""
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


@lru_cache(2**16)  # every stage compares the same lines and pieces
def core(text: str) -> str:
    """A text without what recognisers add and drop at will."""
    found: list[str] = []
    for sign in (sign for character in text for sign in _signs(character)):
        if not (found and sign in _RUNS and found[-1] == sign):
            found.append(sign)
    return "".join(found)


@lru_cache(4096)
def _signs(character: str) -> str:
    """What a character counts as: nothing, one sign, or several (`…`)."""
    if character in _DROPPED or character.isspace():
        return ""
    raised = unicodedata.decomposition(character).startswith(("<super>", "<sub>"))  # x² is not x2
    plain = character if raised else unicodedata.normalize("NFKD", character).translate(_DASHES).casefold()
    return "".join(plain.split())
