"""The heading of a part of a test: `Part B – Short answers`, `Section II`, `Teil 3: Lückentext`."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.words import pattern, phrases, plain, words

_LONGEST = 100  # characters
_BRACKETS = re.compile(r"\([^()]*\)")


def is_part_heading(text: str) -> bool:
    """Whether a line begins with such a word and its letter or number, and is no sentence about it."""
    return len(text) <= _LONGEST and _heading().match(text) is not None


def without_part_heading(lines: Lines) -> tuple[Lines, Lines]:
    """Part the lines of a question from a heading at their end, in a paragraph of its own, that names a part.

    One that says more, `Part B – Write the past form`, stays: the questions below may need it, and a sign doubts it.
    """
    end = len(lines)
    while end and lines[end - 1].blank:
        end -= 1
    if end < 2 or not lines[end - 2].blank or not _only_names(lines[end - 1].text):  # noqa: PLR2004
        return lines, ()
    return lines[: end - 1], lines[end - 1 : end]


def _only_names(text: str) -> bool:
    match = _heading().match(text)
    behind = plain(_BRACKETS.sub("", text[match.end() :])) if match else ""
    return match is not None and (not behind or behind in _kinds())


@cache
def _kinds() -> frozenset[str]:
    """`Multiple choice`, `True or false?`."""
    return frozenset(map(plain, (*phrases("introduction", "kinds"), *words().true_or_false)))


@cache
def _heading() -> re.Pattern[str]:
    word = pattern(phrases("introduction", "sections"))
    return re.compile(
        rf"[\W_]*{word}\s(?:[A-Za-z]|(?-i:[IVX]{{1,4}})|\d{{1,2}})(?!\w)[*_]*(?:\s*$|\s?[.:,;(–—-])", re.IGNORECASE
    )
