"""More bare lines below the line that asks than most questions have options: lines of a program may be among them.

What does this print?
x = [1]
y = x
Nothing     ← the first option
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median_low

from generator.importing.canvas.choices import Choice, Choices
from generator.importing.drafts import Doubt

_NOTE = "most questions here have fewer options; the first of these may belong to the stem"
_FEWEST = 3  # questions that tell how many options are usual
_OVER = 2
_STATEMENT = re.compile(
    r"\s*(?:[\w.\[\]]+\s*(?:[-+*/]?=(?!=)|<-)\s*\S|[\w.]+\(.*\)\s*;?$|[$>#%]\s*\w"
    r"|(?:def|for|if|while|import|from|return|select|int|let|var|const)\s.*[\w:;{(]$)",
    re.IGNORECASE,
)


def with_count_doubts(listed: Sequence[Choices]) -> list[Choices]:
    """Doubt where options begin that nothing marks, if they are more than usual, and by two or like a program."""
    if len(listed) < _FEWEST:
        return list(listed)
    usual = median_low(len(found.choices) for found in listed)
    return [
        _doubted(found) if len(found.choices) > usual and _may_begin_later(found, usual) else found for found in listed
    ]


def _may_begin_later(found: Choices, usual: int) -> bool:
    first = found.choices[0]
    if _is_shown(first):
        return False
    text = " ".join(line.text for line in first.lines)
    return len(found.choices) >= usual + _OVER or _STATEMENT.match(text) is not None


def _is_shown(choice: Choice) -> bool:
    """Whether a letter, a circle or a label shows that it is an option."""
    return bool(choice.placed or choice.picked is not None or choice.on or choice.above)


def _doubted(found: Choices) -> Choices:
    return replace(found, doubts=(*found.doubts, Doubt("stem-doubtful", _NOTE, found.choices[0].lines)))
