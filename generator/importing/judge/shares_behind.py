"""Options that all end in a percentage, and together are the whole: how often each was chosen stands behind it.

A. Basalt 12%
B. Pumice 68%
C. Slate 20%
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft
from generator.importing.numerals import decimal

EXACT = True
NEEDS = frozenset("%")

_NOTE = "the percentages behind the options make up the whole; they may tell how often each was chosen"
_SHARE = re.compile(r".*[^\W\d_]\W+(?P<share>\d{1,3}(?:[.,]\d+)?)\s?%\W*$", re.DOTALL)
_FEWEST = 2
_WHOLE, _ROUNDED = 100, 1.5


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Add up what stands behind the options."""
    options = question.options[:MOST_OPTIONS]
    found = [match["share"] for option in options if (match := _SHARE.match(option.text))]
    whole = sum(decimal(share) for share in found)
    if len(found) == len(options) >= _FEWEST and abs(whole - _WHOLE) <= _ROUNDED:
        yield Doubt("option-doubtful", _NOTE, tuple(line for option in options for line in option.lines))
