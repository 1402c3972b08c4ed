"""A quiz has a title and questions, a question a stem, and two options with a text and a key, or an answer.

Why: a student cannot answer it, or cannot be told the answer.

Example: a question in which no option has `correct: true`.

Mend: add what is missing; or say in a `review` note what is, which makes the question a draft.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.bank.bank import Bank
from generator.bank.read import QuizFile
from generator.bank.yaml_node import FieldPath
from generator.model.finding import Finding, Severity
from generator.model.question import Question

CODES = dict.fromkeys(
    (
        "empty-title",
        "no-questions",
        "empty-stem",
        "empty-option",
        "empty-answer",
        "too-few-options",
        "no-key",
        "two-kinds",
    ),
    Severity.ERROR,
)
ALWAYS = True
_OR_DRAFT = "Or add a `review` note that says what is missing: then it is a draft."


def check(bank: Bank) -> Iterator[Finding]:
    """Look at all quizzes and questions; drafts are unfinished by definition."""
    for file in bank.files:
        if not file.quiz.title.strip():
            yield file.finding(("title",), "empty-title", "The quiz has no title.", "Write one behind `title:`.")
        if not file.quiz.questions and not file.quiz.draft:
            yield file.finding(("questions",), "no-questions", "The quiz has no questions.", _OR_DRAFT)
    for file, where, question in bank.questions():
        if not (file.quiz.draft or question.draft):
            yield from _question(file, where, question)


def _question(file: QuizFile, where: FieldPath, question: Question) -> Iterator[Finding]:
    if not question.stem.strip():
        yield file.finding((*where, "stem"), "empty-stem", "The question asks nothing.", f"Write a `stem`. {_OR_DRAFT}")
    for index, option in enumerate(question.options):
        if not option.text.strip():
            place = (*where, "options", index, "text")
            yield file.finding(place, "empty-option", "The option has no text.", "Write it, or delete the option.")
    for index, answer in enumerate(question.answers):
        if not answer.strip():
            message = "The answer has no text."
            yield file.finding((*where, "answers", index), "empty-answer", message, "Write it, or delete it.")
    if question.answers:
        yield from _one_kind(file, where, question)
    elif len(question.options) < 2:  # noqa: PLR2004 - the smallest choice
        message = "A choice needs two options at least."
        yield file.finding((*where, "options"), "too-few-options", message, f"Add the missing ones. {_OR_DRAFT}")
    elif not question.key and question.select != "many":
        hint = f"Add `correct: true` to the right option; `select: many` if none is. {_OR_DRAFT}"
        yield file.finding((*where, "options"), "no-key", "No option is marked as right.", hint)


def _one_kind(file: QuizFile, where: FieldPath, question: Question) -> Iterator[Finding]:
    if question.options:
        message = "A question has options or answers, not both."
        hint = "Keep `options` for a choice, `answers` for a question that is answered in a few words."
        yield file.finding((*where, "answers"), "two-kinds", message, hint)
