"""Which stem and options of one reading are which of another: one to one, two taken for one, or lost."""

from __future__ import annotations

from dataclasses import dataclass

from generator.importing.collating.agreement import alike
from generator.importing.collating.strip import core
from generator.importing.drafts import QuestionDraft

# Pieces less alike than this are two texts, unless both stand alone between pieces that are paired.
_ALIKE = 40
_MOST = 40
_TWO = 2


@dataclass(frozen=True, slots=True)
class Group:
    """Pieces that are the same text: numbers of pieces in either reading, 0 the stem, 1 the first option."""

    first: tuple[int, ...]
    second: tuple[int, ...]

    @property
    def paired(self) -> bool:
        """Whether it is one piece in both."""
        return len(self.first) == len(self.second) == 1


_STEPS = ((1, 1), (2, 1), (1, 2), (1, 0), (0, 1))


def pair_pieces(first: QuestionDraft, second: QuestionDraft) -> tuple[Group, ...]:
    """Pair stem and options of two readings of one question, in order."""
    ours, others = _pieces(first), _pieces(second)
    if ours == others or max(len(ours), len(others)) > _MOST:
        return _by_place(len(ours), len(others))
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(ours) + 1):
        for j in range(len(others) + 1):
            for a, b in _STEPS:
                before = best.get((i - a, j - b))
                weight = _weight(ours[i - a : i], others[j - b : j]) if before else None
                if before is None or weight is None:
                    continue
                score = before[0] + weight
                if (i, j) not in best or score > best[i, j][0]:
                    best[i, j] = score, (a, b)
    return _matched(_groups(best, len(ours), len(others)))


def _pieces(question: QuestionDraft) -> tuple[str, ...]:
    return (core(question.stem_text), *[core(option.text) for option in question.options])


def _weight(ours: tuple[str, ...], others: tuple[str, ...]) -> float | None:
    """How well pieces fit each other; nothing for a piece that the other reading lacks, None for what is no pair."""
    if not ours or not others:
        return 0.0
    if len(ours) + len(others) > _TWO and not all((*ours, *others)):
        return None  # what has no text is no half of another
    weight = alike("".join(ours), "".join(others)) - _ALIKE
    return weight if weight > 0 else None


def _groups(best: dict[tuple[int, int], tuple[float, tuple[int, int]]], i: int, j: int) -> list[Group]:
    found: list[Group] = []
    while i or j:
        a, b = best[i, j][1]
        found.append(Group(tuple(range(i - a, i)), tuple(range(j - b, j))))
        i, j = i - a, j - b
    return found[::-1]


def _matched(groups: list[Group]) -> tuple[Group, ...]:
    """Pair what is left between two pairs when it is as much in both: one reading has no text there but garbage."""
    found: list[Group] = []
    lonely: list[Group] = []
    for group in [*groups, None]:
        if group and not (group.first and group.second):
            lonely.append(group)
            continue
        ours = [n for each in lonely for n in each.first]
        others = [n for each in lonely for n in each.second]
        if len(ours) == len(others):
            found += [Group((a,), (b,)) for a, b in zip(ours, others, strict=True)]
        else:
            found += lonely
        lonely = []
        found += [group] if group else []
    return tuple(found)


def _by_place(ours: int, others: int) -> tuple[Group, ...]:
    pairs = [Group((n,), (n,)) for n in range(min(ours, others))]
    rest = [Group((n,), ()) if ours > others else Group((), (n,)) for n in range(len(pairs), max(ours, others))]
    return (*pairs, *rest)
