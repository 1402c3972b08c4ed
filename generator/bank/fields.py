"""The texts of a bank, each with its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.bank.bank import Bank
from generator.bank.read import QuizFile
from generator.bank.yaml_node import FieldPath
from generator.model.finding import Finding
from generator.model.question import Question


class Field(NamedTuple):  # a large bank has 60,000, and a tuple is made in half the time of a dataclass
    """One text of a quiz.

    Attributes:
        file: the quiz's file.
        where: the text's path in it.
        text: the text.
    """

    file: QuizFile
    where: FieldPath
    text: str

    @property
    def question(self) -> Question | None:
        """The question that the text belongs to; None for one that speaks of the whole quiz."""
        return self.file.quiz.questions[int(self.where[1])] if self.where[0] == "questions" else None

    @property
    def draft(self) -> bool:
        """Whether the text is shown in a draft only."""
        return self.file.quiz.draft or bool(self.question and self.question.draft)

    def finding(self, code: str, message: str, hint: str = "", *, offset: int = 0, length: int = 1) -> Finding:
        """Say that something is wrong at an offset (in characters, from 0) of the text, for so many characters."""
        return self.file.finding(self.where, code, message, hint, offset=offset, length=length)


def markdown_fields(bank: Bank, *signs: str) -> Iterator[Field]:
    """Yield the texts that pages show as Markdown; empty ones are left out.

    Args:
        bank: the bank.
        signs: if there are any, only texts that hold one of them. What a rule looks for is rare, and that no text of a
            bank has it is seen at once.
    """
    if "markdown" not in bank.derived:
        bank.derived["markdown"] = fields = tuple(_markdown(bank))
        bank.derived["markdown in one"] = "\n".join([field.text for field in fields])
    found = [sign for sign in signs if sign in bank.derived["markdown in one"]]
    if not signs:
        yield from bank.derived["markdown"]
    elif found:
        yield from (field for field in bank.derived["markdown"] if _holds(field.text, found))


def _holds(text: str, signs: Sequence[str]) -> bool:
    for sign in signs:  # noqa: SIM110 - `any` takes three times as long, and is asked for every text by every rule
        if sign in text:
            return True
    return False


def _markdown(bank: Bank) -> Iterator[Field]:
    for file in bank.files:
        if file.quiz.introduction:
            yield Field(file, ("introduction",), file.quiz.introduction)
    for file, where, question in bank.questions():
        for rest, text in _markdown_texts(question):
            if text:
                yield Field(file, (*where, *rest), text)


_MARKDOWN_LISTS = ("distractors", "sequence", "hints", "references")


def _markdown_texts(question: Question) -> Iterator[tuple[FieldPath, str]]:
    yield ("stem",), question.stem
    yield ("figure",), question.figure
    yield ("explanation",), question.explanation
    for index, option in enumerate(question.options):
        yield ("options", index, "text"), option.text
        yield ("options", index, "feedback"), option.feedback
    for index, pair in enumerate(question.pairs):
        yield ("pairs", index, "prompt"), pair.prompt
        yield ("pairs", index, "match"), pair.match
    if not question.tolerance:
        yield ("answer",), question.answer
    yield from _lists(question, *_MARKDOWN_LISTS)


def plain_fields(bank: Bank) -> tuple[Field, ...]:
    """Return the texts that pages show as they stand; empty ones are left out."""
    if "plain" not in bank.derived:
        bank.derived["plain"] = tuple(_plain(bank))
    fields: tuple[Field, ...] = bank.derived["plain"]
    return fields


def _plain(bank: Bank) -> Iterator[Field]:
    for file in bank.files:
        tags = ((("tags", index), tag) for index, tag in enumerate(file.quiz.tags))
        yield from (Field(file, *each) for each in ((("title",), file.quiz.title), *tags) if each[1])
    for file, where, question in bank.questions():
        for rest, text in _plain_texts(question):
            if text:
                yield Field(file, (*where, *rest), text)


def _plain_texts(question: Question) -> Iterator[tuple[FieldPath, str]]:
    yield ("number",), question.number
    yield ("points",), question.points
    if question.tolerance:
        yield ("answer",), question.answer
        yield ("tolerance",), question.tolerance
    yield ("unit",), question.unit
    yield from _lists(question, "answers", "tags")


def _lists(question: Question, *names: str) -> Iterator[tuple[FieldPath, str]]:
    for name in names:
        for index, text in enumerate(getattr(question, name)):
            yield (name, index), text
