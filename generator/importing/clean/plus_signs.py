"""Writes the signs of options as boxes: `+ Iron`, `- Copper` are `- [x] Iron`, `- [ ] Copper`; so are `• [+] a) Iron`.

Tests for programs of schools mark what is right so. A list of pros and cons looks like it, and so does any list: only
where group after group has one plus among several lines, below a number or a question, is it a test.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import ascii_lowercase

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced
from generator.model.line import Line

AFTER = ("control_characters", "filled_bullets")
EXACT = True  # no scan has them

RULE = "plus_signs"
_FEWEST = 3  # groups
_LINES = 3  # of a group, on average
_OPTION = re.compile(
    r"\s*(?:(?:[•*·]\s*)?\[\s?(?P<boxed>[+−–-])\s?\]|(?P<bare>[+−–-])(?=\s))\s*(?P<text>(?:(?P<letter>[A-Za-z])[.)]\s+)?\S.*)"
)
_QUESTION = re.compile(r"\s*+(?:#+\s*)?\**\s*(?:\d{1,3}[.)]|№\s*\d)|.*[?:…_]\**\s*$")
_DIFF = re.compile(r"@@ -\d|diff --git |(?:\+\+\+|---) [ab]/")


@dataclass(frozen=True, slots=True)
class _Group:
    """Consecutive lines that begin with a sign, and whether a question stands above them."""

    lines: dict[int, re.Match[str]]
    asked: bool

    @property
    def pluses(self) -> int:
        """How many are right."""
        return sum(_is_plus(match) for match in self.lines.values())

    @property
    def lettered(self) -> bool:
        """Whether the options have letters, and none is missing."""
        letters = "".join((match["letter"] or "?").casefold() for match in self.lines.values())
        return ascii_lowercase.startswith(letters)


def clean(lines: Lines) -> Cleaned:
    """All groups of a page or none."""
    groups = _groups(lines)
    if not _is_test(groups) or any(_DIFF.match(line.text) for line in lines):
        return Cleaned(lines)
    done = list(lines)
    for group in groups:
        if group.asked and 0 < group.pluses < len(group.lines):
            for i, match in group.lines.items():
                done[i] = _boxed(lines[i], match, lettered=group.lettered)
    return Cleaned(tuple(done))


def _is_test(groups: list[_Group]) -> bool:
    """Nearly every group has a question above it and a plus, most have one only, and the others are more by far."""
    total = sum(len(group.lines) for group in groups)
    asked = [group for group in groups if group.asked and 0 < group.pluses < len(group.lines)]
    return (
        len(asked) >= _FEWEST
        and len(asked) * 10 >= len(groups) * 9
        and sum(group.pluses == 1 for group in asked) * 10 >= len(asked) * 8
        and total >= _LINES * len(groups)
    )


def _groups(lines: Lines) -> list[_Group]:
    code = fenced(lines)
    found: list[_Group] = []
    signed: dict[int, re.Match[str]] = {}
    asked = False
    for i, line in enumerate(lines):
        match = None if code[i] else _OPTION.fullmatch(line.text)
        if match:
            signed[i] = match
        elif line.text.strip():
            if signed:
                found.append(_Group(signed, asked))
                signed, asked = {}, False
            asked = asked or _QUESTION.match(line.text) is not None
    return [*found, _Group(signed, asked)] if signed else found


def _is_plus(match: re.Match[str]) -> bool:
    return (match["boxed"] or match["bare"]) == "+"


def _boxed(line: Line, match: re.Match[str], *, lettered: bool) -> Line:
    text = match["text"][2:].lstrip() if lettered else match["text"]
    return line.edited(f"- [{'x' if _is_plus(match) else ' '}] {text}", RULE)
