"""Whether a text is a list of things to know or to answer, though no layout reads it: numbers, letters, pairs, a key.

T  1. Iceland lies on two plates.        Mitosis⇥Division of a cell        a) Rock
F  2. Glass conducts electricity.        Osmosis⇥Movement of water         b) Mud       … KEY 1B 2C 3A
"""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.words import pattern, phrases

_ROW = re.compile(r"\s*+(?:\w{1,2}\s+)?\W?(?P<sign>\d{1,3}|[A-Za-z])\s?[.)]\s*\S")
_PAIR = re.compile(r"\s*\S.*?(?:\t+|\s[-–—]\s)\s*\S")
_KEYED = re.compile(r"(?<!\d)(?P<number>\d{1,3})[^\w\n]{0,3}(?:[A-FVTRWa-fvtrw](?!\w)|[①-⑨])")
_APART = 8  # signs at most between two entries of a key
_KEY = 3  # entries
_FEWEST = 4
_SHARE = 1 / 3  # of the lines; words of the page stand between them
_LETTERS = " abcdefghijklmnopqrstuvwxyz"


def are_rows(lines: Lines) -> bool:
    """Whether a third of the lines, and four at least, are pairs or numbered from the first on; or a key is among them.

    Args:
        lines: the text as it was read; cleaning cuts its cells apart.
    """
    texts = [line.text for line in lines if not line.blank]
    pairs = sum(_PAIR.match(text) is not None for text in texts)
    return max(pairs, _counted(texts)) >= max(_FEWEST, len(texts) * _SHARE) or _is_keyed("\n".join(texts))


def _is_keyed(text: str) -> bool:
    """Whether the letters of options stand behind the numbers 1, 2, 3 … of questions, or as a row behind `Key:`."""
    if any(_listed().match(line) for line in text.split("\n")):
        return True
    found, end = 0, 0
    for entry in _KEYED.finditer(text):
        goes_on = found and entry.start() - end <= _APART and int(entry["number"]) == found + 1
        found, end = found + 1 if goes_on else int(int(entry["number"]) == 1), entry.end()
        if found == _KEY:
            return True
    return False


@cache
def _listed() -> re.Pattern[str]:
    """`Key: F T T F`."""
    return re.compile(
        rf"\W*{pattern(phrases('stated_key', 'headings'))}\s*:(?:[\s,;]+[A-Za-z](?!\w)){{3,}}\W*$", re.IGNORECASE
    )


def _counted(texts: list[str]) -> int:
    """How many lines have numbers 1, 2, 3 … or letters a, b, c … in front, in their order; a list may begin again."""
    signs = [row["sign"].casefold() for text in texts if (row := _ROW.match(text))]
    numbers = [int(sign) for sign in signs if sign.isdigit()]
    return max(_in_order(numbers), _in_order([_LETTERS.find(sign) for sign in signs if not sign.isdigit()]))


def _in_order(numbers: list[int]) -> int:
    found, awaited = 0, 1
    for number in numbers:
        if number in {1, awaited}:
            found, awaited = found + 1, number + 1
    return found
