"""Drafts of questions, written down in a line or two."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Lines, Mark, OptionDraft, Passage, QuestionDraft, QuizDraft
from tests.importing.text import lines

RIGHT, WRONG = Mark.RIGHT, Mark.WRONG


def option(text: str, mark: Mark = Mark.NONE, *, picked: bool | None = None, code: bool = False) -> OptionDraft:
    """Return an option; every line of the text is a line of the source."""
    return OptionDraft((Passage(_lines(text), code=code),), mark=mark, picked=picked)


def question(stem: str, *options: OptionDraft | str, full: bool | None = None, several: bool = False) -> QuestionDraft:
    """Return a question; an option given by its text has neither label nor circle."""
    drafts = tuple(option(each) if isinstance(each, str) else each for each in options)
    passages = (Passage(_lines(stem)),) if stem else ()
    return QuestionDraft("1", passages, drafts, full=full, several=several)


def quiz(*numbers: str, announced: int | None = None, title: str = "Rocks") -> QuizDraft:
    """Return a quiz of questions with these numbers; an empty one is lost."""
    named = question("What is lava?", option("Molten rock", RIGHT), option("Mud"))
    return QuizDraft(title, tuple(replace(named, number=number) for number in numbers), announced=announced)


def _lines(text: str) -> Lines:
    return tuple(line for line in lines(text) if not line.blank)
