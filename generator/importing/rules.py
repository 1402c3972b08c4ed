"""Runs the rules of a folder: `AFTER` names the rules that come before one, `clean` does its work.

Rules mend what scans and pasting do to a text. One with `EXACT = True` does so in a text that was typed as well, e.g.
in Markdown; there the others would take code, headings and repetitions for damage. One with `NEEDS`, a regular
expression, does nothing to a text that has it in no line: it is not run there, and need not look at every line.
"""

from __future__ import annotations

from functools import cache
from graphlib import TopologicalSorter
from operator import is_
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


def apply(package: ModuleType, lines: Lines, *, exact: bool = False) -> Cleaned:
    """Run every rule on the lines, in order, and collect what they removed.

    Args:
        package: the folder of rules.
        lines: the text.
        exact: whether the text was typed and never scanned.
    """
    removals = []
    text = None
    for rule in ordered(package):
        if exact and not getattr(rule, "EXACT", False):
            continue
        needs = getattr(rule, "NEEDS", None)
        if needs:
            text = "\n".join([line.text for line in lines]) if text is None else text
            if not needs.search(text):
                continue
        cleaned = rule.clean(lines)
        if not _same(lines, cleaned.lines):
            text, lines = None, cleaned.lines
        removals.extend(cleaned.removals)
    return Cleaned(lines, tuple(removals))


def _same(lines: Lines, others: Lines) -> bool:
    """Whether a rule left all lines as they were."""
    return lines is others or (len(lines) == len(others) and all(map(is_, lines, others)))
