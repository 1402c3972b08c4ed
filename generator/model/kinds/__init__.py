"""The kinds of question, one file each; which kind a question is follows from its fields.

A kind is a module with

- `KIND`, its name in pages and exports;
- `NEEDS`, the fields of `Question` that make a question one of this kind, and `TAKES`, those that it may have besides;
- `right(question)`, what counts as right, each as a text, for those who show or compare keys;
- `flaws(question)`, what keeps a question of this kind from being answered or graded.

Adding one edits no list.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from typing import Protocol, cast

from generator.model.discover import modules
from generator.model.flaw import Flaw
from generator.model.question import Question


class Kind(Protocol):
    """What every module of this package has."""

    KIND: str
    NEEDS: tuple[str, ...]
    TAKES: tuple[str, ...]

    def right(self, question: Question) -> tuple[str, ...]:
        """Return what counts as right, each as a text."""

    def flaws(self, question: Question) -> Iterator[Flaw]:
        """Yield what is wrong with a question of this kind."""


@cache
def kinds() -> tuple[Kind, ...]:
    """Return all kinds, by name of their files; choice, what a question without a body is taken for, comes first."""
    return cast("tuple[Kind, ...]", modules(sys.modules[__name__]))


def fields_of(kind: Kind) -> tuple[str, ...]:
    """Return the fields of a question that belong to its kind."""
    return (*kind.NEEDS, *kind.TAKES)


@cache
def body_fields() -> tuple[str, ...]:
    """Return the fields that belong to one kind or another, each once."""
    return tuple(dict.fromkeys(field for kind in kinds() for field in fields_of(kind)))


def kind_of(question: Question) -> Kind:
    """Tell what kind a question is: that which needs most of the fields it has."""
    found, most = kinds()[0], 0
    for kind in kinds():
        if len(kind.NEEDS) > most and all(getattr(question, field) for field in kind.NEEDS):
            found, most = kind, len(kind.NEEDS)
    return found
