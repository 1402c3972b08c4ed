"""An answer in words in which somebody says that it is wrong: `Basalt (no, gabbro)`, `Edit: this is wrong, …`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.bank.phrases import alternatives
from generator.importing.drafts import Doubt, QuestionDraft, lines_of
from generator.importing.words import pattern, phrases

EXACT = True

_NOTE = "something in this answer says that it is wrong"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at typed answers and at model answers."""
    said = tuple(line for line in (*question.answers, *lines_of(question.model)) if _taken_back().search(line.text))
    if said:
        yield Doubt("key-contradicted", _NOTE, said)


@cache
def _taken_back() -> re.Pattern[str]:
    wrong = alternatives("feedback", "wrong")
    disputed = pattern((*phrases("stated_key", "disputed"), *phrases("corrected_answers", "wrong")))
    return re.compile(rf"[(\[](?:{wrong})\s*[,;:]\s*\w|(?<!\w){disputed}(?!\w)", re.IGNORECASE)
