"""Texts name an option by what it says, not by its letter, number or place.

Why: options are shuffled when a quiz is practised, and people insert new ones; then “option B” is another option.

Example: `explanation: Option B is wrong, as …`; `Options 1 and 3 are right.`; `The last option is right.`; options that
begin with letters of their own: `a) Paris`, `b) Rome`.

Mend: quote the option, or its first words; the site writes no letters, so options need none. A question whose options
must keep their order has `shuffle: "no"`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from generator.bank.bank import Bank
from generator.bank.fields import Field, markdown_fields
from generator.bank.phrases import LETTERS, NUMBERS, alternatives, clue_test, letters, numbers
from generator.model.finding import Finding, Severity
from generator.model.fixed_options import keep_order
from generator.model.markup import Markup, segments
from generator.model.question import Question

CODES = {"option-letter": Severity.WARNING, "lettered-options": Severity.WARNING}

_SIGN = re.compile(r"\b(?:[A-H]|[1-8])\b|\([a-h]\)")
_OWN = re.compile(r"\(?(?P<letter>[A-Ha-h])[.)]\s+(?=\S)")
_FEWEST = 2
_FIELDS = {"explanation", "feedback", "hints"}


def check(bank: Bank) -> Iterator[Finding]:
    """Look through what is said about the options of each question."""
    said = [field for field in markdown_fields(bank) if not _FIELDS.isdisjoint(field.where)]
    names_options = clue_test("letter", (field.text for field in said))
    for field in said:
        question = field.question
        shuffled = question and question.options and question.shuffle != "no"
        if question and shuffled and names_options(field.text) and _may_name(field.text):
            yield from _named(field, question)
    for file, where, question in bank.questions():
        if own := _lettered([option.text for option in question.options]):
            message = "The options have letters of their own, which say nothing once options are shuffled."
            hint = "Delete the letters: the site tells the options apart by what they say."
            place = (*where, "options", 0, "text")
            yield file.finding(place, "lettered-options", message, hint, offset=0, length=own)


def _lettered(texts: Sequence[str]) -> int:
    """Return the length of the first option's own letter; 0 unless all options have one, in their order."""
    if len(texts) < _FEWEST or not _OWN.match(texts[0]) or not all(match := [_OWN.match(text) for text in texts]):
        return 0
    letters_ = "".join(each["letter"].lower() for each in match if each)
    return len(match[0][0].rstrip()) if match[0] and "abcdefgh".startswith(letters_) else 0


def _may_name(text: str) -> bool:
    return _SIGN.search(text) is not None or not numbers("ordinals").keys().isdisjoint(text.lower().split())


def _named(field: Field, question: Question) -> Iterator[Finding]:
    if keep_order(option.text for option in question.options):
        return
    for part in segments(field.text):
        if part.kind is not Markup.PROSE:
            continue
        for match in _pattern().finditer(part.text):
            group = next(name for name in ("option", "letter", "number", "place") if match[name])
            named = letters(match[group]) if group != "place" else [_index(match["ordinal"], question)]
            asked = " ".join((question.stem, *(option.text for option in question.options)))
            if not named or _in(match, group, asked):  # the question itself is about things called so
                continue
            if group == "number" and max(named) >= len(question.options):
                continue
            texts = [question.options[index].text for index in named if index < len(question.options)]
            message = f"“{match[group]}” is another option as soon as the options are shuffled."
            quoted = ", ".join(f"“{_short(text)}”" for text in texts)
            hint = f"Name it by what it says: {quoted}." if texts else "Name it by what it says."
            offset = part.start + match.start(group)
            yield field.finding("option-letter", message, hint, offset=offset, length=len(match[group]))


def _index(ordinal: str, question: Question) -> int:
    place = numbers("ordinals")[ordinal.lower()]
    return place - 1 if place > 0 else len(question.options) - 1


def _in(match: re.Match[str], group: str, asked: str) -> bool:
    """Whether the question itself speaks of what was found."""
    if group == "number":
        return any(re.search(rf"(?<!\w){digit}(?!\w)", asked) for digit in re.findall(r"\d", match[group]))
    said = match["ordinal"] if group == "place" else match[group]
    return said in asked or (group != "letter" and said.casefold() in asked.casefold())


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:8]) + (" …" if len(words) > 8 else "")  # noqa: PLR2004 - enough to be found


@cache
def _pattern() -> re.Pattern[str]:
    option, verdict = alternatives("letter", "option"), alternatives("letter", "verdict")
    bracketed = r"\([a-h]\)"
    ordinals, articles = "|".join(numbers("ordinals")), alternatives("text", "articles")
    goes_on = alternatives("letter", "goes_on")
    return re.compile(
        rf"(?<!\w)(?P<option>(?i:{option})\s+(?:{LETTERS}|{bracketed}))"
        rf"|(?<!\w)(?P<number>(?i:{option})\s+{NUMBERS})(?=\s+(?i:{verdict})(?!\w)|\s*[.,;:!?)]|\s*$)"
        rf"|(?:^|[.!?;:,(]|(?<!\w)(?i:{alternatives('letter', 'before')}))\s*"
        rf"(?P<letter>{LETTERS}|{bracketed})(?=\s+(?i:{verdict})(?!\w))"
        rf"|(?<!\w)(?P<place>(?i:(?:{articles})\s+(?P<ordinal>{ordinals})\s+(?:{option})))(?!\w)(?!\s+(?i:{goes_on})(?!\w))",
        re.MULTILINE,
    )
