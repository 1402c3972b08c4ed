"""Folds lines that each stand twice in a row: pages give their text to screen readers once more, option by option.

Saturn
Saturn
Correct
Correct

Only where most lines of a text do so: a line that is repeated now and then may have been printed twice. What was twice
is a text of its own, so a gap is left below it, unless a label follows.
"""

from __future__ import annotations

from itertools import pairwise

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import unfenced
from generator.importing.labels import label
from generator.importing.pieces import gap

AFTER = ()

RULE = "doubled_lines"
_FEWEST = 8  # pairs
_MOST = 0.6  # of the lines are in one


def clean(lines: Lines) -> Cleaned:
    """Remove the second line of every pair."""
    solid = unfenced(lines)
    texts = [" ".join(lines[i].text.split()) for i in solid]
    pairs: list[tuple[int, int]] = []
    at = 0
    while at + 1 < len(texts):
        twice = texts[at] == texts[at + 1]
        if twice:
            pairs.append((solid[at], solid[at + 1]))
        at += 2 if twice else 1
    if len(pairs) < _FEWEST or len(pairs) * 2 < _MOST * len(solid):
        return Cleaned(lines)
    gone = {second: Removal(lines[second].span, RULE, (lines[first].span.line,)) for first, second in pairs}
    below = dict(pairwise(solid))
    apart = {i for i in gone if i in below and label(lines[below[i]]) is None}  # each pair is a text of its own
    return Cleaned(
        tuple(gap(line) if i in apart else line for i, line in enumerate(lines) if i in apart or i not in gone),
        tuple(gone.values()),
    )
