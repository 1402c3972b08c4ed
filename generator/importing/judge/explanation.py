"""An explanation that holds a piece of a stem, read behind the key.

A recipe for 4 people needs 300 g of rice.
(a) 600 g
(b) 750 g
Answer: b
ow much rice is needed for 10 people?          ← begins in the middle of a sentence and asks

Answer: d
Explanation: See chapter 2 of the book for
5 % more on Tuesday. How many does it lend     ← stands in the middle of another sentence
details.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.importing.drafts import Doubt, Passage, QuestionDraft

SCANNED = True
NEEDS = frozenset({"explanation"})

_ENDS = ".?!:…;,)\"”’»'"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every paragraph of the explanation."""
    for passage in question.explanation:
        if not passage.code and passage.text[:1].islower() and passage.text.rstrip().endswith("?"):
            note = "this begins in the middle of a sentence and asks; it may be the end of the stem"
            yield Doubt("stem-doubtful", note, passage.lines)
    for (above, passage), (_, below) in pairwise(pairwise(question.explanation)):
        if _parts(above, passage, below):
            note = "this stands in the middle of a sentence of the explanation; it may be a line of the stem"
            yield Doubt("stem-doubtful", note, passage.lines)


def _parts(above: Passage, passage: Passage, below: Passage) -> bool:
    """Whether a paragraph parts a sentence that goes on below it, and is no part of it."""
    plain = not any(each.code or each.bullet for each in (above, passage, below))
    broken = above.text.rstrip()[-1:] not in _ENDS and below.text[:1].islower()
    return plain and broken and not passage.text[:1].islower()
