"""A table of what was measured, and whether it is within its limit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure.

    Attributes:
        name: what was measured, with its unit.
        value: the figure.
        limit: what it may be; None when nothing is demanded.
        least: whether the limit is the least that it may be, not the most.
        note: more about it.
    """

    name: str
    value: float
    limit: float | None = None
    least: bool = False
    note: str = ""

    @property
    def kept(self) -> bool:
        """Whether the figure is within its limit."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.least else self.value <= self.limit


def markdown(rows: Iterable[Row]) -> str:
    """Write rows as a Markdown table."""
    lines = ["| what | measured | limit | | |", "|---|---:|---:|---|---|"]
    for row in rows:
        sign = "" if row.limit is None else "≥ " if row.least else "≤ "
        limit = "" if row.limit is None else f"{sign}{row.limit:,g}"
        verdict = "" if row.limit is None else "kept" if row.kept else "NOT KEPT"
        lines.append(f"| {row.name} | {row.value:,.4g} | {limit} | {verdict} | {row.note} |")
    return "\n".join(lines)
