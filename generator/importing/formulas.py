"""The formulas of a text, and whether they are any."""

from __future__ import annotations

from collections.abc import Iterable

from generator.bank.tex import TexError, to_mathml
from generator.model.markup import Markup, Segment

MATH = (Markup.INLINE_MATH, Markup.DISPLAY_MATH)


def formulas_parse(parts: Iterable[Segment]) -> bool:
    """Whether every formula among the parts of a text parses."""
    return all(_parses(part) for part in parts if part.kind in MATH)


def _parses(formula: Segment) -> bool:
    try:
        to_mathml(formula.content, display=formula.kind is Markup.DISPLAY_MATH)
    except TexError:
        return False
    return True
