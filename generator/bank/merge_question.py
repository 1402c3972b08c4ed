"""Merges one question; what it asks, its options and its key stay together, whatever happens."""

from __future__ import annotations

from dataclasses import replace

from generator.bank.likeness import Wording, likeness
from generator.bank.merge_feedback import loses_feedback, merge_feedback, stale
from generator.bank.merge_unit import clashes, follows, key_field, shown, unit, with_body, with_cosmetics
from generator.bank.three_way import Conflict, add_conflicts, merge_notes, merge_tags, pick
from generator.model.question import Question

_SIMPLE = ("number", "figure", "explanation", "hints", "references", "difficulty", "points")
"""Fields each of which stands for itself."""


def merge_question(ours: Question, base: Question, theirs: Question) -> tuple[Question, tuple[Conflict, ...]]:
    """Merge a question that people, the last import and the new import have.

    Stem, options and key are one unit, which one side gives as a whole: the key that a person mended is right for the
    stem which that person read, and wrong as soon as the new import brings back a lost “not”.

    A question whose review notes a person deleted is settled: that person vouches for every field, also for those that
    still read as the last import had them. The new import changes none of them without asking. Nor does it raise new
    doubts about a text that it reads as before: whoever settled or edited the question has looked at that text.
    """
    settled = bool(base.review) and not any(note in ours.review for note in base.review)
    edited = unit(ours) != unit(base)
    doubts = base.review if (settled or edited) and unit(theirs) == unit(base) else theirs.review
    if edited and not settled:
        ours, base = with_cosmetics(ours, base, theirs)
    merged, conflicts = _merge_unit(ours, base, theirs, settled=settled)
    texts = {}
    for field in _SIMPLE:
        mine, old, new = (getattr(question, field) for question in (ours, base, theirs))
        texts[field], clash = pick(mine, old, new, touched=settled)
        conflicts += [Conflict(ours.id, field, _told(mine), _told(new))] if clash else []
    tags = merge_tags(ours.tags, base.tags, theirs.tags)
    review = merge_notes(ours.review, base.review, doubts, edited=edited)
    review = add_conflicts(review, tuple(conflicts))
    return replace(merged, **texts, tags=tags, review=review), tuple(conflicts)


def _told(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else "\n".join(f"- {text}" for text in value)


def merge_own(ours: Question, theirs: Question | None) -> tuple[Question, tuple[Conflict, ...]]:
    """Merge a question that a person wrote; of the new import, which may bring it too, only another key is told."""
    like = likeness(Wording(ours), Wording(theirs)) if theirs else None
    if theirs is None or like is None or not like.other_key:
        return ours, ()
    why = "written by hand; the new import brings the same question with another key."
    conflicts = (Conflict(ours.id, key_field(ours), shown(ours), shown(theirs), why),)
    return replace(ours, review=add_conflicts(ours.review, conflicts)), conflicts


def _merge_unit(ours: Question, base: Question, theirs: Question, *, settled: bool) -> tuple[Question, list[Conflict]]:
    """Return people's question with stem, options and key of the side that stands, and with the merged feedback."""
    follow = follows(ours, base, theirs, settled=settled)
    if not follow or loses_feedback(ours, base, theirs):
        conflicts = list(clashes(ours, base, theirs))
        if conflicts:
            return ours, conflicts
    options, found = merge_feedback(ours, base, theirs, follow=follow, settled=settled)
    if not follow:
        return replace(ours, options=options), list(found)
    return with_body(replace(ours, stem=theirs.stem), theirs, options), [*found, *stale(ours, base, theirs)]
