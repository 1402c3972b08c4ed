"""A quiz as the bank's YAML spells it: keys in their order, what is empty left out."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.question import Option, Pair, Question, Quiz, ReviewNote

Branch = Mapping[str, "Tree"]
"""Keys with their values."""

Tree = str | tuple[str, ...] | tuple[Branch, ...]
"""A value: a text, a list of words or a list of groups of keys."""


def quiz_tree(quiz: Quiz) -> Branch:
    """Spell a quiz."""
    fields: Branch = {
        "introduction": quiz.introduction,
        "tags": quiz.tags,
        "source": quiz.source,
        "review": tuple(map(_note, quiz.review)),
    }
    return {"title": quiz.title, **_filled(fields), "questions": tuple(map(question_tree, quiz.questions))}


def groups(value: Tree | None) -> tuple[Branch, ...]:
    """Return the groups of keys that a value lists; none when it is a text or a list of words."""
    return () if value is None else tuple(item for item in value if isinstance(item, Mapping))


def question_tree(question: Question) -> Branch:
    """Spell a question."""
    fields: Branch = {
        "figure": question.figure,
        "options": tuple(map(_option, question.options)),
        "select": question.select,
        "scoring": question.scoring,
        "shuffle": question.shuffle,
        "pairs": tuple(map(_pair, question.pairs)),
        "distractors": question.distractors,
        "sequence": question.sequence,
        "answer": question.answer,
        "tolerance": question.tolerance,
        "unit": question.unit,
        "answers": question.answers,
        "hints": question.hints,
        "explanation": question.explanation,
        "references": question.references,
        "difficulty": question.difficulty,
        "points": question.points,
        "tags": question.tags,
        "review": tuple(map(_note, question.review)),
    }
    return {"id": question.id, **_filled({"number": question.number}), "stem": question.stem, **_filled(fields)}


def _option(option: Option) -> Branch:
    fields = {"correct": _flag(option.correct), "feedback": option.feedback, "fixed": _flag(option.fixed)}
    return {"text": option.text, **_filled(fields)}


def _flag(value: bool) -> str:  # noqa: FBT001 - what is spelt
    return "true" if value else ""


def _pair(pair: Pair) -> Branch:
    return {"prompt": pair.prompt, "match": pair.match}


def _note(note: ReviewNote) -> Branch:
    return {"code": note.code, **_filled({"lines": note.lines}), "note": note.note}


def _filled(entries: Branch) -> Branch:
    return {key: value for key, value in entries.items() if value}
