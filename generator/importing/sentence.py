"""Whether a text beside questions says something, or only names it: instructions are no title."""

from __future__ import annotations

import re

from generator.importing.asks import asks

_WORD = re.compile(r"[^\W\d_]{2,}")
_ENDED = re.compile(r"[.!?…:]\W*$")
_SHORT, _LONG = 3, 8  # words of a sentence that is ended, and of any


def is_sentence(text: str) -> bool:
    """Whether a text is more than a name: it asks, ends as a sentence does, or is longer than names are."""
    words = len(_WORD.findall(text))
    return words >= _LONG or (words >= _SHORT and (asks(text) or _ENDED.search(text) is not None))
