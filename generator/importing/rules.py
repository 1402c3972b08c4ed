"""Runs the rules of a folder: `AFTER` names the rules that come before one, `clean` does its work."""

from __future__ import annotations

from functools import cache
from graphlib import TopologicalSorter
from types import ModuleType

from generator.importing.drafts import Cleaned, Lines
from generator.model.discover import modules


@cache
def ordered(package: ModuleType) -> tuple[ModuleType, ...]:
    """All rules of a folder in the order in which they run; the same for the same set of files.

    Raises:
        graphlib.CycleError: two rules want to run before each other.
    """
    named = {module.__name__.rpartition(".")[2]: module for module in modules(package)}
    graph = TopologicalSorter({name: sorted(named[name].AFTER) for name in sorted(named)})
    return tuple(named[name] for name in graph.static_order())


def apply(package: ModuleType, lines: Lines) -> Cleaned:
    """Run every rule on the lines, in order, and collect what they removed."""
    removals = []
    for rule in ordered(package):
        cleaned = rule.clean(lines)
        lines = cleaned.lines
        removals.extend(cleaned.removals)
    return Cleaned(lines, tuple(removals))
