"""What an explanation calls right where the key says otherwise: another option, or another number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.bank.claims import Claim, claims
from generator.bank.phrases import clue_test
from generator.model.fixed_options import is_fixed
from generator.model.fold import fold
from generator.model.kinds import kind_of
from generator.model.number import number, tolerance
from generator.model.question import Question

_FIRST = re.compile(r"\W*(?P<word>[^\W\d_]+)\W*(?:[.,:;!—–]|$)", re.MULTILINE)
_STOP = re.compile(r"[*_`\"”“»’'$]*\s*(?:[.!;](?!\w)|\Z)")
_WORD = re.compile(r"\w+")
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Contrary:
    """What an explanation calls right, and the key does not.

    Attributes:
        start: offset of its name in the explanation.
        end: offset behind it.
        named: it, in words.
    """

    start: int
    end: int
    named: str


def against_key(question: Question, can_claim: Callable[[str], bool] | None = None) -> Contrary | None:
    """Compare what an explanation calls right with the key; None where nothing is against it.

    Args:
        question: one with an explanation.
        can_claim: whether a text can make a claim, where that is asked of many texts.
    """
    of_two = len(question.options) == 2  # noqa: PLR2004 - true and false, which are spoken of without any clue
    can = of_two or (can_claim or clue_test("key", [question.explanation]))(question.explanation)
    return (_by_claim(question) if can else None) or _by_first_word(question)


def _by_claim(question: Question) -> Contrary | None:
    """Look at what is called right; who names the key as well may speak of two cases."""
    if not question.key and kind_of(question).KIND != "numeric":
        return None
    found = list(claims(question))
    other = [claim for claim in found if _is_other(question, claim)]
    if not other or len(other) < len(found):
        return None
    first = other[0]
    return Contrary(first.start, first.end, _named(question, first))


def _is_other(question: Question, claim: Claim) -> bool:
    if claim.number:
        return not any(_right_number(question, each) for each in _readings(claim.number))
    if claim.listed:
        return any(index not in question.key for index in claim.options)
    return not set(claim.options) & set(question.key) and not _part_of_key(question, claim)


def _part_of_key(question: Question, claim: Claim) -> bool:
    """Whether a name may be the beginning, or one item, of what a right option says."""
    words = set(_WORD.findall(fold(question.explanation[claim.start : claim.end])))
    if _STOP.match(question.explanation, claim.end) and len(question.key) == 1:
        return False
    return any(words <= set(_WORD.findall(fold(question.options[index].text))) for index in question.key)


def _readings(written: str) -> Iterator[Decimal]:
    """Yield what a number may be: a comma is a decimal point here, and parts thousands there."""
    texts = {written.replace("−", "-").replace(*pair) for pair in ((",", ""), (",", "."), (".", ""))}
    yield from (value for value in map(number, sorted(texts)) if value is not None)


def _right_number(question: Question, named: Decimal) -> bool:
    """Whether a number is right, or the right one rounded."""
    answer = number(question.answer)
    distance = None if answer is None else tolerance(question.tolerance, answer)
    if answer is None or distance is None:
        return True
    exponent = named.as_tuple().exponent
    unit = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)
    return abs(named - answer) <= max(distance, unit / 2 if unit < 1 else 0)


def _by_first_word(question: Question) -> Contrary | None:
    """Look at explanations of true or false that start with one of the two."""
    match = _FIRST.match(question.explanation)
    if not match or not question.key:
        return None
    texts = [fold(option.text.strip(" .")) for option in question.options]
    if match["word"].casefold() in texts and all(" " not in text and is_fixed(text) for text in texts):
        index = texts.index(match["word"].casefold())
        if index not in question.key:
            return Contrary(match.start("word"), match.end("word"), f"“{match['word']}”")
    return None


def _named(question: Question, claim: Claim) -> str:
    if claim.listed:
        index = next(index for index in claim.options if index not in question.key)
        numbered = question.explanation[claim.end - 1].isdigit()
        return f"option {index + 1 if numbered else 'ABCDEFGH'[index]}"
    if claim.number:
        return claim.number
    return f"“{' '.join(question.options[claim.options[0]].text.split())[:_SHOWN]}”"
