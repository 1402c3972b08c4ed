"""Tells a text that was spelt or punctuated otherwise from one that says something else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from rapidfuzz.distance import OSA

from generator.bank.likeness import differences
from generator.model.markup import Markup, segments

_SURE = 6
"""Letters; of shorter words one more makes others: `lose` and `loose`."""

_LONGEST = 10_000
"""Texts with more characters must be equal: to compare them would take as long as both together are long."""

# A number keeps its sign, point and unit. Of other signs only what ends, joins or quotes words says nothing: `C` is not
# `C++`, `n!` is not `n`.
_TOKEN = re.compile(
    r"(?P<word>(?:(?<!\w)[-+−±])?[.,]?\d+(?:[.,:/]\d+)*[^\W_]*|[^\W\d_]+)"
    r"|(?P<nothing>(?<=[^\W\d_])[-‐‑](?=[^\W\d_])|(?<=[^\W\d_]{2})!|[.,;:?'\"‘’“”„«»…]"
    r"|(?<!\w)[*_]{1,3}|[*_]{1,3}(?!\w))"
    r"|(?P<sign>\S)"
)


def reworded(old: str, new: str, sure: int = _SURE) -> bool:
    """Whether two Markdown texts surely say the same, but for spelling, case, punctuation and emphasis.

    A number, a sign, a formula or code that differs makes another text of it, and so does any word that is not plainly
    the same one misspelt. In doubt the answer is no: who is shown a misspelling too many has lost a second.

    Args:
        old: a text.
        new: another one.
        sure: how many letters a word has at least that may lack one, or have two in the wrong order.
    """
    if max(len(old), len(new)) > _LONGEST:
        return old == new
    places = differences(tuple(_tokens(old)), tuple(_tokens(new)))
    return all(_misspelt("".join(mine), "".join(theirs), sure) for mine, theirs in places)


def _tokens(text: str) -> Iterator[str]:
    """Yield words, numbers and signs; a formula or code is one."""
    for part in segments(unicodedata.normalize("NFC", text)):
        if part.kind is Markup.PROSE:
            yield from (each[0].casefold() for each in _TOKEN.finditer(part.text) if not each["nothing"])
        else:
            yield part.text


def _misspelt(one: str, other: str, sure: int) -> bool:
    """Whether one text is the other but for accents, s and z, a letter that is missing, or two that changed places.

    Another letter in place of one is no such sign: nitrate is not nitrite. Nor is the first one: symmetric, asymmetric.
    """
    if one == other:  # cut into words otherwise
        return True
    if not (one + other).isalpha():
        return False
    if _plain(one) == _plain(other):
        return True
    swapped = len(one) == len(other) and sorted(one) == sorted(other)
    missing = abs(len(one) - len(other)) == 1
    if min(len(one), len(other)) < sure or one[0] != other[0]:
        return False
    if one.replace("z", "s") == other.replace("z", "s"):
        return True
    return (swapped or missing) and OSA.distance(one, other) == 1


def _plain(word: str) -> str:
    """Return a word without its accents."""
    return "".join(each for each in unicodedata.normalize("NFD", word) if not unicodedata.combining(each))
