"""Options that are the same: one of them was read twice, or what told them apart is lost."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare every two options, spaces left out."""
    options = question.options[:MOST_OPTIONS]
    texts = ["".join(option.text.split()) for option in options]
    pairs = combinations(enumerate(texts), 2) if len(set(texts)) < len(texts) else ()
    for (i, a), (j, b) in pairs:
        if a and a == b:
            yield Doubt("options-alike", "two options can hardly be told apart", (*options[i].lines, *options[j].lines))
