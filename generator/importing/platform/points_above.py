"""Points that stand above the head of their question, and not among the lines below it.

1 / 1 point
Question 1
Which rock floats?
◉ Pumice

0 / 1 point      ← of question 2
Question 2
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.importing.drafts import Lines
from generator.importing.platform.heads import Head
from generator.importing.platform.said import Kind, Said, kinds_of, points

_NEAR = 2  # lines above a head


def bodies(lines: Lines, found: Sequence[Head]) -> list[Lines]:
    """The lines of each question without its head: to the next one, or to the points above it.

    Where points stand above the first head, and as many as there are heads, each is that of the head in the same
    place of their order. Where there are more or fewer, whose they are is open, and they are left out.

    Args:
        lines: the text.
        found: the heads of its questions.
    """
    starts = [head.index for head in found]
    ends = [*starts, len(lines)][1:]
    told = _above_first(lines, starts)
    if not told:
        return [lines[start + 1 : end] for start, end in zip(starts, ends, strict=True)]
    if not _in_order(told, starts):
        gone = frozenset(told)
        return [
            tuple(lines[i] for i in range(start + 1, end) if i not in gone)
            for start, end in zip(starts, ends, strict=True)
        ]
    tops = _with_verdicts(lines, [min(pair) for pair in zip(told, starts, strict=True)])
    return [
        (*lines[top:start], *lines[start + 1 : end])
        for start, top, end in zip(starts, tops, [*tops[1:], len(lines)], strict=True)
    ]


def top_of(lines: Lines, found: Sequence[Head]) -> int:
    """Where the first question begins: at its head, or at the points above it."""
    starts = [head.index for head in found]
    top = min([*_above_first(lines, starts)[:1], *starts[:1], len(lines)])
    return top - 1 if starts and top < starts[0] and top and _is_verdict(lines[top - 1].text) else top


def has_verdicts_above(lines: Lines, found: Sequence[Head]) -> bool:
    """Whether a verdict and points stand above each head: `Correct` / `1/1 Points` / `1`."""
    starts = [head.index for head in found]
    told = _above_first(lines, starts)
    if not told or not _in_order(told, starts):
        return False
    return all(at < start and at and _is_verdict(lines[at - 1].text) for at, start in zip(told, starts, strict=True))


def _above_first(lines: Lines, starts: Sequence[int]) -> list[int]:
    """The lines that tell points, when one stands right above the first head and is not that of the whole quiz."""
    if not starts:
        return []
    found = [i for i in range(max(0, starts[0] - _NEAR), len(lines)) if _told(lines, i)]
    first, *others = [told.of for i in found if (told := _told(lines, i))] or [0.0]
    of_quiz = not others or (first > max(others) and first >= sum(others))
    return [] if of_quiz or found[0] > starts[0] else found


def _with_verdicts(lines: Lines, tops: Sequence[int]) -> list[int]:
    """Begin each question at the verdict right above its points, `Correct` / `1/1 Points`, where all have one."""
    return [top - 1 for top in tops] if all(top and _is_verdict(lines[top - 1].text) for top in tops) else list(tops)


def _is_verdict(text: str) -> bool:
    return kinds_of(text) in ({Kind.RIGHT}, {Kind.WRONG})


def _told(lines: Lines, index: int) -> Said | None:
    """What a line tells of the points that were won."""
    told = points(lines[index].text, bare=False)
    return told if told and told.won is not None else None


def _in_order(told: Sequence[int], starts: Sequence[int]) -> bool:
    """Whether there are points for each head, which stand between the heads around it."""
    if len(told) != len(starts):
        return False
    before, behind = [-1, *starts], [*starts[1:], told[-1] + 1]
    return all(a < at < b for a, at, b in zip(before, told, behind, strict=False))
