"""What must not be mixed of two versions of a question: stem, options and key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.bank.cosmetic import same_words
from generator.bank.three_way import Conflict
from generator.model.question import Question

Choices = tuple[tuple[tuple[str, bool], ...], str, tuple[str, ...]]
"""Texts of the options, which of them are right, and how many may be chosen; or the accepted answers."""

_ASIDE = "changed by the new import after a person had worked on the question; what stood here was kept."


def unit(question: Question) -> tuple[str, Choices]:
    """Return what is asked, with the choices and the key."""
    return question.stem, choices(question)


def choices(question: Question) -> Choices:
    """Return the options with the key, without what is said of them."""
    return tuple((option.text, option.correct) for option in question.options), question.select, question.answers


def follows(ours: Question, base: Question, theirs: Question, *, settled: bool) -> bool:
    """Whether the unit is the new import's: it changed there, and whatever people changed is the same there."""
    if settled or unit(theirs) in (unit(ours), unit(base)):
        return False
    return all(mine in (old, new) for mine, old, new in zip(*map(unit, (ours, base, theirs)), strict=True))


def clashes(ours: Question, base: Question, theirs: Question) -> Iterator[Conflict]:
    """Yield the parts of the unit in which the new import says what neither people nor the last import said."""
    if theirs.stem not in (ours.stem, base.stem):
        yield _clash(ours, base, "stem", ours.stem, theirs.stem)
    if choices(theirs) not in (choices(ours), choices(base)):
        yield _clash(ours, base, "options", shown(ours), shown(theirs))


def _clash(ours: Question, base: Question, field: str, mine: str, new: str) -> Conflict:
    touched = ours.stem != base.stem if field == "stem" else choices(ours) != choices(base)
    return Conflict(ours.id, field, mine, new) if touched else Conflict(ours.id, field, mine, new, _ASIDE)


def with_cosmetics(ours: Question, base: Question, theirs: Question) -> tuple[Question, Question]:
    """Return people's version and the last import, with what the new one only spells otherwise spelt as there."""
    stem = ours.stem == base.stem and same_words(base.stem, theirs.stem)
    options = choices(ours) == choices(base) and _same_choices(base, theirs)
    return _spelt(ours, theirs, stem=stem, options=options), _spelt(base, theirs, stem=stem, options=options)


def _spelt(question: Question, theirs: Question, *, stem: bool, options: bool) -> Question:
    if stem:
        question = replace(question, stem=theirs.stem)
    if options:
        pairs = zip(question.options, theirs.options, strict=True)
        question = replace(question, options=tuple(replace(option, text=new.text) for option, new in pairs))
    return question


def _same_choices(base: Question, theirs: Question) -> bool:
    same = (base.select, base.key, base.answers, len(base.options))
    return same == (theirs.select, theirs.key, theirs.answers, len(theirs.options)) and all(
        same_words(old.text, new.text) for old, new in zip(base.options, theirs.options, strict=True)
    )


def key_moved(base: Question, theirs: Question) -> bool:
    """Whether the new import marks other options as right, not only spells them otherwise."""
    old, new = _right(base), _right(theirs)
    respelt = base.key == theirs.key and not {option.text for option in base.options} & (new - old)
    return old != new and not respelt


def _right(question: Question) -> set[str]:
    return {*question.answers, *(option.text for option in question.options if option.correct)}


def shown(question: Question) -> str:
    """Return the options with their marks, for a note."""
    lines = [f"- [{'x' if option.correct else ' '}] {option.text}" for option in question.options]
    lines += [f"- {answer}" for answer in question.answers]
    return "\n".join(lines + ([f"select: {question.select}"] if question.select else []))
