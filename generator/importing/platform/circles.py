"""The circle that was filled, on a page that says that all points were won and tells nothing else of the key.

A pick is no key: what was picked is right only where the score of its question is full, one circle of a single choice
is filled, and no label stands beside an option. A `correct` below all options speaks of the question, and agrees.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importing.key import asked_for_several
from generator.importing.marks import Marked
from generator.importing.platform.said import Kind
from generator.importing.platform.taken import Label, Parts

_CIRCLE = re.compile(r"\s*(?:[@®●◉⦿]{1,2}|[©○◯]|\([©○◯]\))\s*")


def circle(head: Marked) -> bool | None:
    """Whether the circle in front of an option is filled; None where no circle stands there, but a box or a bullet."""
    return head.picked if head.mark and _CIRCLE.fullmatch(head.mark.text) else None


def circle_tells(circles: Sequence[bool | None], parts: Parts, below: Sequence[Label], stem: str) -> bool:
    """Whether the filled circle of a question shows its key.

    Args:
        circles: of each option, whether its circle is filled.
        parts: what the page says of the question.
        below: the labels below the last option.
        stem: what is asked.
    """
    if None in circles or sum(map(bool, circles)) != 1 or len(circles) == 1:
        return False
    agree = all(label.kind is Kind.RIGHT and (label.at == 0 or label in below) for label in parts.labels)
    silent = not parts.key and not parts.given
    return parts.won is True and agree and silent and not asked_for_several(stem)
