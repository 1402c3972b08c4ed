"""Texts name an option by what it says, not by its letter.

Why: options are shuffled when a quiz is practised, and people insert new ones; then “option B” is another option.

Example: `explanation: Option B is wrong, as …`; `feedback: This is A.`

Mend: quote the option, or its first words. A question whose options must keep their order has `shuffle: "no"`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.bank.bank import Bank
from generator.bank.fields import Field, markdown_fields
from generator.bank.phrases import LETTERS, alternatives, letters
from generator.model.finding import Finding, Severity
from generator.model.fixed_options import keep_order
from generator.model.markup import Markup, segments
from generator.model.question import Question

CODES = {"option-letter": Severity.WARNING}

_LETTER = re.compile(r"\b[A-H]\b|\([a-h]\)")
_FIELDS = {"explanation", "feedback", "hints"}


def check(bank: Bank) -> Iterator[Finding]:
    """Look through what is said about the options of each question."""
    for field in markdown_fields(bank):
        if field.where[2] in _FIELDS or field.where[-1] in _FIELDS:
            question = field.file.quiz.questions[int(field.where[1])]
            if question.options and question.shuffle != "no" and _LETTER.search(field.text):
                yield from _named(field, question)


def _named(field: Field, question: Question) -> Iterator[Finding]:
    if keep_order(option.text for option in question.options):
        return
    for part in segments(field.text):
        if part.kind is not Markup.PROSE:
            continue
        for match in _pattern().finditer(part.text):
            group = "option" if match["option"] else "letter"
            named = letters(match[group])
            asked = " ".join((question.stem, *(option.text for option in question.options)))
            if not named or match[group] in asked:  # the question itself is about things called so
                continue
            texts = [question.options[index].text for index in named if index < len(question.options)]
            message = f"“{match[group]}” is another option as soon as the options are shuffled."
            quoted = ", ".join(f"“{_short(text)}”" for text in texts)
            hint = f"Name it by what it says: {quoted}." if texts else "Name it by what it says."
            offset = part.start + match.start(group)
            yield field.finding("option-letter", message, hint, offset=offset, length=len(match[group]))


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")  # noqa: PLR2004 - enough to be found


@cache
def _pattern() -> re.Pattern[str]:
    option, verdict = alternatives("letter", "option"), alternatives("letter", "verdict")
    bracketed = r"\([a-h]\)"
    return re.compile(
        rf"(?<!\w)(?P<option>(?i:{option})\s+(?:{LETTERS}|{bracketed}))"
        rf"|(?:^|[.!?;:,(]|(?<!\w)(?i:{alternatives('letter', 'before')}))\s*"
        rf"(?P<letter>{LETTERS})(?=\s+(?i:{verdict})(?!\w))",
        re.MULTILINE,
    )
