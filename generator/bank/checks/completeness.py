"""A quiz has a title and questions, a question a stem, and what its kind needs to be answered and graded.

Why: a student cannot answer it, or cannot be told the answer.

Example: a question in which no option has `correct: true`.

Mend: add what is missing; or say in a `review` note what is, which makes the question a draft.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.bank.bank import Bank
from generator.bank.read import QuizFile
from generator.bank.slip import INTO_QUOTES
from generator.bank.yaml_node import FieldPath, Scalar
from generator.model.finding import Finding, Severity
from generator.model.kinds import kind_of, kinds
from generator.model.question import Question

CODES = dict.fromkeys(
    (
        "empty-title",
        "no-questions",
        "empty-stem",
        "nothing-to-answer",
        "empty-option",
        "empty-answer",
        "empty-prompt",
        "empty-match",
        "empty-distractor",
        "empty-item",
        "too-few-options",
        "no-key",
        "scoring-of-one",
        "too-few-pairs",
        "equal-prompts",
        "right-distractor",
        "equal-distractors",
        "one-match",
        "too-few-items",
        "equal-items",
        "no-number",
        "no-tolerance",
        "percent-of-zero",
    ),
    Severity.ERROR,
) | dict.fromkeys(("tolerance-missing", "equal-answers"), Severity.WARNING)
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
        hint = _empty_block(file, (*where, "stem")) or f"Write a `stem`. {_OR_DRAFT}"
        yield file.finding((*where, "stem"), "empty-stem", "The question asks nothing.", hint)
    if not any(getattr(question, field) for kind in kinds() for field in kind.NEEDS):
        message = "The question has nothing to choose from, and no answer."
        needs = ", ".join(" with ".join(f"`{field}`" for field in kind.NEEDS) for kind in kinds())
        yield file.finding(where, "nothing-to-answer", message, f"Add one of {needs}. {_OR_DRAFT}")
        return
    for flaw in kind_of(question).flaws(question):
        block = _empty_block(file, (*where, *flaw.where))
        finding = file.finding((*where, *flaw.where), flaw.code, flaw.message, block or f"{flaw.hint} {_OR_DRAFT}")
        yield finding if flaw.fatal else replace(finding, hint=flaw.hint, severity=Severity.WARNING)


def _empty_block(file: QuizFile, where: FieldPath) -> str:
    """Return a hint for a text like `>5`, which YAML takes for the head of a block without lines; else ""."""
    node = file.positions.node(where)
    if not isinstance(node, Scalar) or not node.block or node.text.strip():
        return ""
    return (
        f"In YAML `{node.style}` starts a block, whose text stands below it. If it is part of the text: {INTO_QUOTES}"
    )
