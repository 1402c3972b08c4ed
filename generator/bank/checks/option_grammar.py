"""The right option does not give itself away by its grammar or its punctuation.

Why: a reader who knows the language, and not the subject, finds the one that fits. Haladyna, Downing & Rodriguez, “A
review of multiple-choice item-writing guidelines for classroom assessment”, Applied Measurement in Education 15 (2002),
name grammatical inconsistencies and conspicuous right choices among the clues to avoid (guideline 28).

Example: a stem that ends in “an”, and only one option that starts with a vowel; three options that end in a full stop,
and a right one that does not.

Mend: write “a/an”, or put the article into the options; end all options alike, and start them alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from generator.bank.bank import Bank
from generator.model.finding import Finding, Severity
from generator.model.question import Question

CODES = {"option-grammar": Severity.WARNING}

_ARTICLE = re.compile(r"(?<!\w)(?P<article>an?)\s*(?:[:…_]|\.\.\.)*\s*$", re.IGNORECASE)
_TAIL = 80
"""Characters of a stem's end that are looked at: an article, and the blank behind it."""

_VOWEL = re.compile(r"(?i:[aeiou]|h(?:our|onest|eir|onou?r))|[FHLMNRSX](?=[A-Z])")  # an SQL query
_LIKE_A_CONSONANT = re.compile(r"(?:eu|uni|use|usual|util|one\b|once|ub)", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]")
_STOPS = (".", "!", "?", ";")


def check(bank: Bank) -> Iterator[Finding]:
    """Look for what sets the one right option of each question apart."""
    for file, where, question in bank.questions():
        if len(question.key) != 1 or len(question.options) < 3 or question.draft:  # noqa: PLR2004 - two always differ
            continue
        if clue := _clue(question):
            hint = "Let all options fit the stem, and start and end alike."
            yield file.finding((*where, "options", question.key[0], "text"), "option-grammar", clue, hint)


def _clue(question: Question) -> str:
    stem = question.stem.rstrip()
    article = _ARTICLE.search(stem, max(len(stem) - _TAIL, 0))
    if article and _only_key(question, lambda text: _fits(article["article"], text)):
        return f"Only the right option fits the “{article['article']}” at the end of the stem."
    stops = question.options[question.key[0]].text.rstrip().endswith(_STOPS)
    if _only_key(question, lambda text: text.endswith(_STOPS) == stops):
        return f"Only the right option {'ends' if stops else 'does not end'} with a full stop."
    return ""


def _only_key(question: Question, fits: Callable[[str], bool]) -> bool:
    """Whether something holds of the key alone, and of no other option."""
    return all(fits(option.text.strip()) == option.correct for option in question.options)


def _fits(article: str, text: str) -> bool:
    """Whether “a” or “an” may stand before a text."""
    if not _WORD.match(text):
        return True
    vowel = bool(_VOWEL.match(text)) and not _LIKE_A_CONSONANT.match(text)
    return vowel == (article.casefold() == "an")
