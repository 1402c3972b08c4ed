"""A heading that a page prints above each stem stands within one: what is above it belongs to the head of the question.

`Mork 1.00 out of 1.00` / `Question text` / `What is lava?`, where the line of the mark was misread.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.words import phrases, says


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every line of the stem."""
    found = tuple(line for line in question.stem_lines if says(line.text, phrases("moodle_review", "text")))
    if found:
        yield Doubt("stem-doubtful", "this is the heading of a stem; what stands above it is no part of it", found)
