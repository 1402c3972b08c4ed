"""What several looks of two engines at one line are together.

Where two engines differ in a word, each looks again, at other sizes. The first engine's word stands when all of its own
looks have it, and the second engine saw it as well: in more looks than anything else, with nothing among them that
looks the same or holds a small sign more. Then two engines have read it, and it is as sure as what both read at once. A
word that the second engine never reads stays a difference: of such words in rendered lines, damaged at random, one in
ten was wrong, though the first engine read them alike at every size.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import reduce

from rapidfuzz.distance import Levenshtein, Opcode

_SAME = str.maketrans({"−": "-", "–": "-", "—": "-", "∗": "*", "’": "'", "‘": "'", "“": '"', "”": '"'})
_WORD = re.compile(r"\S+")
_TWICE = 2
"""Seen so often, of half a dozen looks, a word is no slip."""

_SMALL = ".,:;'\"-*^_"
"""Signs that get lost: those that only one engine sees are there more often than not."""

_TWINS = (("o", "0"), ("l", "1"), ("i", "1"), ("|", "1"), ("s", "5"), ("z", "2"), ("b", "8"), ("g", "9"), ("rn", "m"))


def differ(first: str, second: str) -> bool:
    """Whether two texts say other things, beyond spaces, case and typography."""
    return _plain(first) != _plain(second)


def settled(first: Sequence[str], second: Sequence[str]) -> str:
    """Return what the second engine reads, with the words of the first where its looks bear them out.

    Args:
        first: all looks of the first engine, the one that counts in front.
        second: all looks of the second engine, the same.
    """
    words = [(match.start(), match.end()) for match in _WORD.finditer(first[0])]
    ours = [_heard(first[0], words, look) for look in first]
    theirs = [_heard(first[0], words, look) for look in second]
    spans = _spans(first[0], words, second[0])
    text, limit = second[0], len(second[0])
    for n in reversed(range(len(words))):
        word = _plain(first[0][slice(*words[n])])
        seen = Counter(heard[n] for heard in theirs)
        start, end = spans[n]
        alone = end <= limit and all(start >= other for _, other in spans[:n])
        limit = start
        if theirs[0][n] == word or not alone or any(heard[n] != word for heard in ours):
            continue
        if _borne_out(word, seen):
            text = text[:start] + first[0][slice(*words[n])] + text[end:]
    return text


def _borne_out(word: str, seen: Counter[str]) -> bool:
    """Whether the second engine saw a word more than once, and nothing else as often."""
    others = Counter({other: count for other, count in seen.items() if other != word})
    small = Counter(sign for other in others.elements() for sign in _SMALL if other.count(sign) > word.count(sign))
    twins = any(_skeleton(other) == _skeleton(word) for other in others)
    if twins or any(count >= _TWICE for count in small.values()):
        return False
    return seen[word] >= _TWICE and seen[word] > max(others.values(), default=0)


def _skeleton(word: str) -> str:
    """A word in which signs that look the same are the same."""
    return reduce(lambda text, twin: text.replace(*twin), _TWINS, word)


def _heard(text: str, words: Sequence[tuple[int, int]], look: str) -> list[str]:
    """What a look has for each word of a text."""
    return [_plain(look[start:end]) for start, end in _spans(text, words, look)]


def _spans(text: str, words: Sequence[tuple[int, int]], look: str) -> list[tuple[int, int]]:
    """Where each word of a text stands in another look at it; what only that has beside a word belongs to the word."""
    ours, others = _letters(text), _letters(look)
    codes = Levenshtein.opcodes([sign for sign, _ in ours], [sign for sign, _ in others])
    found: list[tuple[int, int]] = []
    for start, end in words:
        a = next(n for n, (_, at) in enumerate(ours) if at >= start)
        b = next((n for n, (_, at) in enumerate(ours) if at >= end), len(ours))
        hits = [hit for code in codes if (hit := _hit(code, a, b))]
        low, high = (min(hit[0] for hit in hits), max(hit[1] for hit in hits)) if hits else (0, 0)
        found.append((others[low][1], others[high - 1][1] + 1) if low < high else (0, 0))
    return found


def _hit(code: Opcode, a: int, b: int) -> tuple[int, int] | None:
    """What one step of an alignment has for the signs from one place to another; what is inserted belongs to both."""
    if code.tag == "insert":
        return (code.dest_start, code.dest_end) if a <= code.src_start <= b else None
    low, high = max(a, code.src_start), min(b, code.src_end)
    if code.tag == "delete" or low >= high:
        return None
    moved = code.dest_start - code.src_start
    return low + moved, high + moved


def _letters(text: str) -> list[tuple[str, int]]:
    """The signs of a text that count, each with its place."""
    return [(sign, at) for at, letter in enumerate(text) for sign in _plain(letter)]


def _plain(text: str) -> str:
    """A text without spaces, case and typography."""
    return "".join(unicodedata.normalize("NFKC", text).translate(_SAME).casefold().split())
