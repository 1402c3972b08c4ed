"""Doubts about what two readings have differently and nothing decides."""

from __future__ import annotations

from generator.importing.collating.agreement import Spot
from generator.importing.collating.strip import Strip
from generator.importing.drafts import Doubt
from generator.importing.shortened import shortened

CODE = "readings-differ"
_NOTES = 3


def difference(spot: Spot, ours: Strip, others: Strip) -> Doubt:
    """Quote what either reading has at a spot."""
    mine, theirs = shortened(ours.quoted(*spot.mine)), shortened(others.quoted(*spot.theirs))
    lines = (*ours.between(*spot.mine), *others.between(*spot.theirs))
    if mine and theirs:
        return Doubt(CODE, f"one reading has “{mine}”, another “{theirs}”", lines)
    return Doubt(CODE, f"only one reading has “{mine or theirs}”", lines)


def few(doubts: list[Doubt]) -> tuple[Doubt, ...]:
    """Doubts about one text: where there are many, one that shows the first of them."""
    if len(doubts) <= _NOTES:
        return tuple(doubts)
    note = f"the readings differ in {len(doubts)} places: {'; '.join(doubt.note for doubt in doubts[:_NOTES])}; …"
    return (Doubt(CODE, note, tuple(line for doubt in doubts for line in doubt.lines)),)
