"""A question that is answered in words, below whose stem lines stand among which its answer is, or may be.

Which is a metal?
Iron
Sulphur          ← options without a sign; that the answer is free to be typed would not be true
Answer: Iron
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, QuestionDraft, prose_of
from generator.importing.words import plain

EXACT = True
NEEDS = frozenset({"answers", "model"})

_FEWEST = 2  # lines below one that asks
_NOTE = "the lines below the question may be its options; their signs are lost, or they never had any"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare the answers with what stands below the line that asks."""
    given = (*(line.text for line in question.answers), *(passage.text for passage in question.model))
    if question.options or not given or question.tolerance or question.typed:
        return
    lines = prose_of(question.stem)
    answers = set(map(plain, given))
    asking = next((n for n, line in enumerate(lines) if asks(line.text)), len(lines))
    below = lines[asking + 1 :]
    if len(below) >= _FEWEST or any(plain(line.text) in answers for line in lines[1:]):
        yield Doubt("options-missing", _NOTE, below or lines[1:])
