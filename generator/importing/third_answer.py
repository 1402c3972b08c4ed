"""A true-or-false question with a third option: there stands a line of the page, and in each question it may.

True
False
by anna       ← and below the options of all others, where nothing else tells
"""

from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Doubt, OptionDraft, QuestionDraft
from generator.importing.lone_lines import lone_line
from generator.importing.truth_pairs import holds_truth_pair, truth_words
from generator.importing.words import plain

_NOTE = "a line of the page stands in this place of a true-or-false question; so it may here"


def with_third_answers(questions: tuple[QuestionDraft, ...], width: int) -> tuple[QuestionDraft, ...]:
    """Doubt the options in the place in which every true-or-false question of the page has a third.

    Args:
        questions: all of a page.
        width: characters of a full line.
    """
    thirds = [places for question in questions if (places := _third(question, width)) is not None]
    shared = set.intersection(*thirds) if thirds else set()
    if len(shared) != 1:
        return questions
    return tuple(_doubted(question, next(iter(shared))) for question in questions)


def _third(question: QuestionDraft, width: int) -> set[int] | None:
    """Where the third option stands, from the front and, below zero, from the end; None of any other question.

    Where true and false are known, the stem takes up what stands above them.
    """
    said = [plain(option.text) for option in question.options]
    if not holds_truth_pair(said):
        return None
    if len(said) == 2 and lone_line(question.stem, width, last=True):  # noqa: PLR2004 - true and false
        return {0}
    if len(said) != 3:  # noqa: PLR2004 - true, false and one more
        return set()
    at = next((n for n, text in enumerate(said) if text not in truth_words()), None)
    if at is None or not _is_bare(question.options[at]):
        return set()
    return {-1} if at == len(said) - 1 else {at}


def _doubted(question: QuestionDraft, place: int) -> QuestionDraft:
    options = question.options
    if len(options) <= max(place, 2) or not _is_bare(options[place]):
        return question
    return replace(question, doubts=(*question.doubts, Doubt("options-unclear", _NOTE, options[place].lines)))


def _is_bare(option: OptionDraft) -> bool:
    """Whether no letter and no circle shows that it is an option."""
    return not option.placed and option.picked is None
