"""Puts the sign of place and its text together, which exports of test banks keep in columns of their own.

`⇥a.⇥One⇥c.⇥Three` is two options and no table; `____⇥3.⇥Which …` begins a question, `•⇥One` is an item of a list, and
`ANS:⇥B⇥PTS:⇥1` is the key of a question.
"""

from __future__ import annotations

import re
from itertools import pairwise

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced
from generator.model.line import Line

AFTER = ()
EXACT = True
NEEDS = re.compile(r"\t")

RULE = "tabbed_labels"
_GAP = "    "
_LABEL = re.compile(r"(?:_{2,}|[•▪◦‣·]|\(?(?:[A-Za-z]|\d{1,3})[.)]|[A-Z]{2,4}:)")


def clean(lines: Lines) -> Cleaned:
    """Look at every row outside code."""
    return Cleaned(tuple(line if code else _row(line) for line, code in zip(lines, fenced(lines), strict=True)))


def _row(line: Line) -> Line:
    """A row of labels, each with a text behind it, in one line; any other stays a table."""
    cells = [cell.strip() for cell in line.text.split("\t") if cell.strip()] if "\t" in line.text else []
    labels = [_LABEL.fullmatch(cell) is not None for cell in cells]
    if not labels or not labels[0] or labels[-1]:
        return line
    if not all(a or b for a, b in pairwise(labels)):
        return line  # two texts side by side: a table
    text = "".join(cell + (" " if label else _GAP) for cell, label in zip(cells, labels, strict=True))
    return line.edited(text.rstrip(), RULE)
