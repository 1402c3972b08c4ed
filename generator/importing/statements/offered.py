"""The two words or letters that a statement offers on one line, to strike one out: `Iron is a metal. True / False`."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.pieces import cut
from generator.importing.truth_pairs import is_truth_pair
from generator.importing.words import words
from generator.model.line import Line

_SIGNS = re.compile(r"[\s/|()\[\]_]+")
_PAIR = 2


def without_offered(stem: Lines) -> tuple[Lines, Lines]:
    """Take them off a statement: on a line below it, or behind its end; `True or False?` asks, and stays.

    Args:
        stem: the statement's lines.

    Returns:
        The statement, and what it offers.
    """
    filled = [i for i, line in enumerate(stem) if not line.blank]
    if not filled:
        return stem, ()
    above, last, below = stem[: filled[-1]], stem[filled[-1]], stem[filled[-1] + 1 :]
    said = _SIGNS.split(last.text.strip(" \t()[]_")) if len(filled) > 1 else []
    if len(said) == _PAIR and is_truth_pair(said):
        return (*above, *below), (last,)
    behind = _behind().search(last.text)
    if not behind:
        return stem, ()
    statement, offered = cut(last, behind.start())
    return (*above, statement, *below), (offered,)


def offers(line: Line) -> bool:
    """Whether a statement ends in a line with the two words or letters behind it."""
    return _behind().search(line.text) is not None


@cache
def _behind() -> re.Pattern[str]:
    """` True / False`, `  (T/F)` behind a full stop."""
    pairs = "|".join(rf"{a}\s*[/|]?\s*{b}|{a[0]}\s*[/|]?\s*{b[0]}" for a, b in words().true_false)
    return re.compile(rf"(?<=[.!])\s+[(\[]?(?:{pairs})[)\]]?\s*$", re.IGNORECASE)
