"""The rule of every merge: what no person touched follows the new import, what a person touched stays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from generator.model.question import ReviewNote

CODE = "merge-conflict"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Conflict:
    """What people and the new import changed, and what does not go together; the people's version stands.

    Attributes:
        question: the question's id; empty when it is about the quiz as a whole.
        field: e.g. "stem", "options".
        ours: the people's version, in words.
        theirs: the new import's.
        why: what happened, in one sentence.
    """

    question: str
    field: str
    ours: str
    theirs: str
    why: str = "changed by hand and by the new import; what was written by hand was kept."

    def note(self) -> ReviewNote:
        """Return the review note that tells of it."""
        ours, theirs = (text.strip("\n") or "(nothing)" for text in (self.ours, self.theirs))
        return ReviewNote(CODE, f"{self.field}: {self.why}\nKept:\n{ours}\nNew import:\n{theirs}")


def pick(ours: T, base: T, theirs: T, *, touched: bool = False) -> tuple[T, bool]:
    """Return the value that stands, and whether both sides changed it.

    Args:
        ours: as people left it.
        base: as the last import had it.
        theirs: as the new import has it.
        touched: whether a person vouched for it even where it is what the last import said.
    """
    if theirs in (ours, base):
        return ours, False
    return (ours, True) if touched or ours != base else (theirs, False)


def merge_tags(ours: tuple[str, ...], base: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Return the tags of both sides, without those that either took away."""
    value, conflict = pick(ours, base, theirs)
    if not conflict:
        return value
    kept = tuple(tag for tag in ours if tag in theirs or tag not in base)
    return kept + tuple(tag for tag in theirs if tag not in base and tag not in ours)


def merge_notes(
    ours: tuple[ReviewNote, ...], base: tuple[ReviewNote, ...], theirs: tuple[ReviewNote, ...], *, edited: bool
) -> tuple[ReviewNote, ...]:
    """Return the doubts that are still open.

    A note that a person deleted is settled: it does not come back while the import has the same doubt. A doubt that the
    new import no longer has goes, unless a person began to edit the question: then that person says when it is done.

    Args:
        ours: as people left them.
        base: of the last import.
        theirs: of the new import.
        edited: whether a person changed what the question says.
    """
    if ours == base and not edited:
        return theirs
    now = _matches(base, theirs)
    fresh = tuple(note for index, note in enumerate(theirs) if index not in now.values())
    kept = []
    for note in ours:
        origin = base.index(note) if note in base and note not in fresh else None
        if origin is None:
            kept.append(note)
        elif origin in now:
            kept.append(theirs[now[origin]])
        elif edited:
            kept.append(note)
    return (*kept, *(note for note in fresh if note not in kept))


def add_conflicts(notes: tuple[ReviewNote, ...], conflicts: tuple[Conflict, ...]) -> tuple[ReviewNote, ...]:
    """Return the notes with one for each conflict; it takes the place of an older one about the same field."""
    for conflict in conflicts:
        note, prefix = conflict.note(), f"{conflict.field}: "
        if note not in notes:
            notes = (*(old for old in notes if old.code != CODE or not old.note.startswith(prefix)), note)
    return notes


def _matches(left: tuple[ReviewNote, ...], right: tuple[ReviewNote, ...]) -> dict[int, int]:
    """Pair the notes of two lists that tell of the same doubt; line numbers differ between scans of one source."""
    pairs: dict[int, int] = {}
    keys: tuple[Callable[[ReviewNote], object], ...] = (lambda note: note, lambda note: (note.code, note.note.split()))
    for key in keys:
        for i, note in enumerate(left):
            for j, other in enumerate(right):
                if i not in pairs and j not in pairs.values() and key(note) == key(other):
                    pairs[i] = j
    return pairs
