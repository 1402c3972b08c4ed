"""Status labels: what a page says of the option above."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Mark
from generator.importing.pieces import cut
from generator.importing.words import pattern, says, words
from generator.model.line import Line


@dataclass(frozen=True, slots=True)
class Label:
    """A label found in a line.

    Attributes:
        line: the label.
        mark: what it says; NONE for one that speaks of the question as a whole.
        rest: text behind it on the same line (feedback); None when there is none.
        unselected: whether only a choice of several has this label.
    """

    line: Line
    mark: Mark
    rest: Line | None = None
    unselected: bool = False


def label(line: Line) -> Label | None:
    """Read a line as a label, alone or with feedback behind it; None when it is none."""
    mark = _mark(line.text)
    if mark is not None:
        return Label(line, mark, None, _unselected(line.text))
    match = followed().match(line.text)
    if not match:
        return None
    head, rest = cut(line, match.end())
    return Label(head, _mark(head.text) or Mark.NONE, rest, _unselected(head.text))


def _mark(text: str) -> Mark | None:
    """What a text says as a label; None when it is none.

    The nearest phrase counts: `This should not be selected` is almost `This should be selected`. A text as near to both
    says neither.
    """
    known = words()
    meanings = ((known.right, Mark.RIGHT), (known.wrong, Mark.WRONG), (known.incomplete, Mark.NONE))
    ranked = sorted(((says(text, phrases), mark) for phrases, mark in meanings), key=lambda item: -item[0])
    return ranked[0][1] if ranked[0][0] > ranked[1][0] else None


def _unselected(text: str) -> bool:
    return says(text, words().unselected) > 0


@cache
def followed() -> re.Pattern[str]:
    """Match a label up to the feedback behind it: `Correct Yes. We’ve …`, not `Correct answers are …`."""
    known = words()
    return re.compile(rf"\s*{pattern((*known.right, *known.wrong))}[.:!]?\s+(?=[A-Z])")
