"""Runs the mends on a quiz that was read from a scan; in text that people typed or copied, nothing is misread.

Those with `READ = True` put letters and signs right; a question that is a PDF's own text has them as they were printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from generator.importing import mends
from generator.importing.drafts import OptionDraft, Passage, QuestionDraft, QuizDraft
from generator.model.discover import modules
from generator.model.line import Line


def mended(quiz: QuizDraft) -> QuizDraft:
    """Return the quiz with every mend made, in the order of their names."""
    if quiz.markdown or quiz.copied:
        return quiz
    for module in modules(mends):
        found = module.mend(quiz)
        quiz = _but_own(quiz, found) if getattr(module, "READ", False) else found
    return quiz


def _but_own(quiz: QuizDraft, found: QuizDraft) -> QuizDraft:
    """A mended quiz, but for the questions that are a PDF's own text."""
    pairs = zip(quiz.questions, found.questions, strict=True)
    return replace(found, questions=tuple(before if before.own else after for before, after in pairs))


def with_lines(option: OptionDraft, change: Callable[[Line], Line]) -> OptionDraft:
    """Return the option with every line of its prose changed."""
    return replace(option, passages=_changed(option.passages, change))


def texts_of(quiz: QuizDraft) -> list[str]:
    """The stems and options of all questions, each on one line."""
    return [text for q in quiz.questions for text in (q.stem_text, *(option.text for option in q.options))]


def substituted(quiz: QuizDraft, odd: re.Pattern[str], change: Callable[[re.Match[str]], str], rule: str) -> QuizDraft:
    """Return the quiz with every match in the prose of its stems and options replaced.

    Args:
        quiz: the quiz.
        odd: what is looked for in each line.
        change: what stands in its place; the match itself where it stays.
        rule: the mend that edits the line.
    """

    def edited(line: Line) -> Line:
        return line.edited(odd.sub(change, line.text), rule)

    def of_question(question: QuestionDraft) -> QuestionDraft:
        options = tuple(with_lines(option, edited) for option in question.options)
        return replace(question, stem=_changed(question.stem, edited), options=options)

    return with_questions(quiz, of_question)


def with_questions(quiz: QuizDraft, change: Callable[[QuestionDraft], QuestionDraft]) -> QuizDraft:
    """Return the quiz with every question changed."""
    return replace(quiz, questions=tuple(map(change, quiz.questions)))


def _changed(passages: tuple[Passage, ...], change: Callable[[Line], Line]) -> tuple[Passage, ...]:
    return tuple(p if p.code else replace(p, lines=tuple(map(change, p.lines))) for p in passages)
