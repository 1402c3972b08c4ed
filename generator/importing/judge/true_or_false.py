"""A stem that asks `True or False?` has these two options and no others."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.words import plain, words


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare the options with what the stem announces."""
    stem = plain(question.stem_text)
    if not any(stem.endswith(plain(phrase)) for phrase in words().true_or_false):
        return
    found = {plain(option.text) for option in question.options}
    pairs = [{plain(word) for word in pair} for pair in words().true_false]
    if found not in pairs or len(question.options) != len(found):
        lines = tuple(line for option in question.options for line in option.lines)
        yield Doubt("options-unclear", "the stem asks true or false, and the options are not these two", lines)
