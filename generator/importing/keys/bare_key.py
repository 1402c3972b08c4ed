"""A key on two lines without a colon, as question banks show it beside what somebody had answered.

Incorrect
Correct answer
C
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from generator.importing.keys.stated_key import Stated, signs
from generator.importing.words import phrases, plain, plain_phrases, says, words
from generator.model.line import Line


def bare_key(lines: Sequence[Line], at: int) -> tuple[Stated, int] | None:
    """Read such a key where it begins; None where none does.

    Returns:
        The key, and the index of the line with its letter.
    """
    if plain(lines[at].text) not in _of_key():
        return None
    below = _below(lines, at)
    text = lines[below].text.strip() if below is not None else ""
    found = signs(text)
    if below is None or found is None or not text.isupper() or text[found[1] :].strip():
        return None
    return Stated(lines[at], lines[below], found[0]), below


def is_status(lines: Sequence[Line], at: int) -> bool:
    """Whether a line says how the attempt went: a word that means right or wrong, and below it such a key."""
    line = lines[at]
    below = None if line.blank else _below(lines, at)
    if below is None or bare_key(lines, below) is None:
        return False
    return bool(says(line.text, words().wrong) or says(line.text, words().right) or _attempted(line))


def bare_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The lines (their indices) that begin such a key, or say above one how the attempt went."""
    if _of_key().isdisjoint([plain(line.text) for line in lines]):  # as in most texts
        return frozenset()
    return frozenset(at for at in range(len(lines)) if bare_key(lines, at) or is_status(lines, at))


def _below(lines: Sequence[Line], at: int) -> int | None:
    """The index of the next line that is not blank."""
    return next((n for n in range(at + 1, len(lines)) if not lines[n].blank), None)


def _attempted(line: Line) -> bool:
    return plain(line.text) in plain_phrases("stated_key", "attempt")


@cache
def _of_key() -> frozenset[str]:
    """Words of a key that are no word of a sentence alone."""
    return frozenset(plain(phrase) for phrase in phrases("stated_key", "answer") if " " in phrase)
