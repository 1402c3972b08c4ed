"""Commands of LaTeX with their arguments, found by their braces."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BRACE = re.compile(r"(?<!\\)[{}]")
_LONGEST = 20_000  # characters of an argument


@dataclass(frozen=True, slots=True)
class Command:
    r"""A command, `\bonne{René Coty}`.

    Attributes:
        name: without its backslash.
        start: where it begins.
        begin: where its argument begins, behind the brace.
        end: where its argument ends.
        stop: where the command ends.
    """

    name: str
    start: int
    begin: int
    end: int
    stop: int


def commands(text: str, names: re.Pattern[str], begin: int, end: int) -> Iterator[Command]:
    """The commands of these names between two places, not those in the argument of one of them."""
    at = begin
    while match := names.search(text, at, end):
        stop = _closing(text, match.end(), end)
        if stop is None:
            at = match.end()
        else:
            yield Command(match["name"], match.start(), match.end(), stop, stop + 1)
            at = stop + 1


def _closing(text: str, begin: int, end: int) -> int | None:
    """Where the brace closes that was opened before a place."""
    depth = 1
    for match in _BRACE.finditer(text, begin, min(end, begin + _LONGEST)):
        depth += 1 if match[0] == "{" else -1
        if not depth:
            return match.start()
    return None
