"""Reads on behind a question that is no YAML, so that the mistakes of the others are found as well."""

from __future__ import annotations

import re

_QUESTIONS = re.compile(r"questions:[ \t]*(?:#.*)?")
_DASH = re.compile(r"( *)-(?:[ \t]|$)")
_KEY = re.compile(r"[\w-]+:(?:\s|$)")


def without_question(text: str, line: int) -> str | None:
    """Blank the question that a line stands in; all others keep their places.

    Args:
        text: a quiz file.
        line: a line of it, from 1.

    Returns:
        The text; None when the line is in no question, or when no other is left.
    """
    lines = text.splitlines(keepends=True)
    starts, end = _questions(lines)
    if not starts or not starts[0] < line <= end:
        return None
    first = max(start for start in starts if start < line)
    last = min((start for start in starts if start >= line), default=end)
    left = [start for start in starts if start != first]
    blank = ["\n" if each.endswith(("\n", "\r")) else "" for each in lines[first:last]]
    return "".join([*lines[:first], *blank, *lines[last:]]) if left else None


def _questions(lines: list[str]) -> tuple[list[int], int]:
    """Return where the questions start, as numbers of lines from 0, and where the list of them ends."""
    starts: list[int] = []
    column: str | None = None
    inside = False
    for number, line in enumerate(lines):
        if inside and _KEY.match(line):
            return starts, number
        if inside and (dash := _DASH.match(line)) and column in (None, dash[1]):
            column = dash[1]
            starts.append(number)
        inside = inside or bool(_QUESTIONS.fullmatch(line.rstrip()))
    return starts, len(lines)
