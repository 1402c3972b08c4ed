"""`True` and `False` are the two options of a question, or none is: another beside them is something else."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.asks import is_true_or_false
from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.words import plain, words


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare the options with each other, and with what the stem announces."""
    found = [plain(option.text) for option in question.options]
    pairs = [{plain(word) for word in pair} for pair in words().true_false]
    announced = is_true_or_false(question.stem_text)
    offered = any(word in pair for word in found for pair in pairs)
    if (announced or offered) and (set(found) not in pairs or len(found) != len(set(found))):
        lines = tuple(line for option in question.options for line in option.lines)
        yield Doubt("options-unclear", "this is a true-or-false question, and its options are not these two", lines)
