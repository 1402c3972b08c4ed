"""The questions of a bank by their ids, each with its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.bank.bank import Bank
from generator.bank.changes.change import Change, Code
from generator.bank.read import QuizFile
from generator.model.kinds import kind_of
from generator.model.question import Question

_ABOUT = 80

Name = tuple[str, int]
"""An id, and which of the questions that have it, from 0; what has no id goes by its stem."""


@dataclass(frozen=True, slots=True)
class Located:
    """A question and where it stands.

    Attributes:
        question: the question.
        file: its quiz.
        index: its place there, from 0.
    """

    question: Question
    file: QuizFile
    index: int

    @property
    def draft(self) -> bool:
        """Whether it is left out of the site."""
        return self.question.draft or self.file.quiz.draft

    @property
    def key(self) -> tuple[str, ...]:
        """What counts as right, each as a text."""
        return tuple(text for text in kind_of(self.question).right(self.question) if text)

    def change(self, code: Code, before: Iterable[str] = (), after: Iterable[str] = ()) -> Change:
        """Say that something about the question changed."""
        line = self.file.positions.of(("questions", self.index))[0]
        about = brief(self.question.stem)
        return Change(code, self.file.path, line, self.question.id, about, tuple(before), tuple(after))


def located(bank: Bank) -> dict[Name, Located]:
    """Return all questions of the files that keep to the format."""
    seen: Counter[str] = Counter()
    found: dict[Name, Located] = {}
    for file in bank.files:
        for index, question in enumerate(file.quiz.questions):
            name = question.id or f"\0{file.path}\0{question.stem}"
            found[name, seen[name]] = Located(question, file, index)
            seen[name] += 1
    return found


def brief(text: str) -> str:
    """Return the beginning of a text, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= _ABOUT else f"{line[: _ABOUT - 2].rstrip()} …"
