"""A key that the explanation states option by option: `B is correct: …`, `Option A is incorrect. …`."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.keys.joined_signs import joined_signs
from generator.importing.keys.stated_key import Stated
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases
from generator.model.line import Line
from generator.model.value import value


@value()
class Verdict:
    """What a line says of options.

    Attributes:
        signs: their letters, small.
        right: whether they are right.
    """

    signs: tuple[str, ...]
    right: bool


def verdict(line: Line) -> Verdict | None:
    """Read the beginning of a line; behind the words a sentence must end, or a reason follow."""
    match = _verdict().match(line.text)
    return Verdict(joined_signs(match["signs"]), match["right"] is not None) if match else None


def verdict_in(sentence: str) -> Verdict | None:
    """The same of a sentence of an explanation, which may also say `A: Incorrect.`."""
    match = _verdict().match(sentence) or _labelled().match(sentence)
    if match is None and "?" not in sentence:
        match = _inverted().search(sentence)
    return Verdict(joined_signs(match["signs"]), match["right"] is not None) if match else None


def key_of_verdicts(lines: Lines) -> Stated | None:
    """The key that verdicts of one question amount to; None without one, and where two of them differ."""
    found = [(line, said) for line in lines if (said := verdict(line))]
    right = tuple(dict.fromkeys(sign for _, said in found if said.right for sign in said.signs))
    wrong = {sign for _, said in found if not said.right for sign in said.signs}
    if not right or wrong & set(right):
        return None
    nothing = cut(next(line for line, said in found if said.right), 0)[0]
    return Stated(nothing, nothing, right)


@cache
def _inverted() -> re.Pattern[str]:
    """`…, daher ist B richtig.`: the letter stands between the words."""
    known = {key: [phrase.partition(" ") for phrase in phrases("stated_key", key)] for key in ("is_right", "is_wrong")}
    verbs = pattern(tuple({verb for parts in known.values() for verb, _, rest in parts if rest}))
    right, wrong = (pattern(tuple(rest for _, _, rest in known[key] if rest)) for key in ("is_right", "is_wrong"))
    return re.compile(rf"(?<!\w)(?i:{verbs})\s+(?P<signs>[A-J])\s+(?i:(?P<right>{right})|{wrong})(?=\W*$|\s*[.,;:!])")


@cache
def _labelled() -> re.Pattern[str]:
    """`A: Incorrect. It …`, `(B) Correct – it …`."""
    right, wrong = pattern(phrases("quiz_platform", "right")), pattern(phrases("quiz_platform", "wrong"))
    return re.compile(
        rf"[\s*_]*(?P<signs>[(\[]?[A-J](?!\w)[)\]]?)\s*[.:–—-]\s*[*_]*(?i:(?P<right>{right})|{wrong})[*_]*(?:\s*$|[.:;!]|\s[–—-])"
    )


@cache
def _verdict() -> re.Pattern[str]:
    sign = r"[(\[]?[A-J](?!\w)[)\]]?"
    join = rf"\s*(?:,|&|(?i:{pattern(phrases('stated_key', 'and'))}))\s*"
    option = pattern((*phrases("option", "named"), *phrases("stated_key", "option"), *phrases("stated_key", "answer")))
    because = pattern(phrases("stated_key", "because"))
    right, wrong = pattern(phrases("stated_key", "is_right")), pattern(phrases("stated_key", "is_wrong"))
    return re.compile(
        rf"[\s*_]*+(?:(?i:{option})\s+)?(?P<signs>{sign}(?:{join}{sign})*)\s+"
        rf"(?i:(?P<right>{right})|{wrong})(?:\s*$|\s*[.,;:–—-]|\s+(?i:{because})(?!\w))"
    )
