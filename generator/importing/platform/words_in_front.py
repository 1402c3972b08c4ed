"""Labels in front of the options, on their line: what the picture of a tick is called, as `Correct Basalt` has it.

A single option may begin with such a word itself. Where most questions of a page have one, the page says it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.pieces import cut, gap
from generator.importing.platform.heading import heading
from generator.importing.platform.said import RIGHT, TABLE, kinds_of, said
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_FEWEST = 2  # questions
_MOST = 0.7  # of the questions
_HEADED = re.compile(r"\W*[^\W\d_]+(?:\s[^\W\d_]+){0,3}\s?:")


def with_words_apart(bodies: Sequence[Lines]) -> list[Lines]:
    """Put each such label on a line of its own, as one with the text below it; nothing where few questions have one."""
    if not have_words_in_front(bodies):
        return list(bodies)
    return [tuple(piece for line in body for piece in _apart(line)) for body in bodies]


def have_words_in_front(bodies: Sequence[Lines]) -> bool:
    """Whether most questions have such a label for what is right."""
    labelled = [any(_is_right(line) for line in body) for body in bodies]
    return sum(labelled) >= max(_FEWEST, _MOST * len(labelled))


def _apart(line: Line) -> Lines:
    match = _label(line)
    if match is None:
        return (line,)
    label, text = cut(line, match.end())
    return (gap(line), label, text)


def _is_right(line: Line) -> bool:
    match = _label(line)
    return match is not None and bool(kinds_of(match["sign"]) & RIGHT)


def _label(line: Line) -> re.Match[str] | None:
    """The label in front of an option; `Correct answer: Basalt`, `Correct option: (B)` state a key."""
    match = _opening().match(line.text)
    headed = match and (_HEADED.match(line.text) or said(line.text) or heading(line))
    return None if headed else match


@cache
def _opening() -> re.Pattern[str]:
    """A label and, behind it, what begins as no sentence goes on: with a capital, a digit or a sign, or in a column."""
    known = pattern(tuple(phrase for key in ("right", "missed", "wrong", "picked") for phrase in phrases(TABLE, key)))
    return re.compile(rf"\s*(?P<sign>(?i:{known}))(?:\t\s*|\s+(?![a-zß-ÿ]))(?=\S)")
