"""As many options are right as the stem asks for.

Why: several right options make a choice of several; a reader who is told to choose one, or two, cannot get it right.
A choice of one and a choice of several are told apart by the number of `correct: true` alone, so a mark too many is not
noticed otherwise.

Example: “Which one of these …?” with two options marked; “Choose two.” with three; “Select all that apply” with one
marked and no `select: many`, so that readers may choose one only.

Mend: correct the marks or the stem; write `select: many` where one option, or none, may be right among several.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.bank.bank import Bank
from generator.bank.phrases import alternatives, clue_test, numbers, small
from generator.model.finding import Finding, Severity
from generator.model.question import Question

CODES = {"key-count": Severity.WARNING}

_PUNCTUATION = ".,;:?!)]*_"


def check(bank: Bank) -> Iterator[Finding]:
    """Compare what each stem asks for with the number of right options."""
    asks_for_some = clue_test("count", (question.stem for _, _, question in bank.questions()))
    for file, where, question in bank.questions():
        if not question.key or question.draft or not asks_for_some(question.stem):
            continue
        if found := _unlike(question):
            match, message, hint = found
            length = match.end() - match.start()
            place = (*where, "stem")
            yield file.finding(place, "key-count", message, hint, offset=match.start(), length=length)


def _unlike(question: Question) -> tuple[re.Match[str], str, str] | None:
    right = len(question.key)
    marked = f"{right} {'option is' if right == 1 else 'options are'} marked as right."
    stem = small(question.stem)
    if _counted(stem) and (match := _exactly().search(stem)):
        wanted = numbers().get(match["number"], 0) or int(match["number"])
        if wanted != right:
            return match, f"The stem asks for {wanted}; {marked}", "Correct the marks, or the stem."
        return None
    if right > 1 and (match := _phrase("one").search(stem)):
        return match, f"The stem asks for one; {marked}", "Mark only the one that is right, or mend the stem."
    if not question.multiple and (match := _phrase("several").search(stem)):
        message = "The stem asks for all that apply; readers can choose one only."
        return match, message, "Add `select: many`, or mark all that are right."
    return None


def _counted(stem: str) -> bool:
    return not _counts().isdisjoint(word.rstrip(_PUNCTUATION) for word in stem.split())


@cache
def _counts() -> frozenset[str]:
    return frozenset((*numbers(), *"2345"))


@cache
def _exactly() -> re.Pattern[str]:
    names = "|".join(numbers())
    said = alternatives("count", "exactly")
    return re.compile(rf"(?<!\w)(?:{said})\s+(?P<number>{names}|[2-5])(?!\w)")


@cache
def _phrase(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives('count', name)})")
