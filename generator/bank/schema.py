"""The file format of a quiz (format 1): its keys, which of them must stand, and what they hold.

Every value is text as it stands in the file, so no type here is a number or a boolean. Editors apply the JSON Schema to
YAML 1.2's own types, where an unquoted `3` or `true` is no text; it lets those pass.

A further kind of question is one more entry here, and one more field of `QuestionEntry`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema
from pydantic.json_schema import GenerateJsonSchema

from generator.model.question import Option, Question, Quiz, ReviewNote

SCHEMA_FILE = Path("content/quiz.schema.json")
FIRST_LINE = "# yaml-language-server: $schema=../quiz.schema.json"
"""How a quiz file names the schema, so that editors complete and check while typing."""

Text = Annotated[str, WithJsonSchema({"type": ["string", "number", "boolean"]})]
Tags = Annotated[tuple[Text, ...], Field(description="Topics; `tags: [search, trees]`.")]
Review = Annotated[
    tuple["ReviewEntry", ...],
    Field(
        description="Why this is not ready. With a note it is a draft, not published; settle it, then delete the note."
    ),
]


FREE_TEXT = frozenset({"title", "number", "stem", "figure", "text", "feedback", "explanation", "note"})
"""Keys whose value a person writes in words, where a ` #` is hardly ever meant as the start of a comment."""


class Entry(BaseModel):
    """A group of keys; no others may stand in it."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class ReviewEntry(Entry):
    """A doubt that a person must settle."""

    code: Text = Field(description="What kind of doubt, e.g. `key-missing`.")
    lines: Text = Field("", description="The lines of the source that it speaks of, e.g. `38-44`.")
    note: Text = Field(description="The doubt in words.")

    def model(self) -> ReviewNote:
        """Return the note."""
        return ReviewNote(self.code, self.note, self.lines)


class OptionEntry(Entry):
    """One choice of a question."""

    text: Text = Field(description="The option: Markdown, with $…$ for math.")
    correct: Annotated[Literal["true", "false"], WithJsonSchema({"type": "boolean"})] = Field(
        "false", description="`true` for each option that is right; leave it out of the others."
    )
    feedback: Text = Field("", description="Shown when a student chose this option: Markdown.")

    def model(self) -> Option:
        """Return the option."""
        return Option(self.text, self.correct == "true", self.feedback)


class QuestionEntry(Entry):
    """One question. Until it has a stem, and options or answers, it is a draft and needs a review note."""

    id: Annotated[str, WithJsonSchema({"type": "string", "pattern": "^[a-z][a-z0-9]{5}$"})] = Field(
        "", description="Given by `qbank fmt`, never changed, never used again: links and readers' progress hang on it."
    )
    number: Text = Field("", description="The question's number as printed in the source.")
    stem: Text = Field("", description="What is asked: Markdown, with $…$ and $$…$$ for math and fenced code.")
    figure: Text = Field(
        "", description="Shown below the stem: `![what is to be seen](../pictures/x.png)`; a picture of a scan, say."
    )
    options: tuple[OptionEntry, ...] = Field((), description="The choices, in the source's order.")
    select: Annotated[Literal["", "many"], WithJsonSchema({"const": "many"})] = Field(
        "", description="`many` when several options may be chosen although only one, or none, is right."
    )
    answers: tuple[Text, ...] = Field(
        (), description="Instead of options, for a question answered in a few words: every text that counts as right."
    )
    explanation: Text = Field("", description="Why the right options are right: Markdown.")
    tags: Tags = ()
    review: Review = ()

    def model(self) -> Question:
        """Return the question."""
        return Question(
            id=self.id,
            stem=self.stem,
            figure=self.figure,
            options=tuple(option.model() for option in self.options),
            select=self.select,
            answers=self.answers,
            number=self.number,
            explanation=self.explanation,
            tags=self.tags,
            review=tuple(note.model() for note in self.review),
        )


class QuizEntry(Entry):
    """A quiz of the question bank."""

    title: Text = Field(description="The quiz's title; plain text.")
    tags: Tags = ()
    source: Text = Field(
        "", description="The file in content/sources that the quiz came from; none if written by hand."
    )
    review: Review = ()
    questions: tuple[QuestionEntry, ...] = Field(description="The questions, in order.")

    def model(self) -> Quiz:
        """Return the quiz."""
        return Quiz(
            title=self.title,
            questions=tuple(question.model() for question in self.questions),
            tags=self.tags,
            source=self.source,
            review=tuple(note.model() for note in self.review),
        )


ENTRIES: dict[str, type[Entry]] = {"questions": QuestionEntry, "options": OptionEntry, "review": ReviewEntry}
"""What the items of a list are, by its key."""


class _PlainSchema(GenerateJsonSchema):
    """Leaves out what editors would show to no use: titles made of field names, and empty defaults."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401, ARG002 - pydantic's signature
        return False

    def default_schema(self, schema: Any) -> dict[str, Any]:  # noqa: ANN401 - pydantic's signature
        return self.generate_inner(schema["schema"])


def json_schema() -> str:
    """Return the JSON Schema of a quiz file (draft 7, which editors read), the same text every time."""
    schema = QuizEntry.model_json_schema(schema_generator=_PlainSchema)
    schema["$defs"]["QuestionEntry"] |= {  # a draft may still lack both
        "if": {"not": {"required": ["review"]}},
        "then": {"required": ["stem"], "anyOf": [{"required": ["options"]}, {"required": ["answers"]}]},
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SCHEMA_FILE.write_text(json_schema(), encoding="utf-8")
