"""An explanation that begins in the middle of a sentence and asks: the end of a stem, read behind the key.

A recipe for 4 people needs 300 g of rice.
(a) 600 g
(b) 750 g
Answer: b
ow much rice is needed for 10 people?
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft

SCANNED = True


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every paragraph of the explanation."""
    for passage in question.explanation:
        if not passage.code and passage.text[:1].islower() and passage.text.rstrip().endswith("?"):
            note = "this begins in the middle of a sentence and asks; it may be the end of the stem"
            yield Doubt("stem-doubtful", note, passage.lines)
