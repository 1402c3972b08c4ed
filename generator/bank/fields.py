"""The texts of a bank, each with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

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

    def finding(self, code: str, message: str, hint: str = "", *, offset: int = 0, length: int = 1) -> Finding:
        """Say that something is wrong at an offset (in characters, from 0) of the text, for so many characters."""
        return self.file.finding(self.where, code, message, hint, offset=offset, length=length)


def markdown_fields(files: Iterable[QuizFile], *signs: str) -> Iterator[Field]:
    """Yield the texts that pages show as Markdown; empty ones are left out.

    Args:
        files: the quizzes.
        signs: if there are any, only texts that hold one of them. What a rule looks for is rare, and that no text of a
            file has it is seen at once.
    """
    for file in files:
        fields, joined = _markdown(file)
        found = [sign for sign in signs if sign in joined]
        if not signs:
            yield from fields
        elif found:
            yield from (field for field in fields if any(sign in field.text for sign in found))


def _markdown(file: QuizFile) -> tuple[tuple[Field, ...], str]:
    """Return the texts of a file, and all of them in one."""
    if "markdown" not in file.derived:
        texts = ((where, *each) for where, question in file.questions() for each in _markdown_texts(question))
        fields = tuple([Field(file, (*where, *rest), text) for where, rest, text in texts if text])
        file.derived["markdown"] = fields, "\n".join([field.text for field in fields])
    found: tuple[tuple[Field, ...], str] = file.derived["markdown"]
    return found


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


def plain_fields(files: Iterable[QuizFile]) -> Iterator[Field]:
    """Yield the texts that pages show as they stand; empty ones are left out."""
    for file in files:
        if "plain" not in file.derived:
            file.derived["plain"] = tuple(_plain(file))
        yield from file.derived["plain"]


def _plain(file: QuizFile) -> Iterator[Field]:
    tags = ((("tags", index), tag) for index, tag in enumerate(file.quiz.tags))
    of_questions = (
        ((*where, *rest), text) for where, question in file.questions() for rest, text in _plain_texts(question)
    )
    for where, text in ((("title",), file.quiz.title), *tags, *of_questions):
        if text:
            yield Field(file, where, text)


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
