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
from generator.importing.platform.said import Said, points

_NEAR = 2  # lines above a head
_FEWEST = 2  # questions that show where points stand


def bodies(lines: Lines, found: Sequence[Head]) -> list[Lines]:
    """The lines of each question without its head: to the next one, or to the points above it.

    Args:
        lines: the text.
        found: the heads of its questions.
    """
    ends = [*(head.index for head in found), len(lines)][1:]
    above = [_points(lines, head.index) for head in found]
    if not _stand_above(lines, found, above):
        return [lines[head.index + 1 : end] for head, end in zip(found, ends, strict=True)]
    tops = [head.index if at is None else at for head, at in zip(found, above, strict=True)]
    return [
        (*lines[top : head.index], *lines[head.index + 1 : end])
        for head, top, end in zip(found, tops, [*tops[1:], len(lines)], strict=True)
    ]


def top_of(lines: Lines, found: Sequence[Head]) -> int:
    """Where the first question begins: at its head, or at the points above it."""
    above = [_points(lines, head.index) for head in found]
    first = above[0] if _stand_above(lines, found, above) else None
    start = found[0].index if found else len(lines)
    return start if first is None else first


def _points(lines: Lines, head: int) -> int | None:
    """The line right above a head that tells the points of a question."""
    return next((i for i in range(head - 1, max(head - 1 - _NEAR, -1), -1) if _told(lines, i)), None)


def _told(lines: Lines, index: int) -> Said | None:
    """What a line tells of the points that were won."""
    told = points(lines[index].text, bare=False)
    return told if told and told.won is not None else None


def _stand_above(lines: Lines, found: Sequence[Head], above: Sequence[int | None]) -> bool:
    """Whether points stand above most heads and the first, and nowhere else; those of the whole quiz are others."""
    if len(found) < _FEWEST or above[0] is None or sum(at is None for at in above) * 2 > len(found):
        return False
    whole, *others = [told.of for at in above if at is not None and (told := _told(lines, at))]
    elsewhere = (i for i in range(found[0].index, len(lines)) if i not in above and _told(lines, i))
    of_quiz = not others or (whole > max(others) and whole >= sum(others))
    return not of_quiz and next(elsewhere, None) is None
