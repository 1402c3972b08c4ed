"""Ids of questions: given once, never changed, never used again."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import replace
from itertools import count

from generator.model.question import Question, Quiz

_LETTERS = "abcdefghjkmnpqrstuvwxyz"
_DIGITS = "23456789"
"""Without 0, 1, i, l and o, which people take for one another when they read an id out."""

_LENGTH = 6


def new_id(seed: str, taken: Collection[str]) -> str:
    """Make an id, the same one from the same seed.

    Args:
        seed: what the id stands for, e.g. quiz, number and stem, so that the same import gives the same id.
        taken: ids that are or were in use.

    Returns:
        Six characters, a letter first.
    """
    return next(made for attempt in count() if (made := _spell(f"{seed}\0{attempt}")) not in taken)


def _spell(text: str) -> str:
    number = int.from_bytes(hashlib.sha256(text.encode(errors="surrogatepass")).digest())
    number, first = divmod(number, len(_LETTERS))
    characters = [_LETTERS[first]]
    for _ in range(_LENGTH - 1):
        number, rest = divmod(number, len(_LETTERS + _DIGITS))
        characters.append((_LETTERS + _DIGITS)[rest])
    return "".join(characters)


def with_ids(quiz: Quiz, name: str, taken: Collection[str]) -> Quiz:
    """Give an id to each question that has none; the same text gets the same one again.

    Args:
        quiz: the quiz.
        name: of its file, without the ending.
        taken: ids that are in use elsewhere.
    """
    used = {*taken, *(question.id for question in quiz.questions)}
    questions: list[Question] = []
    for question in quiz.questions:
        given = question.id or new_id(f"{name}\0{question.stem}", used)
        used.add(given)
        questions.append(replace(question, id=given))
    return replace(quiz, questions=tuple(questions))
