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
    known = words()
    for phrases, mark in ((known.right, Mark.RIGHT), (known.wrong, Mark.WRONG), (known.incomplete, Mark.NONE)):
        if says(line.text, phrases):
            return Label(line, mark, None, says(line.text, known.unselected))
    match = _followed().match(line.text)
    if not match:
        return None
    head, rest = cut(line, match.end())
    mark = Mark.RIGHT if says(head.text, known.right) else Mark.WRONG
    return Label(head, mark, rest, says(head.text, known.unselected))


@cache
def _followed() -> re.Pattern[str]:
    """A label, then the feedback's first sentence: `Correct Yes. We've …`, not `Correct answers are …`."""
    known = words()
    return re.compile(rf"\s*{pattern((*known.right, *known.wrong))}[.:!]?\s+(?=[A-Z])")
