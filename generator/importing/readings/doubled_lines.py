"""Folds texts that each stand twice in a row: pages give their text to screen readers once more, option by option.

Saturn
Saturn
Correct
Correct

Only where most lines of a page do so: a line that is repeated now and then may have been printed twice. What was twice
is a text of its own, so a gap is left below it, unless a label follows; and above it, where a label stands there once:
what is said behind a label would stand there once as well.
"""

from __future__ import annotations

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import unfenced
from generator.importing.labels import label
from generator.importing.pieces import gap
from generator.model.line import Line

AFTER = ()

RULE = "doubled_lines"
_FEWEST = 8  # pairs
_MOST = 0.6  # of the lines are in one
_LONGEST = 6  # lines of a text that stands twice


def clean(lines: Lines) -> Cleaned:
    """Remove the second of every two texts."""
    solid = unfenced(lines)
    pairs = _pairs([" ".join(lines[i].text.split()) for i in solid])
    if len(pairs) < _FEWEST or sum(2 * length for _, length in pairs) < _MOST * len(solid):
        return Cleaned(lines)
    twice = {n for at, length in pairs for n in range(at, at + 2 * length)}
    gone = {solid[at + length + n]: lines[solid[at + n]] for at, length in pairs for n in range(length)}
    labels = [label(lines[i]) is not None for i in solid]
    ends = [at + 2 * length for at, length in pairs]
    parted = {solid[n - 1] for n in ends if n < len(solid) and not labels[n]}  # each pair is a text of its own
    parted |= {solid[at] for at, _ in pairs if at and labels[at - 1] and at - 1 not in twice}
    kept: list[Line] = []
    for i, line in enumerate(lines):
        kept += [gap(line)] if i in parted else []
        kept += [line] if i not in gone else []
    return Cleaned(tuple(kept), tuple(Removal(lines[i].span, RULE, (first.span.line,)) for i, first in gone.items()))


def _pairs(texts: list[str]) -> list[tuple[int, int]]:
    """Where a text of one line or several stands twice in a row, and of how many lines it is."""
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(texts):
        lengths = range(1, _LONGEST + 1)
        length = next((n for n in lengths if texts[at : at + n] == texts[at + n : at + 2 * n]), 0)
        found += [(at, length)] if length else []
        at += 2 * length or 1
    return found
