"""What a reading has in a text though it stands beside it on the page: the number of the question, its score."""

from __future__ import annotations

import re

from generator.importing.units import is_surely_unit
from generator.importing.words import plain

_NUMBER = re.compile(r"\W*(?P<number>\d[\d\s]*|\w{1,2})\s?[.,:;)]*\W*")
_LONGEST = 40  # characters of a number and what stands around it


def is_number_of(text: str, number: str) -> bool:
    """Whether a text in front of a stem is the number of its question, perhaps misread: `1 0.`, `b`, `a:`."""
    found = _NUMBER.fullmatch(text) if len(text) <= _LONGEST else None
    if not found or number == "":
        return False
    read = "".join(found["number"].split())
    return read == number if read.isdecimal() else len(read) <= len(number)


def is_gutter(text: str) -> bool:
    """Whether a line is a score or a part of one, perhaps misread: `1/1`, `points`, `1 1 poinfs`."""
    if not re.search(r"\d\s?/\s?\d|[^\W\d_]{3}", text):
        return False
    return all(word.isdecimal() or is_surely_unit(word) for word in plain(text).split())
