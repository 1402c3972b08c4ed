"""Whether a text reads like the end of a stem."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.endings import ending
from generator.importing.words import pattern, phrases, plain, words

_ENDS = re.compile(r"[?:？：؟]\W*$")
_BEHIND = re.compile(r"[?:？：؟]\W*\s(?P<behind>[^?]{1,120})$", re.DOTALL)
_TELLS = 3  # words
_STEM = 5  # letters that a word has in all its forms
_PARENTHESIS = re.compile(r"\(?[^()]{1,120}\)\W*$")


def asks(text: str) -> bool:
    """Whether a text asks: it ends in `?` or `:`, or with an instruction behind the question."""
    text = text.strip()
    if not text:
        return False
    if _ENDS.search(ending(text)):
        return True
    said = plain(text[-80:])
    if said.endswith(_closing_words()) and _closing().search(said):
        return True
    behind = _BEHIND.search(ending(text))
    return bool(behind and (_instruction().match(behind["behind"]) or _PARENTHESIS.fullmatch(behind["behind"])))


def is_true_or_false(text: str) -> bool:
    """Whether a text ends by asking `True or False?`."""
    return plain(text).endswith(_true_or_false())


def asks_for_truth(text: str) -> re.Match[str] | None:
    """Where a text asks whether a statement is true: `True or false: …`, `… (T/F)`; the group `letters` has `T/F`."""
    return _for_truth().search(text)


@cache
def _for_truth() -> re.Pattern[str]:
    letters = "|".join({rf"{a[0]}\s?/\s?{b[0]}" for a, b in words().true_false})
    asked = rf"(?<!\w){pattern(words().true_or_false)}(?!\w)"
    return re.compile(rf"{asked}|(?:[(\[]|\s)\s?(?P<letters>{letters})\s?(?:[)\]]|\W*$)", re.IGNORECASE)


def tells_to_choose(text: str) -> bool:
    """Whether a line tells readers to choose what is right: `Choose the correct answer.`; a button has fewer words."""
    said = plain(text)
    if len(said.split()) < _TELLS or not _instruction().match(said):
        return False
    return any(word.startswith(_right_words()) for word in said.split())


@cache
def _right_words() -> tuple[str, ...]:
    """How words for `right` begin, in each of their forms."""
    told = (plain(phrase).split() for phrase in (*words().right, *phrases("shown_key", "right")))
    answers = {plain(word)[:_STEM] for word in phrases("question_answer", "answer")}
    return tuple({found[0][:_STEM] for found in told if found and len(found[0]) >= _STEM} - answers)


@cache
def _true_or_false() -> tuple[str, ...]:
    return tuple(map(plain, words().true_or_false))


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(rf"(?:^|\s){pattern(_closing_phrases())}$")


@cache
def _closing_words() -> tuple[str, ...]:
    """The last words of the instructions: most texts end in none of them."""
    return tuple({phrase.split()[-1] for phrase in _closing_phrases()})


@cache
def _closing_phrases() -> tuple[str, ...]:
    return tuple(map(plain, (*words().several, *words().true_or_false)))


@cache
def _instruction() -> re.Pattern[str]:
    return re.compile(rf"\(?{pattern(words().instructions)}\b", re.IGNORECASE)
