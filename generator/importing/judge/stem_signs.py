"""A line of a stem that begins with a sign, or that goes on behind the question: it may be no part of the stem.

`* Which …?` was a bullet or a mark of somebody; below `Which …?` stand comments, points and words of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, QuestionDraft

_SIGN = re.compile(r"\s*(?:[*@~>#|^=+•·¤§]|\.{2,})\s+\S")
_LIST = 2  # passages of a stem that may hold a list
_STRAY = "a line of the stem begins with a sign; it may be a mark, or no part of the stem"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every line of prose; items of a list that a colon leads to are none."""
    led = not asks(question.stem[0].text) if question.stem else False
    for n, passage in enumerate(question.stem):
        listed = passage.bullet and ((n > 0 and led) or len(question.stem) > _LIST)
        lines = () if passage.code or listed else passage.lines
        stray = tuple(line for line in lines if _SIGN.match(line.text))
        if stray or (passage.bullet and not n):
            yield Doubt("stem-doubtful", _STRAY, stray or passage.lines[:1])
