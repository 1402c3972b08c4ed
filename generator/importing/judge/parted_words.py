"""A word that a line's end parts by a hyphen: `photo-` / `synthesis` is one word, `well-` / `known` keeps its hyphen.

Which of the two it is, no rule tells; put together with a space between them, as lines are, it is neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Doubt, Passage, QuestionDraft
from generator.importing.words import pattern, phrases

_PARTED = re.compile(r"[^\W\d_]{2}[-‐]$")
_GOES_ON = re.compile(r"[a-zß-öø-ÿ]{2}")
_NOTE = "a hyphen parts a word at the end of a line; it may belong to the word, or not"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every two lines of a paragraph of the stem and the options."""
    for code, passages in (
        ("stem-doubtful", question.stem),
        *(("option-doubtful", o.passages) for o in question.options),
    ):
        for passage in passages:
            yield from _parted(code, passage)


def _parted(code: str, passage: Passage) -> Iterator[Doubt]:
    if passage.code or len(passage.lines) < 2:  # noqa: PLR2004 - a line's end parts two lines
        return
    for above, below in pairwise(passage.lines):
        text = below.text.strip()
        if _PARTED.search(above.text.rstrip()) and _GOES_ON.match(text) and not _suspended().match(text):
            yield Doubt(code, _NOTE, (above, below))


@cache
def _suspended() -> re.Pattern[str]:
    """`Ein-` / `und Ausgabe`: the word stops, and another one has its end."""
    return re.compile(rf"{pattern((*phrases('stated_key', 'and'), *phrases('stated_key', 'or')))}(?!\w)")
