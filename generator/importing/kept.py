"""What is found out about the text of a line is kept with the line: many layouts and rules ask for the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from generator.model.line import Line

Found = TypeVar("Found")


def kept(read: Callable[[Line], Found]) -> Callable[[Line], Found]:
    """Make a function that looks at nothing but the text of a line work once for each line."""
    name = f"{read.__module__}.{read.__qualname__}"

    @wraps(read)
    def once(line: Line) -> Found:
        known = line.kept
        if name in known:
            found: Found = known[name]
            return found
        known[name] = found = read(line)
        return found

    return once
