"""Which line of one reading is which of another, in order: readings of one page break their lines alike."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from generator.importing.collating.agreement import alike

# A line this long that both readings hold once is the same line.
_TELLING = 8
_ALIKE = 60
# Comparing every line of a gap with every other costs their product.
_MOST = 10_000


def align_lines(ours: Sequence[str], others: Sequence[str]) -> dict[int, int]:
    """Pair lines, given by their cores.

    Returns:
        Of each line of the first reading that the second has too, its index there; both rise.
    """
    pairs = dict(_anchors(ours, others))
    bounds = [(-1, -1), *sorted(pairs.items()), (len(ours), len(others))]
    for (a, b), (c, d) in pairwise(bounds):
        pairs.update(_between(ours, others, range(a + 1, c), range(b + 1, d)))
    return pairs


def _anchors(ours: Sequence[str], others: Sequence[str]) -> list[tuple[int, int]]:
    """The longest rising run of lines that both readings have once."""
    once, places = Counter(ours), Counter(others)
    where = {text: j for j, text in enumerate(others) if places[text] == 1 and len(text) >= _TELLING}
    found = [(i, where[text]) for i, text in enumerate(ours) if once[text] == 1 and text in where]
    tails: list[int] = []
    links: list[tuple[int, int | None]] = []
    ends: list[int] = []
    for n, (_, j) in enumerate(found):
        at = bisect_left(tails, j)
        tails[at : at + 1] = [j]
        ends[at : at + 1] = [n]
        links.append((n, ends[at - 1] if at else None))
    run: list[tuple[int, int]] = []
    last = ends[-1] if ends else None
    while last is not None:
        run.append(found[last])
        last = links[last][1]
    return run[::-1]


def _between(ours: Sequence[str], others: Sequence[str], rows: range, columns: range) -> dict[int, int]:
    """Pair the lines of a gap so that they are as much alike as can be."""
    if not rows or not columns or len(rows) * len(columns) > _MOST:
        return {}
    best = {(i, j): 0.0 for i in range(len(rows) + 1) for j in range(len(columns) + 1)}
    for i in range(len(rows)):
        for j in range(len(columns)):
            gain = _gain(ours[rows[i]], others[columns[j]])
            taken = best[i, j] + gain if gain > 0 else 0.0
            best[i + 1, j + 1] = max(best[i, j + 1], best[i + 1, j], taken)
    pairs: dict[int, int] = {}
    i, j = len(rows), len(columns)
    while i and j:
        if best[i, j] == best[i - 1, j]:
            i -= 1
        elif best[i, j] == best[i, j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs[rows[i]] = columns[j]
    return pairs


def _gain(ours: str, others: str) -> float:
    """How much two lines are alike, beyond what is chance."""
    return alike(ours, others) - _ALIKE if ours and others else 0.0
