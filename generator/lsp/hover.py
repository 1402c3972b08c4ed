"""What an editor shows while the pointer rests on a place of a quiz file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.bank.read import QuizFile
from generator.bank.yaml_node import Positions
from generator.lsp.question_text import question_text, readable
from generator.lsp.spot import question_at, spot_at, word_at
from generator.lsp.text import Stretch, Text
from generator.model.question import Question, Quiz


@dataclass(frozen=True, slots=True)
class Hover:
    """What is shown.

    Attributes:
        markdown: the text.
        where: the part that it is about.
    """

    markdown: str
    where: Stretch


def hover(file: QuizFile, positions: Positions, text: Text, offset: int, known: Mapping[str, Question]) -> Hover | None:
    """Say what stands at an offset: the question that an id names, the one around, or the quiz.

    Args:
        file: the quiz, as it was when it was last right.
        positions: of the file as it is now.
        text: of the file as it is now.
        offset: in characters.
        known: the questions of the bank by their ids.
    """
    word, start, end = word_at(text.text, offset)
    if word in known:
        return Hover(question_text(known[word]), text.stretch(start, end))
    index = question_at(positions, offset)
    line = text.place(offset).line + 1
    where = Stretch(text.place_at(line, 1), text.place_at(line, len(text.line(line - 1)) + 1))
    if index is not None and index < len(file.quiz.questions):
        return Hover(question_text(file.quiz.questions[index]), where)
    return Hover(quiz_text(file.quiz), where) if spot_at(positions, offset).path else None


def quiz_text(quiz: Quiz) -> str:
    """Write what a quiz is: its title, how many questions it has, its introduction and tags, what is open."""
    drafts = len(quiz.questions) if quiz.draft else sum(question.draft for question in quiz.questions)
    size = f"{len(quiz.questions)} questions" + (f", {drafts} of them drafts" if drafts else "")
    parts = [f"**{readable(quiz.title)}**", size]
    parts += [readable(quiz.introduction)] if quiz.introduction else []
    parts += [f"**tags**: {', '.join(map(readable, quiz.tags))}"] if quiz.tags else []
    parts += [f"*{readable(note.code)}*: {readable(note.note)}" for note in quiz.review]
    return "\n\n".join(parts)
