"""A choice question: options, and the numbers of the right ones."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from generator.model.fixed_options import is_fixed, keep_order
from generator.model.question import Question
from generator.site.feed.entry import Entry, QuestionEntry

KIND = "choice"


class ChoiceOption(Entry):
    """A choice."""

    text: str = Field(description="Markdown.")
    feedback: str = Field("", description="Said to whoever chose it: Markdown.")
    fixed: bool = Field(default=False, description="Whether it keeps its place when the others are shuffled.")


class Choice(QuestionEntry):
    """A question with options to choose from."""

    kind: Literal["choice"]
    select: Literal["one", "many"] = Field(description="How many options may be chosen.")
    scoring: Literal["", "all"] = Field("", description="`all`: only the whole key counts; left out: partial credit.")
    shuffle: bool = Field(default=True, description="Whether the options may be shown in another order.")
    options: tuple[ChoiceOption, ...] = Field(description="The choices.")
    key: tuple[int, ...] = Field(description="Which options are right, by their place, from 0.")


Told = Choice


def body(question: Question) -> dict[str, Any]:
    """Return the values that only this kind has."""
    return {
        "select": "many" if question.multiple else "one",
        "scoring": question.scoring,
        "shuffle": question.shuffle != "no" and not keep_order(option.text for option in question.options),
        "options": tuple(
            ChoiceOption(text=each.text, feedback=each.feedback, fixed=each.fixed or is_fixed(each.text))
            for each in question.options
        ),
        "key": question.key,
    }


def solution(question: Question) -> str:
    """Return the right options, one below the other."""
    return "\n\n".join(question.options[index].text for index in question.key)
