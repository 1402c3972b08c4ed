"""The answer that a key gives to a question without options: few words to be typed, or prose to compare one's own with.

2. State Newton's first law.
Answer: A body remains at rest unless a force
acts on it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from generator.importing.drafts import Lines, Passage
from generator.importing.keys.stated_key import Stated
from generator.importing.pieces import cut
from generator.importing.truth_pairs import truth_words
from generator.importing.words import pattern, phrases, plain

_AROUND = re.compile(r"(?<![\s.*_])[\s.*_]*$")
_FEW_WORDS = 4
_SENTENCE = re.compile(r"\w.{20,}[.!?]['\")”»]?\s*$", re.DOTALL)
_OPEN = re.compile(r"[,;(–—-]\s*$")


@dataclass(frozen=True, slots=True)
class Given:
    """An answer.

    Attributes:
        answers: few words, or nothing.
        model: prose, or nothing.
        evidence: the signs around it.
        lines: how many lines below that of the key it takes.
    """

    answers: Lines = ()
    model: tuple[Passage, ...] = ()
    evidence: Lines = ()
    lines: int = 0


def is_typed(text: str) -> bool:
    """Whether an answer is so short that readers can be asked to type it: a name, a number, no sentence."""
    return len(text.split()) <= _FEW_WORDS and not ends_sentence(text)


def ends_sentence(text: str) -> bool:
    """Whether an answer is a sentence of some length, and ends as one does."""
    return _SENTENCE.match(text) is not None


def given_answer(said: Stated, below: Lines) -> Given:
    """Read what a key says of a question without options; nothing where it names letters, or a place elsewhere.

    Args:
        said: the key.
        below: what stands behind its line, blank lines included.
    """
    value = plain(said.value)
    if said.rest or _elsewhere().match(said.named.text) or not value or value in truth_words():
        return Given()
    if any(sign.isalpha() for sign in said.signs):
        return Given()
    more = _more(said, below)
    around = _AROUND.search(said.named.text)
    text, behind = cut(said.named, around.start() if around else len(said.named.text))
    if not more and is_typed(text.text.strip()):
        return Given((text,), evidence=() if behind.blank else (behind,))
    return Given(model=(Passage((said.named, *more)),), lines=len(more))


def _more(said: Stated, below: Lines) -> Lines:
    """The lines right below the key on which its sentence goes on."""
    lines = [said.named, *below]
    joined = takewhile(
        lambda n: lines[n].span.line == lines[n - 1].span.line + 1 and _goes_on(lines[n - 1].text, lines[n].text),
        range(1, len(lines)),
    )
    return tuple(lines[n] for n in joined)


def _goes_on(above: str, text: str) -> bool:
    first = text.lstrip()[:1]
    ended = above.rstrip()[-1:] in {".", "!", "?", ":"}
    return bool(first) and not ended and (first.islower() or first in ",;)" or _OPEN.search(above) is not None)


@cache
def _elsewhere() -> re.Pattern[str]:
    """`See below`: no text that the question accepts."""
    return re.compile(rf"\W*{pattern(phrases('stated_key', 'elsewhere'))}(?!\w)", re.IGNORECASE)
