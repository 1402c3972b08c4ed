"""Words of the page that are left in an option: `Answers: Basalt`, `Basalt (your answer)`, `Correct Basalt`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft
from generator.importing.words import pattern, phrases

_LEFT = "this begins or ends with what may be words of the page, and no part of the option"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at both ends of every option; where most have such words, they are of the question."""
    options = question.options[:MOST_OPTIONS]
    small = sum(option.text[:1].islower() for option in options) * 2 >= len(options)
    found = [o for o in options if _is_left(o.text) or (small and _in_front_of_small().match(o.text))]
    if len(found) * 2 <= len(options):
        yield from (Doubt("options-unclear", _LEFT, option.lines) for option in found)


def _is_left(text: str) -> bool:
    if _heading().match(text) or _label().match(text) or _in_front().match(text):
        return True
    last = text.rsplit(maxsplit=1)[-1] if text.strip() else ""
    return (last[-1:] in {")", "]"} and _status().search(text) is not None) or (
        last.replace("’", "'") in _verdicts() and _verdict().search(text) is not None
    )


@cache
def _label() -> re.Pattern[str]:
    """`Un-selected is correct Basalt`: a label of several words, and the option behind it."""
    known = (*phrases("option", "right"), *phrases("option", "wrong"))
    return re.compile(rf"\W*{pattern(tuple(phrase for phrase in known if ' ' in phrase))}\s+\S", re.IGNORECASE)


@cache
def _verdict() -> re.Pattern[str]:
    """`Drones have no sting Correct`: a verdict with a capital behind words."""
    return re.compile(rf"[^\W\d_A-ZÀ-Þ]\s+{pattern(_verdicts())}\s*$")


@cache
def _verdicts() -> tuple[str, ...]:
    """The labels of one word."""
    known = (*phrases("option", "right"), *phrases("option", "wrong"))
    return tuple(phrase for phrase in known if " " not in phrase)


@cache
def _in_front() -> re.Pattern[str]:
    """`Correct Basalt`: what the picture of a tick is called, and a text that begins with a capital or a digit."""
    return re.compile(rf"\s*(?i:{_labels()})[!:]?\s+(?=[A-ZÀ-ÞА-Я\d`$\\])")


@cache
def _in_front_of_small() -> re.Pattern[str]:
    """`Correct basalt`, where the other options begin with small letters."""
    return re.compile(rf"\s*(?![a-z])(?i:{_labels()})[!:]?\s+(?=\S)")


@cache
def _labels() -> str:
    keys = ("right", "missed", "wrong", "picked")
    return pattern(tuple(phrase for key in keys for phrase in phrases("quiz_platform", key)))


@cache
def _heading() -> re.Pattern[str]:
    keys = ("options", "key", "given")
    known = tuple(phrase for key in keys for phrase in phrases("quiz_platform", key) if "#" not in phrase)
    return re.compile(rf"\s*{pattern(known)}\s?:", re.IGNORECASE)


@cache
def _status() -> re.Pattern[str]:
    known = (*phrases("shown_key", "picked"), *phrases("shown_key", "wrong"), *phrases("shown_key", "right"))
    return re.compile(rf"[(\[]{pattern(known)}[)\]]\s*$", re.IGNORECASE)
