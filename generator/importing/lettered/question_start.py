"""A line that opens a question."""

from __future__ import annotations

from generator.model.value import value


@value()
class QuestionStart:
    """Where a question begins.

    Attributes:
        index: of the line.
        number: as printed.
        end: where in the line the text behind the number begins.
        run: how often the numbers have begun again before it.
    """

    index: int
    number: int
    end: int
    run: int = 0
