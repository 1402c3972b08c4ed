"""The texts of a bank, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.bank.bank import Bank
from generator.bank.read import QuizFile
from generator.bank.yaml_node import FieldPath
from generator.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Field:
    """One text of a quiz.

    Attributes:
        file: the quiz's file.
        where: the text's path in it.
        text: the text.
    """

    file: QuizFile
    where: FieldPath
    text: str

    def finding(self, code: str, message: str, hint: str = "", *, offset: int = 0) -> Finding:
        """Say that something is wrong at an offset (in characters, from 0) of the text."""
        return self.file.finding(self.where, code, message, hint, offset=offset)


def markdown_fields(bank: Bank) -> Iterator[Field]:
    """Yield the texts that pages show as Markdown; empty ones are left out."""
    for file, where, question in bank.questions():
        texts: list[tuple[FieldPath, str]] = [
            ((name,), getattr(question, name)) for name in ("stem", "figure", "explanation")
        ]
        for index, option in enumerate(question.options):
            texts += [(("options", index, "text"), option.text), (("options", index, "feedback"), option.feedback)]
        yield from (Field(file, (*where, *rest), text) for rest, text in texts if text)


def plain_fields(bank: Bank) -> Iterator[Field]:
    """Yield the texts that pages show as they stand; empty ones are left out."""
    for file in bank.files:
        yield from (
            Field(file, *each) for each in [(("title",), file.quiz.title), *_tags((), file.quiz.tags)] if each[1]
        )
    for file, where, question in bank.questions():
        answers = [((*where, "answers", index), answer) for index, answer in enumerate(question.answers)]
        texts = [((*where, "number"), question.number), *answers, *_tags(where, question.tags)]
        yield from (Field(file, *each) for each in texts if each[1])


def _tags(where: FieldPath, tags: tuple[str, ...]) -> list[tuple[FieldPath, str]]:
    return [((*where, "tags", index), tag) for index, tag in enumerate(tags)]
