"""Options with letters, behind ticks that say what is right: `Answers: a. Rome`, `✓ b. Paris`.

What was answered stands above them in the same way: `Selected Answer: ✘ a. Rome`. Where recognisers read a tick as a
letter, `vc. Rome`, the letter that is due behind it tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.pieces import cut
from generator.importing.platform.said import TABLE, Kind
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_RIGHT, _CROSS = "✓✔✅√vVyY¥", "✗✘❌✕✖×xX"
_SIGNS = re.compile(rf"\W{{0,3}}?\s*(?P<tick>[{_RIGHT}{_CROSS}]?)\s?(?P<letter>[A-Za-z])\s?[.)]\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Ticked:
    """An option: its tick or cross and its letter, its text, and whether the sign is a tick."""

    signs: Line
    text: Line
    right: bool


def list_heading(line: Line, below: str) -> tuple[Line, Line] | None:
    """Part `Answers:` from the first option behind it, where the next line is the second; None where it is no list."""
    match = _heading().match(line.text)
    if not match or _place(line.text[match.end() :]) != 0 or _place(below) != 1:
        return None
    words, rest = cut(line, match.end())
    return words, rest


def ticked(lines: Lines) -> list[Ticked]:
    """The options, of which some have a tick; none where a letter is missing, or all or none are ticked."""
    found = [(line, match) for n, line in enumerate(lines) if (match := _SIGNS.match(line.text)) and _is_due(match, n)]
    right = [bool(match["tick"]) and match["tick"] in _RIGHT for _, match in found]
    if len(found) < len(lines) or not 0 < sum(right) < len(right):
        return []
    pieces = (cut(line, match.end()) for line, match in found)
    return [Ticked(signs, text, tick) for (signs, text), tick in zip(pieces, right, strict=True)]


def places(lines: Iterable[Line]) -> set[int | None]:
    """The places of options that lines name by their letters; None for a line that names none."""
    return {_place(line.text) for line in lines}


def disagrees(right: Sequence[bool], given: set[int | None], *, won: bool | None, asked: bool) -> str:
    """Why ticks may not be the whole key, of which a scan loses some; empty where points and answer bear them out.

    Args:
        right: of each option, whether it has a tick.
        given: places of what was answered.
        won: whether all points were won.
        asked: whether the question asks for several.
    """
    key = {n for n, tick in enumerate(right) if tick}
    if won is None or None in given or not given:
        return _ALONE
    if won != (given == key):
        return _CONTRARY
    several = asked or len(key) > 1 or len(given) > 1
    return _SOME if several and not won else ""


_ALONE = "nothing beside the ticks tells whether one was lost"
_CONTRARY = "the ticks, what was answered and the points do not agree"
_SOME = "not all points were won, and several may be right; a tick may be lost"


def _is_due(match: re.Match[str], place: int) -> bool:
    return ord(match["letter"].casefold()) - ord("a") == place


def _place(text: str) -> int | None:
    match = _SIGNS.match(text)
    return ord(match["letter"].casefold()) - ord("a") if match else None


@cache
def _heading() -> re.Pattern[str]:
    return re.compile(rf"\s*{pattern(phrases(TABLE, Kind.OPTIONS.value))}\s?:\s*(?:\|\s*)?", re.IGNORECASE)
