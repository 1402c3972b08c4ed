"""What can still be checked of a quiz file that breaks the format: its sound questions."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.bank.yaml_node import FieldPath, Mapping, Node, Positions, Scalar, Sequence
from generator.model.finding import Finding

_NEEDED = {("questions",), ("review",)}
"""Parts without which nothing is known of the rest: with a note at the top, every question is a draft."""


def sound_part(positions: Positions, findings: Iterable[Finding]) -> Positions | None:
    """Leave out of a file the questions, and the keys at its top, that hold a finding.

    Args:
        positions: what the file holds.
        findings: all that breaks the format in it.

    Returns:
        The rest, each part at its place; None when no question is left.
    """
    root = positions.root
    entries = root.entries if isinstance(root, Mapping) else ()
    questions = next((value for key, value in entries if key.text == "questions"), None)
    if not isinstance(root, Mapping) or not isinstance(questions, Sequence):
        return None
    starts = sorted((positions.source.position(offset), path) for offset, path in _parts(root))
    broken = {_part(starts, (finding.line, finding.column)) for finding in findings}
    items = tuple(item for index, item in enumerate(questions.items) if ("questions", index) not in broken)
    if broken & _NEEDED or not items:
        return None
    rest: list[tuple[Scalar, Node]] = [(key, value) for key, value in entries if (key.text,) not in broken]
    rest = [(key, replace(questions, items=items) if value is questions else value) for key, value in rest]
    if all(key.text != "title" for key, _ in rest):  # its own finding says so already
        rest.append((Scalar("title", root.start, root.start), Scalar("?", root.start, root.start)))
    return replace(positions, root=replace(root, entries=tuple(rest)))


def _parts(root: Mapping) -> Iterator[tuple[int, FieldPath]]:
    for key, value in root.entries:
        yield key.start, (key.text,)
        if key.text == "questions" and isinstance(value, Sequence):
            yield from ((item.start, ("questions", index)) for index, item in enumerate(value.items))


def _part(starts: list[tuple[tuple[int, int], FieldPath]], place: tuple[int, int]) -> FieldPath:
    """Return the last part that starts at or before a place."""
    number = bisect.bisect_right([start for start, _ in starts], place)
    return starts[max(number - 1, 0)][1]
