"""Feedback that begins by calling a right option wrong, as in `=Pumice # Wrong, it sinks.`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.bank.phrases import alternatives
from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft
from generator.importing.key import decide

EXACT = True
NEEDS = frozenset({"feedback"})

_CONTRARY = "the option is right by the source, and what is said to who chose it calls it wrong"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at how the feedback on right options begins."""
    said = [option for option in question.options[:MOST_OPTIONS] if option.feedback]
    called = [option for option in said if _wrong().match(option.feedback[0].text)]
    if called:
        correct = decide(question).correct
        right = [option for option, own in zip(question.options, correct, strict=True) if own]
        yield from (Doubt("key-contradicted", _CONTRARY, o.feedback) for o in called if any(o is own for own in right))


@cache
def _wrong() -> re.Pattern[str]:
    return re.compile(rf"[\s*_]*(?:{alternatives('feedback', 'wrong')})[*_]*\s*(?:[.!:;—–-]|,\s|$)", re.IGNORECASE)
