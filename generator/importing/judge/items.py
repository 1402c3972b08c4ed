"""Pairs and items to put in order that nobody could tell apart, or too few of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.importing.drafts import Doubt, Lines, Passage, QuestionDraft, lines_of, text_of
from generator.importing.words import plain

EXACT = True
NEEDS = frozenset({"items"})

_FEWEST = 2


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Count what is to be matched or put in order, and compare its texts."""
    prompts, matches = [pair.prompt for pair in question.pairs], [pair.match for pair in question.pairs]
    for items in (prompts, question.sequence):
        if items and len(items) < _FEWEST:
            yield Doubt(
                "options-missing", "fewer than two things to match or to put in order were found", _lines(items)
            )
        if len(set(_texts(items))) < len(items):
            yield Doubt("options-unclear", "some things to match or to put in order read alike", _lines(items))
    if not all(_texts((*prompts, *matches, *question.sequence))):
        yield Doubt("options-unclear", "a thing to match or to put in order has no text", question.items)
    if set(_texts(matches)) & set(_texts(question.distractors)):
        yield Doubt("key-unclear", "a match that belongs to no prompt reads like one that does", question.items)


def _texts(items: Sequence[tuple[Passage, ...]]) -> list[str]:
    return [plain(text_of(item)) or text_of(item).strip() for item in items]


def _lines(items: Sequence[tuple[Passage, ...]]) -> Lines:
    return tuple(line for item in items for line in lines_of(item))
