"""Drafts are listed, so that nobody forgets them.

Why: a question with a review note is left out of the site.

Example: an imported question whose right option the scan had cut off.

Mend: settle what the note says, then delete the note.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.bank.bank import Bank
from generator.bank.read import QuizFile
from generator.bank.yaml_node import FieldPath
from generator.model.finding import Finding, Severity
from generator.model.question import ReviewNote

CODES = {"draft": Severity.NOTICE}


def check(bank: Bank) -> Iterator[Finding]:
    """Give a notice for every quiz and every question with review notes."""
    for file in bank.files:
        if file.quiz.draft:
            yield _notice(file, (), "quiz", file.quiz.review)
    for file, where, question in bank.questions():
        if question.draft:
            yield _notice(file, where, "question", question.review)


def _notice(file: QuizFile, where: FieldPath, what: str, notes: tuple[ReviewNote, ...]) -> Finding:
    more = f" (and {len(notes) - 1} more)" if len(notes) > 1 else ""
    message = f"The {what} is a draft: {' '.join(notes[0].note.split())}{more}"
    return file.finding((*where, "review", 0, "note"), "draft", message, "Settle it, then delete the note.")
