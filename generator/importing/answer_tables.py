"""Tables of options with what each won: `Your Answer | Score | Explanation`, one row an option, `Total`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.numerals import decimal
from generator.importing.words import pattern, phrases

_TABLE = "answer_table"


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """Where a table stands.

    Attributes:
        header: index of the line with the names of its columns.
        total: index of the line with the sum.
        won: whether all points were won.
    """

    header: int
    total: int
    won: bool


def answer_tables(lines: Lines) -> tuple[AnswerTable, ...]:
    """The tables that have both a header and a sum."""
    found: list[AnswerTable] = []
    header: int | None = None
    for index, line in enumerate(lines):
        if _header().match(line.text):
            header = index
        elif header is not None and (match := _total().match(line.text)):
            won, of = (decimal(match[part]) for part in ("won", "of"))
            found.append(AnswerTable(header, index, won == of > 0))
            header = None
    return tuple(found)


@cache
def _header() -> re.Pattern[str]:
    answer, score = pattern(phrases(_TABLE, "answer")), pattern(phrases(_TABLE, "score"))
    return re.compile(rf"\s*{answer}(?:\s*\t\s*|\s{{2,}}){score}(?!\w)", re.IGNORECASE)


@cache
def _total() -> re.Pattern[str]:
    number = r"\d{1,3}(?:[.,]\d{1,2})?"
    return re.compile(
        rf"\s*{pattern(phrases(_TABLE, 'total'))}\s+(?P<won>{number})\s?/\s?(?P<of>{number})(?!\w)", re.IGNORECASE
    )
