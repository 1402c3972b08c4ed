"""Merges one question, field by field; its options and key stay together, whatever happens."""

from __future__ import annotations

from dataclasses import replace

from generator.bank.three_way import Conflict, add_conflicts, merge_notes, merge_tags, pick
from generator.model.question import Option, Question

Choices = tuple[tuple[tuple[str, bool], ...], str]
"""Texts of the options, which of them are right, and how many may be chosen."""


def merge_question(ours: Question, base: Question, theirs: Question) -> tuple[Question, tuple[Conflict, ...]]:
    """Merge a question that people, the last import and the new import have.

    A question whose review notes a person deleted is settled: that person vouches for every field, also for those that
    still read as the last import had them. The new import changes none of them without asking.
    """
    settled = bool(base.review) and not any(note in ours.review for note in base.review)
    conflicts: list[Conflict] = []

    def text(field: str, mine: str, old: str, new: str) -> str:
        value, conflict = pick(mine, old, new, touched=settled)
        conflicts.extend([Conflict(ours.id, field, mine, new)] if conflict else [])
        return value

    stem = text("stem", ours.stem, base.stem, theirs.stem)
    number = text("number", ours.number, base.number, theirs.number)
    explanation = text("explanation", ours.explanation, base.explanation, theirs.explanation)
    (options, select), found = _merge_options(ours, base, theirs, settled=settled)
    conflicts += found
    edited = _content(ours) != _content(base)
    review = merge_notes(ours.review, base.review, theirs.review, edited=edited)
    merged = replace(
        ours,
        stem=stem,
        number=number,
        explanation=explanation,
        options=options,
        select=select,
        tags=merge_tags(ours.tags, base.tags, theirs.tags),
        review=add_conflicts(review, tuple(conflicts)),
    )
    return merged, tuple(conflicts)


def _merge_options(
    ours: Question, base: Question, theirs: Question, *, settled: bool
) -> tuple[tuple[tuple[Option, ...], str], tuple[Conflict, ...]]:
    """Take the options of one side as a whole, then what is said of each.

    Mixing them could make a wrong option right: the same edit, seen with another order, means another key.
    """
    whole, conflict = pick(*((each.options, each.select) for each in (ours, base, theirs)), touched=settled)
    if not conflict:
        return whole, ()
    value, conflict = pick(_choices(ours), _choices(base), _choices(theirs), touched=settled)
    follow = value == _choices(theirs)
    lost = follow and value != _choices(ours) and _loses_feedback(ours, base, theirs)
    if conflict or lost:
        return (ours.options, ours.select), (Conflict(ours.id, "options", _shown(ours), _shown(theirs)),)
    side = theirs if follow and not _same_texts(ours, theirs) else ours
    mine, old, new = map(_feedback, (ours, base, theirs))
    options, conflicts = [], []
    for option, (_, correct) in zip(side.options, value[0], strict=True):
        here = option.text
        if here not in mine or here not in new:
            options.append(replace(option, correct=correct))
            continue
        feedback, clash = pick(mine[here], old.get(here, ""), new[here], touched=settled)
        conflicts += [Conflict(ours.id, f"feedback of “{here}”", mine[here], new[here])] if clash else []
        options.append(Option(here, correct, feedback))
    return (tuple(options), value[1]), tuple(conflicts)


def _same_texts(one: Question, other: Question) -> bool:
    return [option.text for option in one.options] == [option.text for option in other.options]


def _loses_feedback(ours: Question, base: Question, theirs: Question) -> bool:
    """Whether a person wrote feedback for an option that the new import does not have."""
    written = [mine.text for mine, old in zip(ours.options, base.options, strict=True) if mine.feedback != old.feedback]
    return any(text not in _feedback(theirs) for text in written)


def _feedback(question: Question) -> dict[str, str]:
    """Return the feedback by option; options that read the same are left out."""
    texts = [option.text for option in question.options]
    return {option.text: option.feedback for option in question.options if texts.count(option.text) == 1}


def _choices(question: Question) -> Choices:
    return tuple((option.text, option.correct) for option in question.options), question.select


def _content(question: Question) -> tuple[str, Choices]:
    return question.stem, _choices(question)


def _shown(question: Question) -> str:
    lines = [f"- [{'x' if option.correct else ' '}] {option.text}" for option in question.options]
    return "\n".join(lines + ([f"select: {question.select}"] if question.select else []))
