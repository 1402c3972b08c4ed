"""Whether what one engine reads in a line is borne out, word for word, by others that were trained otherwise.

Two engines that differ show a doubt, but not whose: one that was not made for code or formulas reads garbage where the
other reads every sign. So a third reads the lines in which two differ. A word that two of the three read is as sure as
one that the two had read at once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import accumulate

from rapidfuzz.distance import Levenshtein, Opcode

_SAME = str.maketrans(
    {"−": "-", "–": "-", "—": "-", "∗": "*", "’": "'", "‘": "'", "′": "'", "“": '"', "”": '"', "（": "(", "）": ")"}
)
_WORD = re.compile(r"\S+")


def differ(first: str, second: str) -> bool:
    """Whether two texts say other things, beyond spaces, case and typography."""
    return _signs(first) != _signs(second)


def borne_out(text: str, others: Sequence[str]) -> bool:
    """Whether each word of a line is read by at least one other engine.

    Args:
        text: what one engine reads.
        others: what others read there.
    """
    words = [_signs(word) for word in _WORD.findall(text)]
    heard = [_heard(words, _signs(other)) for other in others]
    return bool(words) and all(any(word == other[n] for other in heard) for n, word in enumerate(words))


def _heard(words: Sequence[str], other: str) -> list[str]:
    """What another reading has for each word; what only that has between two words belongs to both."""
    ends = list(accumulate(len(word) for word in words))
    codes = Levenshtein.opcodes("".join(words), other)
    return [
        "".join(_part(code, end - len(word), end, other) for code in codes)
        for word, end in zip(words, ends, strict=True)
    ]


def _part(code: Opcode, start: int, end: int, other: str) -> str:
    """What one step of an alignment has for the signs from one place to another."""
    if code.tag == "insert":
        return other[code.dest_start : code.dest_end] if start <= code.src_start <= end else ""
    low, high = max(start, code.src_start), min(end, code.src_end)
    if code.tag == "delete" or low >= high:
        return ""
    moved = code.dest_start - code.src_start
    return other[low + moved : high + moved]


def _signs(text: str) -> str:
    """A text without spaces, case and typography; a raised 2 stays one."""
    folded = "".join(sign if _raised(sign) else unicodedata.normalize("NFKC", sign) for sign in text)
    return "".join(folded.translate(_SAME).casefold().split())


def _raised(sign: str) -> bool:
    return unicodedata.decomposition(sign).startswith(("<super>", "<sub>"))
