"""`True` and `False` are the two options of a question, or none is: another beside them is something else."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from generator.importing.asks import is_true_or_false
from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.words import plain, words


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare the options with each other, and with what the stem announces."""
    found = [plain(option.text) for option in question.options]
    offered = any(word in pair for word in found for pair in _pairs())
    announced = offered or is_true_or_false(question.stem_text)
    if announced and (set(found) not in _pairs() or len(found) != len(set(found))):
        lines = tuple(line for option in question.options for line in option.lines)
        yield Doubt("options-unclear", "this is a true-or-false question, and its options are not these two", lines)


@cache
def _pairs() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(plain, pair)) for pair in words().true_false)
