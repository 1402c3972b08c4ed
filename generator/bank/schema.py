"""The file format of a quiz (format 1): its keys, which of them must stand, and what they hold.

Every value is text as it stands in the file, so no type here is a number or a boolean. Editors apply the JSON Schema to
YAML 1.2's own types, where an unquoted `3` or `true` is no text; it lets those pass.

What a question may hold is described here, one field each; which fields make which kind of question is told by
`generator.model.kinds`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema
from pydantic.json_schema import GenerateJsonSchema

from generator.model.kinds import Kind, body_fields, fields_of, kinds
from generator.model.question import Option, Pair, Question, Quiz, ReviewNote

SCHEMA_FILE = Path("content/quiz.schema.json")
FIRST_LINE = "# yaml-language-server: $schema=../quiz.schema.json"
"""How a quiz file names the schema, so that editors complete and check while typing."""

Text = Annotated[str, WithJsonSchema({"type": ["string", "number", "boolean"]})]
Flag = Annotated[Literal["true", "false"], WithJsonSchema({"type": "boolean"})]
Tags = Annotated[tuple[Text, ...], Field(description="Topics; `tags: [search, trees]`.")]
Review = Annotated[
    tuple["ReviewEntry", ...],
    Field(
        description="Why this is not ready. With a note it is a draft, not published; settle it, then delete the note."
    ),
]


FREE_TEXT = frozenset(
    {
        *("title", "introduction", "number", "stem", "figure", "text", "feedback", "explanation", "note"),
        *("prompt", "match", "distractors", "sequence", "answer", "answers", "unit", "hints", "references"),
    }
)
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
    correct: Flag = Field("false", description="`true` for each option that is right; leave it out of the others.")
    feedback: Text = Field("", description="Shown when a student chose this option: Markdown.")
    fixed: Flag = Field(
        "false",
        description="`true` for an option that keeps its place when options are shuffled. “All of the above” and its "
        "like do so by themselves.",
    )

    def model(self) -> Option:
        """Return the option."""
        return Option(self.text, self.correct == "true", self.feedback, self.fixed == "true")


class PairEntry(Entry):
    """Two things that belong together."""

    prompt: Text = Field(description="What a match is sought for: Markdown.")
    match: Text = Field(description="What belongs to it: Markdown. Several prompts may have the same match.")

    def model(self) -> Pair:
        """Return the pair."""
        return Pair(self.prompt, self.match)


class QuestionEntry(Entry):
    """One question. Until it has a stem and what one kind of question needs, it is a draft and needs a review note."""

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
    scoring: Annotated[Literal["", "all"], WithJsonSchema({"const": "all"})] = Field(
        "",
        description="`all` when a choice of several counts only if it is exactly right; else there is partial credit.",
    )
    shuffle: Annotated[Literal["", "no"], WithJsonSchema({"enum": ["no", False]})] = Field(
        "", description='`"no"` when the options must keep their order.'
    )
    pairs: tuple[PairEntry, ...] = Field((), description="Matching: each prompt with the match that belongs to it.")
    distractors: tuple[Text, ...] = Field((), description="Matching: further matches, which belong to no prompt.")
    sequence: tuple[Text, ...] = Field((), description="Ordering: the items in their right order; Markdown.")
    answer: Text = Field(
        "",
        description="With `tolerance`: the number that is right. Alone: a model answer in Markdown, with which readers "
        "compare theirs.",
    )
    tolerance: Annotated[str, WithJsonSchema({"type": ["string", "number"], "minimum": 0})] = Field(
        "", description="How far off a number may be: `0`, `0.01`, or a percentage of the answer: `5%`."
    )
    unit: Text = Field("", description="Of a number, e.g. `ms`; plain text.")
    answers: tuple[Text, ...] = Field(
        (), description="Answered in a few words: every text that counts as right, whatever its case; plain text."
    )
    hints: tuple[Text, ...] = Field((), description="Shown one by one to a reader who asks for help: Markdown.")
    explanation: Text = Field("", description="Why the key is right: Markdown.")
    references: tuple[Text, ...] = Field((), description="Where to read more: Markdown, with links if there are any.")
    difficulty: Literal["", "easy", "medium", "hard"] = Field("", description="How hard it is.")
    points: Annotated[str, WithJsonSchema({"type": ["string", "number"], "exclusiveMinimum": 0})] = Field(
        "", description="What a right answer counts: a number above 0; 1 if it is left out."
    )
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
            scoring=self.scoring,
            shuffle=self.shuffle,
            pairs=tuple(pair.model() for pair in self.pairs),
            distractors=self.distractors,
            sequence=self.sequence,
            answer=self.answer,
            tolerance=self.tolerance,
            unit=self.unit,
            hints=self.hints,
            references=self.references,
            difficulty=self.difficulty,
            points=self.points,
        )


class QuizEntry(Entry):
    """A quiz of the question bank."""

    title: Text = Field(description="The quiz's title; plain text.")
    introduction: Text = Field(
        "",
        description="Shown above the first question: what the quiz covers, how it is answered. Markdown; no answers.",
    )
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
            introduction=self.introduction,
            questions=tuple(question.model() for question in self.questions),
            tags=self.tags,
            source=self.source,
            review=tuple(note.model() for note in self.review),
        )


ENTRIES: dict[str, type[Entry]] = {
    name: item
    for entry in (QuizEntry, QuestionEntry)
    for name, field in entry.model_fields.items()
    for item in get_args(field.annotation)[:1]
    if isinstance(item, type) and issubclass(item, Entry)
}
"""What the items of a list are, by its key."""


class PlainSchema(GenerateJsonSchema):
    """Leaves out what editors would show to no use: titles made of field names, and empty defaults."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401, ARG002, D102 - pydantic's
        return False

    def default_schema(self, schema: Any) -> dict[str, Any]:  # noqa: ANN401, D102 - pydantic's
        return self.generate_inner(schema["schema"])


def json_schema() -> str:
    """Return the JSON Schema of a quiz file (draft 7, which editors read), the same text every time."""
    schema = QuizEntry.model_json_schema(schema_generator=PlainSchema)
    schema["$defs"]["QuestionEntry"] |= {  # a draft may still lack all of it
        "if": {"not": {"required": ["review"]}},
        "then": {"required": ["stem"], "oneOf": [_only(kind) for kind in kinds()]},
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _only(kind: Kind) -> dict[str, Any]:
    """Demand the fields of one kind, and no field of another."""
    others = [{"required": [field]} for field in body_fields() if field not in fields_of(kind)]
    return {"title": kind.KIND, "required": list(kind.NEEDS), "not": {"anyOf": others}}


if __name__ == "__main__":
    SCHEMA_FILE.write_text(json_schema(), encoding="utf-8")
