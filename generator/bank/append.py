"""Puts a new question behind the last one of a quiz file; everything else in it stays as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.bank.bank import Bank
from generator.bank.ids import new_id
from generator.bank.rewrite import Rewritten, read_text, rewrite, with_plain_breaks
from generator.bank.yaml_write import dump
from generator.model.question import Question, Quiz


def with_id(question: Question, path: Path, bank: Bank) -> Question:
    """Give a question the id that it gets in a file of a bank."""
    taken = {each.id for _, _, each in bank.questions()}
    return replace(question, id=new_id(f"{path.stem}\0{question.stem}", taken))


def appended(path: Path, written: str | None, question: Question, title: str) -> Rewritten:
    """Return what a quiz file becomes with one more question.

    Args:
        path: the file, as findings name it.
        written: what stands in it; None for a new quiz.
        question: with its id.
        title: of a new quiz.

    Returns:
        The new text, None when the file breaks the format or cannot be changed; and the findings that say so.
    """
    if written is None:
        return dump(Quiz(title, (question,))), ()
    file, findings = read_text(str(path), with_plain_breaks(written))
    if file is None:
        return None, findings
    return rewrite(file, replace(file.quiz, questions=(*file.quiz.questions, question)))
