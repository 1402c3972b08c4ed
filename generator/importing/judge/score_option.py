"""An option that is the unit of a score: `points`, read from the box beside the question."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft
from generator.importing.words import plain, plain_phrases

SCANNED = True
NEEDS = frozenset({"unplaced"})


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at each option; a letter in front shows that it is one."""
    units = plain_phrases("page", "points")
    for option in question.options[:MOST_OPTIONS]:
        if not option.placed and plain(option.text) in units:
            yield Doubt("options-unclear", "this may be the unit of a score beside the question", option.lines)
