"""Lines that name a person: the import left them out of the bank, and the page, which may go to others, does too."""

from __future__ import annotations

from generator.bank.line_numbers import numbers
from generator.review.review import Review

_RULE = "personal_lines"  # of the import
_LEFT_OUT = "(left out: this line names a person)"


def quotable(review: Review, reading: str = "") -> tuple[str, ...]:
    """Return the lines of a text as they may be shown.

    Args:
        review: what is shown.
        reading: the further reading whose lines are asked for; those of the source when empty.
    """
    lines = review.readings.get(reading, ()) if reading else review.source
    removed = review.record.removed if review.record else ()
    parts = (part.lines for part in removed if part.rule == _RULE and part.reading == reading)
    personal = frozenset(number for each in parts for number in numbers(each, len(lines)))
    return tuple(_LEFT_OUT if number in personal else text for number, text in enumerate(lines, start=1))
