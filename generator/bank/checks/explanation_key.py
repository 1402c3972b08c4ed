"""An explanation explains the key, and no other option.

Why: one of the two is wrong, and a reader who learns from both learns nothing, or the wrong thing.

Example: the second option is marked, and the explanation says “The correct answer is A”, or “Rome is correct.” where
`Paris` is the key, or starts with “True.” where `False` is; the answer is the number 3, and it says “The answer is 4.”

Mend: find out which is right, and correct the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.bank.against_key import against_key
from generator.bank.bank import Bank
from generator.bank.phrases import clue_test
from generator.model.finding import Finding, Severity
from generator.model.kinds import kind_of
from generator.model.question import Question

CODES = {"explanation-against-key": Severity.ERROR}

_HINT = "Find out which is right: mark that option, or correct the explanation."
_HINT_NUMBER = "Find out which is right, and correct the answer or the explanation."
_SHOWN = 60


def check(bank: Bank) -> Iterator[Finding]:
    """Compare what each explanation calls right with the key."""
    can_claim = clue_test("key", (question.explanation for _, _, question in bank.questions()))
    for file, where, question in bank.questions():
        if not question.explanation or question.draft or file.quiz.draft:
            continue
        found = against_key(question, can_claim)
        if found:
            message = f"The explanation calls {found.named} right; the key is {_key(question)}."
            hint = _HINT if question.options else _HINT_NUMBER
            place = (*where, "explanation")
            length = found.end - found.start
            yield file.finding(place, "explanation-against-key", message, hint, offset=found.start, length=length)


def _key(question: Question) -> str:
    right = kind_of(question).right(question)
    return ", ".join(f"“{' '.join(text.split())[:_SHOWN]}”" for text in right)
