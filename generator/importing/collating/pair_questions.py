"""Which question of one reading is which of another: by number, stem and options, in order."""

from __future__ import annotations

from bisect import bisect_left

from rapidfuzz import fuzz

from generator.importing.collating.strip import core
from generator.importing.drafts import QuestionDraft

Questions = tuple[QuestionDraft, ...]

_ALIKE = 60
_NUMBER = 10
# Readings of one document have their questions in the same order; this far they may be shifted by lost ones.
_AROUND = 12
# A text that another begins with, or stands in, is a reading of it only when it is long enough to tell.
_TELLING = 12
_LONGEST = 5_000  # looking for one text in another costs more than the length squared
_SAME = 100


def pair_questions(first: Questions, second: Questions) -> tuple[tuple[int | None, int | None], ...]:
    """Pair the questions of two readings; a question that one of them lacks stands alone, in its place."""
    ours, others = [_texts(question) for question in first], [_texts(question) for question in second]
    scored = sorted(
        (
            (score, -abs(i - j), i, j)
            for i in range(len(first))
            for j in range(max(0, i - _AROUND), min(len(second), i + _AROUND + 1))
            if (score := _alike(ours[i], others[j]) + _NUMBER * _same_number(first[i], second[j])) >= _ALIKE
        ),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    taken: list[tuple[int, int]] = []  # the pairs in order
    for _, _, i, j in scored:
        at = bisect_left(taken, (i, j))
        above, below = taken[at - 1] if at else (-1, -1), taken[at] if at < len(taken) else (len(first), len(second))
        if above[0] < i < below[0] and above[1] < j < below[1]:
            taken.insert(at, (i, j))
            pairs[i] = j
    return tuple(_in_place(pairs, len(first), len(second)))


def _texts(question: QuestionDraft) -> tuple[str, str]:
    return core(question.stem_text), core(" ".join(option.text for option in question.options))


def _alike(ours: tuple[str, str], others: tuple[str, str]) -> float:
    """How much alike two questions are, from 0 to 100: stems may be cut, options lost."""
    whole = fuzz.ratio("".join(ours), "".join(others))
    options = fuzz.ratio(ours[1], others[1])
    tells = min(len(ours[0]), len(others[0])) >= _TELLING and max(len(ours[0]), len(others[0])) <= _LONGEST
    needed = 2 * whole - options  # a stem less alike than that changes nothing
    stems = fuzz.partial_ratio(ours[0], others[0], score_cutoff=max(needed, 0)) if tells and needed < _SAME else 0.0
    return max(whole, (stems + options) / 2)


def _same_number(first: QuestionDraft, second: QuestionDraft) -> bool:
    return bool(first.number) and first.number == second.number


def _in_place(pairs: dict[int, int], ours: int, others: int) -> list[tuple[int | None, int | None]]:
    """All questions in order; those that only the second reading has come behind the pair before them."""
    found: list[tuple[int | None, int | None]] = []
    done = 0
    for i in range(ours):
        j = pairs.get(i)
        if j is not None:
            found += [(None, n) for n in range(done, j)]
            done = j + 1
        found.append((i, j))
    return [*found, *((None, n) for n in range(done, others))]
