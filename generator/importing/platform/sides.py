"""On which side of its option a label stands: all questions of a page tell together.

A label above a first option has no option above it to speak of, and one below a last option none below. Where that
option was read as part of the stem, or is lost, the same label would turn those of the whole page around: a question
with fewer options than is usual has no say.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from statistics import median_low

from generator.importing.platform.options import Choices
from generator.importing.truth_pairs import is_truth_pair

_FEWEST = 2  # labels that blank lines or brackets part from the text on one side


class Side(StrEnum):
    """On which side of its option a label stands."""

    ABOVE = "above"
    BELOW = "below"
    UNKNOWN = "unknown"


def side_of(listed: Sequence[Choices], *, trailing: bool) -> Side:
    """The side, if what tells of it agrees.

    Args:
        listed: the questions of a page that have options.
        trailing: whether what stands below the last option of each speaks of the question.
    """
    told = _told(listed, trailing=trailing)
    printed = _printed(listed)
    if len(told) != 1:
        return printed
    (side,) = told
    whole = trailing or bool(_told([each for each in listed if _is_whole(each, listed)], trailing=trailing))
    if printed not in {Side.UNKNOWN, side}:
        return Side.UNKNOWN if whole else printed
    return side if whole or printed is side else Side.UNKNOWN


def _told(listed: Sequence[Choices], *, trailing: bool) -> set[Side]:
    """The sides that first and last options show."""
    above = any(each.choices[0].above for each in listed)
    below = any(len(each.choices[-1].below) > trailing for each in listed)
    return {side for side, shown in ((Side.ABOVE, above), (Side.BELOW, below)) if shown}


def _is_whole(each: Choices, listed: Sequence[Choices]) -> bool:
    """Whether a question has as many options as is usual; true and false are all that there are."""
    usual = median_low(len(other.choices) for other in listed)
    texts = (" ".join(line.text for line in choice.lines) for choice in each.choices)
    return len(each.choices) >= usual or is_truth_pair(texts)


def _printed(listed: Sequence[Choices]) -> Side:
    """The side that blank lines or brackets show, where all labels among options that have them agree."""
    shown = [
        label.of_above
        for each in listed
        for choice in each.choices
        for label in choice.above
        if label.of_above is not None and label.at < len(each.parts.text)
    ]
    if len(shown) < _FEWEST or len(set(shown)) > 1:
        return Side.UNKNOWN
    return Side.BELOW if shown[0] else Side.ABOVE
