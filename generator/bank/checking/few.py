"""Names a mistake that one text has again and again only a few times."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.bank.read import QuizFile
from generator.bank.yaml_node import Mapping, Node, Scalar
from generator.model.finding import Finding

MOST = 5
"""Findings of one kind in one text; the next one says how many more there are."""


def few(file: QuizFile, findings: Iterable[Finding]) -> list[Finding]:
    """Leave out what a reader of the findings has understood by then.

    Args:
        file: the file that they are about.
        findings: of one rule.

    Returns:
        Of each kind the first few in each text of the file, and one more that counts those left out.
    """
    found = list(findings)
    if len(found) <= MOST:
        return found
    often = {code for code, times in Counter(each.code for each in found).items() if times > MOST + 1}
    if not often:
        return found
    starts = [file.positions.source.position(start) for start in sorted(_texts(file.positions.root))]
    kept: list[Finding] = []
    seen: dict[tuple[str, int], list[Finding]] = {}
    for each in sorted(found):
        text = (each.code, bisect_right(starts, (each.line, each.column)))
        same = seen.setdefault(text, [])
        same.append(each)
        if each.code not in often or len(same) <= MOST:
            kept.append(each)
    kept += [_rest(same[MOST:]) for (code, _), same in seen.items() if code in often and len(same) > MOST]
    return kept


def _rest(findings: list[Finding]) -> Finding:
    first = findings[0]
    if len(findings) == 1:
        return first
    message = f"{len(findings)} more findings of this kind follow in the same text; the first one is here."
    return replace(first, message=message, fix=None)


def _texts(node: Node) -> Iterator[int]:
    """Yield where each value starts."""
    if isinstance(node, Scalar):
        yield node.start
    else:
        for below in (value for _, value in node.entries) if isinstance(node, Mapping) else node.items:
            yield from _texts(below)
