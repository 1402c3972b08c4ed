"""The texts of a bank, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.bank.bank import Bank
from generator.bank.read import QuizFile
from generator.bank.yaml_node import FieldPath
from generator.model.finding import Finding
from generator.model.question import Question


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

    def finding(self, code: str, message: str, hint: str = "", *, offset: int = 0, length: int = 1) -> Finding:
        """Say that something is wrong at an offset (in characters, from 0) of the text, for so many characters."""
        return self.file.finding(self.where, code, message, hint, offset=offset, length=length)


def markdown_fields(bank: Bank) -> tuple[Field, ...]:
    """Return the texts that pages show as Markdown; empty ones are left out."""
    if "markdown" not in bank.derived:
        bank.derived["markdown"] = tuple(_markdown_fields(bank))
    fields: tuple[Field, ...] = bank.derived["markdown"]
    return fields


def _markdown_fields(bank: Bank) -> Iterator[Field]:
    for file, where, question in bank.questions():
        texts = (
            *_texts(question, "stem", "figure", "explanation"),
            *_of_body(question),
            *_lists(question, *_MARKDOWN_LISTS),
        )
        yield from (Field(file, (*where, *rest), text) for rest, text in texts if text)


def plain_fields(bank: Bank) -> tuple[Field, ...]:
    """Return the texts that pages show as they stand; empty ones are left out."""
    if "plain" not in bank.derived:
        bank.derived["plain"] = tuple(_plain_fields(bank))
    fields: tuple[Field, ...] = bank.derived["plain"]
    return fields


def _plain_fields(bank: Bank) -> Iterator[Field]:
    for file in bank.files:
        tags = ((("tags", index), tag) for index, tag in enumerate(file.quiz.tags))
        yield from (Field(file, *each) for each in ((("title",), file.quiz.title), *tags) if each[1])
    for file, where, question in bank.questions():
        numeric = ("answer", "tolerance", "unit") if question.tolerance else ("unit",)
        texts = (*_texts(question, "number", "points", *numeric), *_lists(question, "answers", "tags"))
        yield from (Field(file, (*where, *rest), text) for rest, text in texts if text)


_MARKDOWN_LISTS = ("distractors", "sequence", "hints", "references")


def _of_body(question: Question) -> Iterator[tuple[FieldPath, str]]:
    for index, option in enumerate(question.options):
        yield ("options", index, "text"), option.text
        yield ("options", index, "feedback"), option.feedback
    for index, pair in enumerate(question.pairs):
        yield ("pairs", index, "prompt"), pair.prompt
        yield ("pairs", index, "match"), pair.match
    if not question.tolerance:
        yield ("answer",), question.answer


def _texts(question: Question, *names: str) -> Iterator[tuple[FieldPath, str]]:
    yield from (((name,), getattr(question, name)) for name in names)


def _lists(question: Question, *names: str) -> Iterator[tuple[FieldPath, str]]:
    for name in names:
        yield from (((name, index), text) for index, text in enumerate(getattr(question, name)))
