"""What a question is worth, printed beside its stem: `(2 points)`, `[5 marks]`, `1 pt`: no part of what it asks."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_DIGIT = re.compile(r"\d")


def without_worth(stem: Lines) -> tuple[Lines, Lines]:
    """Take it off the stem: in brackets at either end of a line, or bare as a line of its own.

    Returns:
        The stem, and what was taken off.
    """
    kept: list[Line] = []
    worth: list[Line] = []
    for line, code in zip(stem, fenced(stem), strict=True):
        match = None if code or not _DIGIT.search(line.text) else _found(line.text)
        if match is None:
            kept.append(line)
            continue
        before, said, after = cut(line, *match.span("worth"))
        worth.append(said)
        rest = [part for part in (before, after) if not part.blank]
        kept += rest or [cut(line, 0)[0]]
    return tuple(kept), tuple(worth)


def _found(text: str) -> re.Match[str] | None:
    return _alone().fullmatch(text) or _first().match(text) or _last().search(text)


@cache
def _worth(brackets: str) -> str:
    said = rf"\d{{1,3}}(?:[.,]\d{{1,2}})?\s?{pattern(phrases('test_bank', 'worth'))}\.?"
    return rf"[(\[]\s?{said}(?:\s?/\s?{said})?\s?[)\]]" if brackets else said


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(rf"\s*(?P<worth>{_worth('')}|{_worth('()')})\s*", re.IGNORECASE)


@cache
def _first() -> re.Pattern[str]:
    return re.compile(rf"\s*(?P<worth>{_worth('()')}\s*)(?=\S)", re.IGNORECASE)


@cache
def _last() -> re.Pattern[str]:
    return re.compile(rf"(?<=\S)(?P<worth>\s*{_worth('()')}\s*)$", re.IGNORECASE)
