"""Value objects of which an import makes hundreds of thousands.

They are frozen dataclasses to the type checker, which refuses to change one. `dataclass(frozen=True)` looks out for
that once more when the program runs, and takes four times as long to make an object.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

Value = TypeVar("Value")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(*, order: bool = False) -> Callable[[type[Value]], type[Value]]:
    """Make a class one of values with slots: compared and hashed by what they hold, and never changed.

    Args:
        order: whether values are sorted, by their attributes one after the other.
    """
    return dataclass(slots=True, unsafe_hash=True, order=order)
