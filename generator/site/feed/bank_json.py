"""`bank.json`: the whole published bank in one file, and the JSON Schema that says what is in it."""

from __future__ import annotations

import json
import operator
from collections.abc import Iterable
from functools import cache, reduce
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, create_model

from generator.bank.read import QuizFile
from generator.bank.schema import PlainSchema
from generator.bank.site_paths import page_name
from generator.site.feed.entry import Entry, common
from generator.site.feed.kinds import feed_of, feeds
from generator.site.pages import page_url
from generator.site.quiz import published

NAME, SCHEMA_NAME = "bank.json", "bank.schema.json"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
FORMAT, VERSION = "qbank-bank", 1
"""The version grows when a program that reads this one could misread the next; a further key or kind is no reason."""


class QuizEntry(Entry):
    """A quiz: its questions belong together, and have an order."""

    name: str = Field(description="Of its file and of its page; stays when the title changes.")
    title: str = Field(description="Plain text.")
    introduction: str = Field("", description="What readers are told before the first question: Markdown.")
    url: str = Field(description="Its page: an address that starts at that of this file.")
    tags: tuple[str, ...] = Field((), description="Topics of all its questions.")


class BankEntry(Entry):
    """The published questions of a bank: complete with their keys, and without anything that is still in doubt."""

    schema_: str = Field(alias="$schema", description="The schema of this file.")
    format: Literal["qbank-bank"]
    version: Literal[1]
    title: str = Field(description="Of the site; plain text.")
    url: str = Field("", description="The address of the site, where it is known.")
    language: str = Field(description="Of the site's own words, e.g. `en`.")


def bank_json(files: Iterable[QuizFile], *, title: str, url: str, language: str, folders: bool = False) -> str:
    """Write the feed; the same bank gives the same text.

    Args:
        files: the bank, without errors.
        title: of the site.
        url: its address; empty when nobody knows.
        language: of its words.
        folders: whether addresses of pages end in `/` and not in `.html`.
    """
    quizzes = tuple(quiz for file in files if (quiz := _quiz(file, folders=folders))["questions"])
    head = {"$schema": SCHEMA_NAME, "format": FORMAT, "version": VERSION, "title": title, "url": url}
    bank = _model().model_validate({**head, "language": language, "quizzes": quizzes})
    content = bank.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def bank_schema() -> str:
    """Write the JSON Schema (draft 2020-12) of the feed."""
    schema = _model().model_json_schema(schema_generator=PlainSchema)
    return (
        json.dumps({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}, indent=1, ensure_ascii=False)
        + "\n"
    )


def _quiz(file: QuizFile, *, folders: bool) -> dict[str, Any]:
    url = page_url(file.path, folders=folders)
    questions = []
    for _, question in published(file.quiz, drafts=False):
        feed = feed_of(question)
        values = common(question, f"{url}#{question.id}")
        questions.append(feed.Told.model_validate({**values, "kind": feed.KIND, **feed.body(question)}))
    quiz = file.quiz
    return {
        "name": page_name(file.path),
        "title": quiz.title,
        "introduction": quiz.introduction,
        "url": url,
        "tags": quiz.tags,
        "questions": questions,
    }


@cache
def _model() -> type[BaseModel]:
    """Return the model of the file, with every kind of question that there is."""
    kinds: Any = reduce(operator.or_, (feed.Told for feed in feeds().values()))
    question = Annotated[kinds, Field(discriminator="kind")]
    quiz: Any = create_model(
        "Quiz",
        __base__=QuizEntry,
        __doc__=QuizEntry.__doc__,
        questions=(tuple[question, ...], Field(description="In their order.")),
    )
    return create_model(
        "Bank",
        __base__=BankEntry,
        __doc__=BankEntry.__doc__,
        quizzes=(tuple[quiz, ...], Field(description="In the order of their names.")),
    )
