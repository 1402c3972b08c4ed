"""A place where YAML broke, seen as the lines that a contributor wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.bank.schema import ENTRIES, Entry, QuizEntry

INTO_QUOTES = "Put the text into quotes, or below its key, indented, after a `|`."
Explanation = tuple[int, str, str, str]
"""An offset, a finding's code, its message and its hint."""

_ENTRIES: tuple[type[Entry], ...] = (QuizEntry, *ENTRIES.values())
_GROUPS = [set(entry.model_fields) for entry in _ENTRIES]
_ENTRY = re.compile(r" *(?P<dash>- +)?(?P<key>[a-z]+):(?P<behind>\S)?")


@dataclass(frozen=True, slots=True)
class Slip:
    """A syntax error of libyaml.

    Attributes:
        problem: what libyaml says.
        context: the offset where what it was reading begins.
        place: the offset where it gave up.
        text: the file's text.
    """

    problem: str
    context: int
    place: int
    text: str

    def line_start(self, offset: int) -> int:
        """Return the offset of the first character of a line."""
        return self.text.rfind("\n", 0, offset) + 1

    def line(self, offset: int) -> str:
        """Return the line of an offset, without its break."""
        end = self.text.find("\n", offset)
        return self.text[self.line_start(offset) : end if end >= 0 else None].rstrip("\r")

    def lines_above(self, offset: int) -> Iterator[tuple[int, str]]:
        """Yield the lines above that of an offset, upwards, each with its offset; blank ones are left out."""
        start = self.line_start(offset)
        while start:
            start = self.line_start(start - 1)
            if (line := self.line(start)).strip():
                yield start, line


def entry(line: str) -> re.Match[str] | None:
    """Return the groups `dash`, `key` and `behind` (what touches the colon) of a line with a key of the format."""
    found = _ENTRY.match(line)
    return found if found and any(found["key"] in group for group in _GROUPS) else None


def siblings(one: str, other: str) -> bool:
    """Whether two keys can stand in the same group of keys."""
    return any({one, other} <= group for group in _GROUPS)


def indentation(line: str) -> int:
    """Return the number of spaces that a line starts with."""
    return len(line) - len(line.lstrip(" "))
