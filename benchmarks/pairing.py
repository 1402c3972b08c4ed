"""Finds which imported question is which true one, and which option which."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from benchmarks.agreement import Agreement, agreement, likeness, most_likeness
from benchmarks.truth import TrueOption, TrueQuestion
from generator.model.question import Option, Question

_ENOUGH = 0.45
_STEM, _OPTIONS, _NUMBER = 0.6, 0.4, 0.15

OptionPairs = dict[int, int]
"""For each true option the index of the imported one."""


def pair_questions(truth: Sequence[TrueQuestion], got: Sequence[Question]) -> dict[int, int]:
    """Return for each true question that was found the index of the imported one; the most alike first."""
    scored = []
    for i, wanted in enumerate(truth):
        for j, found in enumerate(got):
            if _score(wanted, found, most_likeness) >= _ENOUGH:
                scored.append((_score(wanted, found, likeness), i, j))
    pairs: dict[int, int] = {}
    for score, i, j in sorted(scored, reverse=True):
        if score >= _ENOUGH and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _score(wanted: TrueQuestion, found: Question, measure: Callable[[str, str], float]) -> float:
    stem = measure(wanted.stem, found.stem)
    options = measure(_joined(wanted.options), _joined(found.options))
    number = _NUMBER if wanted.number is not None and str(wanted.number) == found.number else 0
    return _STEM * stem + _OPTIONS * options + number


def _joined(options: Sequence[TrueOption | Option]) -> str:
    return " ".join(option.text for option in options)


def pair_options(truth: Sequence[TrueOption], got: Sequence[Option]) -> tuple[OptionPairs, Agreement] | None:
    """Match options one to one, whatever their order.

    Returns:
        The pairs, and how far the least agreeing pair agrees; None when they are not the same options.
    """
    if len(truth) != len(got):
        return None
    cells = sorted(
        (
            (agreement(wanted.text, found.text), likeness(wanted.text, found.text), -abs(i - j), i, j)
            for i, wanted in enumerate(truth)
            for j, found in enumerate(got)
        ),
        reverse=True,
    )
    pairs: OptionPairs = {}
    least = Agreement.SAME
    for grade, _, _, i, j in cells:
        if grade is not Agreement.DIFFERENT and i not in pairs and j not in pairs.values():
            pairs[i] = j
            least = min(least, grade)
    return (pairs, least) if len(pairs) == len(truth) else None
