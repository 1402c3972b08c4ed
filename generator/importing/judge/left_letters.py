"""Options that all begin with the letters of a list, `a) …`, `b) …`: no part of what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft

NEEDS = frozenset(".)]")

_FEWEST = 2
_LETTER = re.compile(r"\s*[(\[]?([A-Za-z])[.)\]]\s")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Read the first sign of every option."""
    options = question.options[:MOST_OPTIONS]
    found = [match[1].casefold() for option in options if (match := _LETTER.match(option.text))]
    if len(found) == len(options) >= _FEWEST and ascii_lowercase.startswith("".join(found)):
        lines = tuple(option.lines[0] for option in options)
        yield Doubt("option-doubtful", "the letters in front of the options stand in their texts", lines)
