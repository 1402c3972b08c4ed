"""Where fenced code stands in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from generator.importing.drafts import Lines

_LONG = 100  # lines, more than most questions have
_FENCE = re.compile(r"\s{0,3}(`{3,}|~{3,})[^`]*$")
_SIGN = re.compile(r"\s*(?:`{3}|~{3})")


def is_fence(text: str) -> bool:
    """Whether a line of a field opens or closes fenced code, however deep it stands in a list."""
    return _SIGN.match(text) is not None


def fences(lines: Lines) -> tuple[tuple[int, int], ...]:
    """First and last line (their indices) of every block of fenced code, the fences themselves included.

    A fence that is never closed is no fence: OCR loses one easily, and half a document is not code.
    """
    if len(lines) <= 1:  # most fields are a line, and no block is
        return ()
    return _kept(_Same(lines)) if len(lines) > _LONG else _found(lines)


@dataclass(frozen=True, slots=True, eq=False)
class _Same:
    """Lines that equal no others, were they the same: it takes long to compare those of a whole text."""

    lines: Lines

    def __hash__(self) -> int:
        return id(self.lines)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.lines is other.lines


@lru_cache(maxsize=1)
def _kept(same: _Same) -> tuple[tuple[int, int], ...]:
    """Remember the last text: one rule after the other asks of the same."""
    return _found(same.lines)


def _found(lines: Lines) -> tuple[tuple[int, int], ...]:
    texts = [line.text for line in lines]
    text = "\n".join(texts)  # most texts have none, which this says at once
    if "```" not in text and "~~~" not in text:
        return ()
    found: list[tuple[int, int]] = []
    opened: tuple[int, str] | None = None
    for i in [i for i, text in enumerate(texts) if "```" in text or "~~~" in text]:
        match = _FENCE.match(lines[i].text)
        if match and opened is None:
            opened = i, match[1][0]
        elif match and opened and match[1][0] == opened[1]:
            found.append((opened[0], i))
            opened = None
    return tuple(found)


def fenced(lines: Lines) -> tuple[bool, ...]:
    """Say of each line whether it belongs to fenced code."""
    blocks = fences(lines)
    if not blocks:
        return (False,) * len(lines)
    inside = [False] * len(lines)
    for first, last in blocks:
        inside[first : last + 1] = [True] * (last + 1 - first)
    return tuple(inside)


def unfenced(lines: Lines) -> list[int]:
    """Which lines (their indices) are neither blank nor fenced code."""
    return [i for i, (line, code) in enumerate(zip(lines, fenced(lines), strict=True)) if not (line.blank or code)]


def openings(lines: Lines, sign: re.Pattern[str]) -> dict[int, re.Match[str]]:
    """Lines (their indices) outside fenced code that begin with a sign, and the sign of each."""
    code = fenced(lines)
    return {i: match for i, line in enumerate(lines) if not code[i] and (match := sign.match(line.text))}
