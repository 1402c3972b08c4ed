"""Shares of a whole that do not add up as those of the other options do: `8% . 1% . 1%` beside `60% . 20% . 20%`.

Also a number that lost its percent sign to a digit: `336 north . 33% south . 34% west`, `0.5%, and an error of 796`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft

SCANNED = True
READ = True

_FEWEST = 3  # options, and shares of each
_NUMBER = re.compile(r"(?<![\w.,])(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:(?P<percent>\s?%)|(?![\w%,]))")
_CLOSE = 0.011  # of a sum: three times 33 % are 99 %


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Add up the numbers of every option, and look at the signs behind the numbers of every passage."""
    options = question.options[:MOST_OPTIONS]
    found = [_numbers(option.text) for option in options] if len(options) >= _FEWEST else []
    sums = [sum(number for number, _ in numbers) for numbers in found]
    for i, option in enumerate(options if found else ()):
        others = [*sums[:i], *sums[i + 1 :]]
        shares = all(len(numbers) >= _FEWEST for numbers in (*found[:i], *found[i + 1 :]))
        if shares and found[i] and _alike(others) and not _alike(sums):
            yield Doubt("wording-odd", "the numbers do not add up as those of the other options do", option.lines)
    for passage in (*question.stem, *(passage for option in options for passage in option.passages)):
        numbers = [] if passage.code or "%" not in passage.text else _numbers(passage.text)
        if any(percent for _, percent in numbers) and any(not percent and _is_sign(n) for n, percent in numbers):
            yield Doubt("wording-odd", "a percent sign may have been read as the last digit of a number", passage.lines)


def _numbers(text: str) -> list[tuple[float, bool]]:
    return [(float(match["number"].replace(",", "")), match["percent"] is not None) for match in _NUMBER.finditer(text)]


def _alike(sums: list[float]) -> bool:
    return max(sums) - min(sums) <= max(sums) * _CLOSE


def _is_sign(number: float) -> bool:
    """Whether a number may be a percentage whose sign was read as `6` or `96`: 99 % is the most that would fit."""
    digits = f"{number:g}"
    return 100 < number < 1000 and digits.endswith("6")  # noqa: PLR2004 - three digits
