"""Parts a label from the option beside which it stands in a table: `a) basalt | Correct` → `a) basalt` / `Correct`.

It speaks of the option in its row. Where the option goes on in the line below, the label would come to stand in the
middle of it, so that row stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Cleaned, Lines, Mark, Removal
from generator.importing.fences import fenced
from generator.importing.labels import label
from generator.importing.pieces import cut, gap
from generator.model.line import Line

AFTER = ("table_cells", "flattened_lines")
NEEDS = re.compile(r"\|")

RULE = "label_cells"
_LAST = re.compile(r"(?<=\S)\s+\|\s+(?=[^|]+$)")
_ITEM = re.compile(r"\s*(?:\(?(?:[A-Za-z]|\d{1,3})[.)]|[○◉☐☑])(?:\s|$)")


def clean(lines: Lines) -> Cleaned:
    """Look for labels in the last cell of a row."""
    inside = fenced(lines)
    kept: list[Line] = []
    removals: list[Removal] = []
    for i, line in enumerate(lines):
        parts = tuple(_parted(line)) if not inside[i] and _ends(lines, i) else ()
        if parts:
            text, border, said = parts
            kept += [text, said, gap(said, after=True)]
            removals.append(Removal(border.span, RULE))
        else:
            kept.append(line)
    return Cleaned(tuple(kept), tuple(removals))


def _parted(line: Line) -> Iterator[Line]:
    """The text of an option, the border behind it, and the label; nothing where it has none."""
    border = _LAST.search(line.text) if _ITEM.match(line.text) else None
    if border is None:
        return
    text, between, said = cut(line, border.start(), border.end())
    found = label(said)
    if found and found.rest is None and found.mark is not Mark.NONE:
        yield from (text, between, said)


def _ends(lines: Lines, index: int) -> bool:
    """Whether the option of a line ends with it: the next line is blank or begins another."""
    below = lines[index + 1] if index + 1 < len(lines) else None
    return below is None or below.blank or _ITEM.match(below.text) is not None
