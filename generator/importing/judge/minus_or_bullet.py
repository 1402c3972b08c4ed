"""A dash in front of numbers that may be their sign: `- 39 °C`, where the key says `Answer: - 39 °C`.

Behind a dash that is a bullet, the same number stands in the key without one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft

EXACT = True

_BULLET = re.compile(r"\s*[-–−]\s*")
_NUMBER = re.compile(r"\s*\d")
_KEY = re.compile(r"(?:[^\W\d].*[:\s])?[-–−]\s?\d")
_NOTE = "the dash in front of each option may be a minus, as it is in the key"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the bullets of numbers, and at how the key writes one of them."""
    options = question.options[:MOST_OPTIONS]
    dashed = options and all(
        _NUMBER.match(option.text) and any(_BULLET.fullmatch(line.text) for line in option.evidence)
        for option in options
    )
    keys = [line for line in question.evidence if dashed and _KEY.match(line.text)]
    if keys:
        lines = (line for option in options for line in option.evidence)
        yield Doubt("option-doubtful", _NOTE, (*keys, *lines))
