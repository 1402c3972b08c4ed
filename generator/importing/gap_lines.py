"""Gaps in a text: what the source writes in place of an answer becomes `_____`, and its line is one line again.

`The capital is [[Paris]].` is cut into pieces, for the answer stands in a field of its own: `The capital is _____.`
"""

from __future__ import annotations

from itertools import pairwise

from generator.importing.drafts import Lines
from generator.model.line import Line

GAP = "_____"
RULE = "lost_gaps"
SEVERAL_GAPS = (
    "several gaps to fill in, for which the bank has no kind; what belongs in them is the answer, in their order, "
    "without other choices"
)


def gap_of(piece: Line) -> Line:
    """A gap in place of a piece, such as the sign that opens an answer."""
    return piece.edited(GAP, RULE)


def whole_lines(lines: Lines) -> list[Lines]:
    """Lines as they are written: pieces of one source line with a gap between them stand together."""
    groups: list[list[Line]] = [[line] for line in lines[:1]]
    for line, following in pairwise(lines):
        if _beside(line, following):
            groups[-1].append(following)
        else:
            groups.append([following])
    return [tuple(group) for group in groups]


def written(group: Lines) -> str:
    """The text of pieces that stand together."""
    return group[0].text if len(group) == 1 else "".join(line.text for line in group)


def _beside(line: Line, following: Line) -> bool:
    here, there = line.span, following.span
    same = here.line == there.line and here.reading == there.reading and here.end <= there.start
    return same and (_is_gap(line) or _is_gap(following))


def _is_gap(line: Line) -> bool:
    return line.text == GAP and RULE in line.edits
