"""Lines that a question surely begins with, whatever the layout."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.scores import score
from generator.importing.words import pattern, words

_NUMBERED = re.compile(r"\W{0,8}(?:Q\s?)?\d{1,3}\s?[.):]\s+\S")


def question_head(text: str) -> bool:
    """Whether a line is a question's number or score, or asks."""
    if text.rstrip().endswith("?") or _NUMBERED.match(text) or _worded().match(text):
        return True
    return score(text) is not None


@cache
def _worded() -> re.Pattern[str]:
    return re.compile(
        rf"\W{{0,8}}(?:{pattern(words().questions)}|Q)\s?(?:#|№|No\.?|Nr\.?|n°)?\s?\d{{1,3}}\b", re.IGNORECASE
    )
