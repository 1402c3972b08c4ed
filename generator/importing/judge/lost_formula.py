"""A formula that was lost between two words: `the weights are and .`, `with respect to .`, `( : the intercept)`.

Viewers that copy a page leave out what is set in fonts of its own, or put it somewhere else. A word that something must
follow, and a full stop behind a space, tell where it stood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.words import pattern, phrases

_BRACKET = re.compile(r"\(\s+[:,]\s")
_NOTE = "a word that leads on is followed by nothing; a formula or a number that stood there may be lost"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every passage of stem and options; what is to be filled into a gap may stand there."""
    if question.answers and not question.typed:
        return
    for passage in question.passages:
        text = passage.text
        stop = " ." in text or " ," in text or "\n." in text or "\n," in text
        if not passage.code and ((stop and _lost().search(text)) or ("(" in text and _BRACKET.search(text))):
            yield Doubt("glyphs-odd", _NOTE, passage.lines)


@cache
def _lost() -> re.Pattern[str]:
    words = (*phrases("question", "unfinished"), *phrases("question", "leads_on"))
    return re.compile(rf"(?<!\w){pattern(words)}\s+[.,](?=\s|$)", re.IGNORECASE)
