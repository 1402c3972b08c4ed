"""Merges what is said of each option, once it is clear whose options stand."""

from __future__ import annotations

from dataclasses import replace

from generator.bank.merge_unit import body, key_moved, shown
from generator.bank.three_way import Conflict, pick
from generator.model.question import Option, Question

_KEY_MOVED = "written by hand; now the new import marks other options as right. See whether it still fits."


def loses_feedback(ours: Question, base: Question, theirs: Question) -> bool:
    """Whether people wrote feedback for an option that the new import does not have."""
    if body(ours) == body(theirs) or len(ours.options) != len(base.options):
        return False
    pairs = zip(ours.options, base.options, strict=True)
    return any(mine.feedback != old.feedback and mine.text not in _feedback(theirs) for mine, old in pairs)


def merge_feedback(
    ours: Question, base: Question, theirs: Question, *, follow: bool, settled: bool
) -> tuple[tuple[Option, ...], tuple[Conflict, ...]]:
    """Return the options of the side that stands, each with its merged feedback.

    Args:
        ours: the question as people left it.
        base: as the last import had it.
        theirs: as the new import has it.
        follow: whether the new import's options stand.
        settled: whether a person vouched for every field.
    """
    whole, conflict = pick(ours.options, base.options, theirs.options, touched=settled)
    if not conflict:
        return whole, ()
    mine, old, new = map(_feedback, (ours, base, theirs))
    options: list[Option] = []
    conflicts: list[Conflict] = []
    for option in (theirs if follow else ours).options:
        here = option.text
        if here not in mine or here not in new:
            options.append(option)
            continue
        feedback, clash = pick(mine[here], old.get(here, ""), new[here], touched=settled)
        conflicts += [Conflict(ours.id, _field(here), mine[here], new[here])] if clash else []
        options.append(replace(option, feedback=feedback))
    return tuple(options), tuple(conflicts)


def stale(ours: Question, base: Question, theirs: Question) -> list[Conflict]:
    """Return what people said of a key that the new import no longer has: it may now speak for a wrong option."""
    if not key_moved(base, theirs):
        return []
    said = [("explanation", ours.explanation, base.explanation, theirs.explanation)]
    mine, old, new = map(_feedback, (ours, base, theirs))
    said += [(_field(text), mine[text], old.get(text, ""), new.get(text, "")) for text in mine]
    return [
        Conflict(ours.id, field, here, shown(theirs), _KEY_MOVED)
        for field, here, before, after in said
        if here and here not in (before, after)
    ]


def _field(option: str) -> str:
    return f"feedback of “{option}”"


def _feedback(question: Question) -> dict[str, str]:
    """Return the feedback by option; options that read the same are left out."""
    texts = [option.text for option in question.options]
    return {option.text: option.feedback for option in question.options if texts.count(option.text) == 1}
