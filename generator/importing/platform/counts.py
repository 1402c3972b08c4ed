"""How often each option was chosen, which reports print beside it: `Lava` / `5` / `35 %`, `67 % (2 of 3)  Lava`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from generator.importing.numerals import NUMERALS, decimal, is_numerals
from generator.importing.pieces import cut
from generator.importing.platform.taken import Parts
from generator.model.line import Line

_MARKED = re.compile(rf"{NUMERALS}\s*[✓✔✅✗✘❌]?\s*$")
_FRONT = re.compile(r"\s*(?P<share>\d{1,3}(?:[.,]\d+)?)\s?%(?P<of>\s*\(\d[^()]{0,20}\))?\s+(?=.*\w)")
_BEHIND = re.compile(r"(?<=\S)(?:\s{2,}|\t|\s(?=\())\(?\d{1,4}(?:[\s(]+\d{1,3}(?:[.,]\d+)?\s?%\)?|\)?)\s*$")
_FEWEST = 2


def without_counts(questions: Sequence[Parts], begun: Sequence[bool]) -> None:
    """Move the counts of every question to its evidence, where each of its options has as many.

    Args:
        questions: their lines.
        begun: of each, whether its stem stands behind its number, and not among the lines.
    """
    periods = Counter(period for parts in questions if (period := _period(parts.text)))
    usual, times = periods.most_common(1)[0] if periods else (0, 0)
    usual = usual if times >= max(_FEWEST, len(questions) / 2) else 0  # `2`, `3`, `8` may all be options
    for parts, has_stem in zip(questions, begun, strict=True):
        if usual:
            _drop(parts, _below(parts.text, usual, begun=has_stem))
    shared = sum(_is_whole(parts.text) for parts in questions) >= max(_FEWEST, len(questions) / 2)
    for parts in questions:
        _strip(parts, shared=shared)


def _is_whole(text: Sequence[Line]) -> bool:
    """Whether the shares in front of options are parts of a whole: together they are about all."""
    found = [match for line in text if (match := _FRONT.match(line.text))]
    total = sum(decimal(match["share"]) for match in found)
    return len(found) >= _FEWEST and abs(total - 100) <= len(found)  # each is rounded


def _period(text: Sequence[Line]) -> int:
    """How many figures stand below each option; 0 where not below each as many."""
    first = next((i for i, line in enumerate(text) if is_numerals(line.text)), 0)
    if not first:
        return 0
    rest = [is_numerals(line.text) for line in text[first - 1 :]]
    period = next((i for i, figure in enumerate(rest[1:]) if not figure), 0)
    regular = period and len(rest) % (period + 1) == 0
    return period if regular and all(figure is (i % (period + 1) > 0) for i, figure in enumerate(rest)) else 0


def _below(text: Sequence[Line], usual: int, *, begun: bool) -> set[int]:
    """Which lines are counts; options may be figures themselves where other questions show that counts stand below."""
    if _period(text) == usual:
        return {i for i, line in enumerate(text) if is_numerals(line.text)}
    first = next((i + 1 for i in range(len(text) - 1, -1, -1) if not _MARKED.match(text[i].text)), 0)
    many = len(text) - first
    if (first or begun) and many >= _FEWEST * (usual + 1) and many % (usual + 1) == 0:
        return {i for i in range(first, len(text)) if (i - first) % (usual + 1)}
    return set()


def _drop(parts: Parts, gone: set[int]) -> None:
    parts.evidence += [line for i, line in enumerate(parts.text) if i in gone]
    left = list(accumulate((i not in gone for i in range(len(parts.text))), initial=0))
    parts.text = [line for i, line in enumerate(parts.text) if i not in gone]
    parts.labels = [replace(label, at=left[label.at]) for label in parts.labels]
    parts.marks, parts.weak = [left[mark] for mark in parts.marks], [left[mark] for mark in parts.weak]


def _strip(parts: Parts, *, shared: bool) -> None:
    """Take counts off the lines of the options: a block of lines that all have one.

    Shares in front may be what the options say, `25 % of the land`, unless counts stand in brackets beside them, or
    those of most questions of the page are parts of a whole (`shared`).
    """
    for pattern, front in ((_FRONT, True), (_BEHIND, False)):
        found = [pattern.match(line.text) if front else pattern.search(line.text) for line in parts.text]
        first = next((i for i, match in enumerate(found) if match), len(found))
        if len(found) - first < _FEWEST or not all(found[first:]):
            continue
        if front and not shared and not all(match["of"] for match in found[first:] if match):
            continue
        for i, match in enumerate(found[first:], start=first):
            if match is None:
                continue
            pieces = cut(parts.text[i], match.end() if front else match.start())
            count, parts.text[i] = pieces if front else pieces[::-1]
            parts.evidence.append(count)
