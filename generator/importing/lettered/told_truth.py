"""A statement among other questions, whose key says whether it is true.

3. The Earth is round. True or False?
Answer: True. It was measured.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.importing.asks import asks, asks_for_truth
from generator.importing.drafts import Lines, OptionDraft
from generator.importing.keys.stated_key import Stated
from generator.importing.pieces import cut, without_blanks
from generator.importing.statements.options import truth_options
from generator.importing.statements.told import verdict
from generator.importing.statements.truth import pairs_of, which
from generator.importing.truth_pairs import truth_of
from generator.importing.words import plain

_WORDS = re.compile(r"\w+")
_GAP = re.compile(r"_{2,}|\.{4,}|…")
_ENDS = re.compile(r"[.!][\"”»)*_\s]*$")


@dataclass(frozen=True, slots=True)
class Truth:
    """What a key says of a statement.

    Attributes:
        options: both, the right one marked.
        why: the text behind the word.
        evidence: the signs around it.
    """

    options: tuple[OptionDraft, ...] = ()
    why: Lines = ()
    evidence: Lines = ()


def told_truth(said: Stated, stem: str) -> Truth | None:
    """Read a key as the truth of its stem; None where it is something else, or the stem no statement.

    A whole word is understood below every statement, a letter only where the stem asks for it: `Answer: F` may as well
    name the last of six options, all of which are lost.
    """
    asked = asks_for_truth(stem) is not None
    match = verdict().match(said.named.text)
    if match and (asked or _states(stem)):
        told = truth_of(match["word"])
        before, word, signs, why = cut(said.named, *match.span("word"), match.start("why"))
    elif asked:
        told = _letter(said.value, stem)
        before, word, signs, why = (*cut(said.named, 0, len(said.named.text)), cut(said.named, len(said.named.text))[1])
    else:
        return None
    if told is None:
        return None
    options = truth_options(word, *told)
    behind = without_blanks((why, *([said.rest] if said.rest else [])))
    return Truth(options, behind, without_blanks((said.head, before, signs)))


def _letter(value: str, stem: str) -> tuple[tuple[str, ...], int] | None:
    """The only pair of words that a letter can stand for, and which of the two."""
    letter, asked = plain(value), asks_for_truth(stem)
    pairs = (
        pairs_of([letter, *_WORDS.findall(plain(asked["letters"] or ""))], stem) if asked and len(letter) == 1 else ()
    )
    right = which(letter, pairs[0]) if len(pairs) == 1 else None
    return None if right is None else (pairs[0], right)


def _states(stem: str) -> bool:
    """Whether a stem is a sentence that asks nothing and has no gap."""
    return not asks(stem) and _ENDS.search(stem) is not None and not _GAP.search(stem)
