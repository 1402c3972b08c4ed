"""The options of a question differ in more than their formatting.

Why: `Paris` and `**Paris.**` are one answer to a reader, who cannot know which of the two is marked.

Example: the options `Paris` and `"Paris"`, or `A tree` and `*A tree.*`.

Mend: change or delete one. Where the formatting itself is asked for, put it into back-ticks, so that readers see it;
numbers, formulas and code are compared as they stand, and quotes count where the stem has code: `'abc'` is a string.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.bank.bank import Bank
from generator.model.finding import Finding, Severity
from generator.model.fold import fold, repeats
from generator.model.question import Option

CODES = {"alike-options": Severity.WARNING}

_EDGES = " *_.,;:!?"
_QUOTES = "\"'“”„‘’«»"
_WORD = re.compile(r"[^\W\d_]{2}")


def check(bank: Bank) -> Iterator[Finding]:
    """Compare the options of each question, formatting and final punctuation left aside."""
    for file, where, question in bank.questions():
        if question.draft or file.quiz.draft:
            continue
        for index, other in _alike(question.options, _EDGES if "`" in question.stem else _EDGES + _QUOTES):
            message = f"This option differs from option {other + 1} in formatting or punctuation alone."
            yield file.finding((*where, "options", index, "text"), "alike-options", message, "Change or delete one.")


def _alike(options: Sequence[Option], edges: str) -> Iterator[tuple[int, int]]:
    texts = [option.text for option in options]
    if len({" ".join(text.strip(edges).casefold().split()) for text in texts}) < len(texts):
        equal = set(repeats(texts))  # another rule tells of these
        yield from (pair for pair in repeats([_bare(text, edges) for text in texts]) if pair not in equal)


def _bare(text: str, edges: str) -> str:
    """Return an option's words without what stands around them; what is no prose stays as it is."""
    stripped = text.strip(edges)
    if not _WORD.search(stripped) or any(sign in text for sign in "`$\\"):
        return text
    return fold(stripped)
