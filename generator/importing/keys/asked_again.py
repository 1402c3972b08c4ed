"""A question that stands twice in a text, with another key each time: collections of several people repeat questions.

Which of the two is right nobody can tell from the text, so both are in doubt.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft
from generator.importing.key import decide
from generator.importing.words import plain

# `3 - 4`, `−1`; the hyphen of a word is none, nor are stars of emphasis.
_OPERATOR = re.compile(r"(?:[+/=<>^±×÷·−≤≥≠]|(?<![^\W\d_])-)(?=\s?[\w(\[])|(?<=[\w\s])\*(?=\s\w)|(?<=\w)\*(?=\d)")
_NOTE = "the same question stands here again, with another key"


def with_asked_again(quiz: QuizDraft) -> QuizDraft:
    """Doubt the keys of questions that ask the same of the same options, and of which different ones are right.

    Args:
        quiz: as it was read; questions with pictures of their own ask something else in the same words. A bank in
            Markdown stays: its boxes are what people set, one question at a time.
    """
    if quiz.markdown:
        return quiz
    alike: defaultdict[object, list[int]] = defaultdict(list)
    for n, question in enumerate(quiz.questions):
        if question.options and plain(question.stem_text):
            offered = tuple(sorted(_form(option.text) for option in question.options))
            alike[_form(question.stem_text), offered, question.figures].append(n)
    doubts = {n: doubt for group in alike.values() if len(group) > 1 for n, doubt in _doubts(quiz, group)}
    if not doubts:
        return quiz
    questions = (
        replace(question, doubts=(*question.doubts, doubts[n])) if n in doubts else question
        for n, question in enumerate(quiz.questions)
    )
    return replace(quiz, questions=tuple(questions))


def _doubts(quiz: QuizDraft, group: list[int]) -> list[tuple[int, Doubt]]:
    """A doubt for each question with a key of a group that has several."""
    keys = {n: key for n in group if (key := _right(quiz.questions[n]))}
    if len(set(keys.values())) < 2:  # noqa: PLR2004 - one key contradicts nothing
        return []
    return [(n, Doubt("key-contradicted", _NOTE, _elsewhere(quiz, keys, n))) for n in keys]


def _form(text: str) -> tuple[str, ...]:
    """A text as plain words, and the operators that those leave out."""
    return (plain(text), *_OPERATOR.findall(text))


def _right(question: QuestionDraft) -> frozenset[tuple[str, ...]]:
    """The right options by their text, wherever they stand."""
    options = zip(question.options, decide(question).correct, strict=True)
    return frozenset(_form(option.text) for option, right in options if right)


def _elsewhere(quiz: QuizDraft, keys: dict[int, frozenset[tuple[str, ...]]], own: int) -> Lines:
    """The beginnings of the questions that another key stands at."""
    return tuple(line for n, key in keys.items() if key != keys[own] for line in quiz.questions[n].stem_lines[:1])
