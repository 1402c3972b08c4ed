"""Something that is wrong with a question, before it is known where the question stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Flaw:
    """One flaw.

    Attributes:
        where: the path of the field in the question, e.g. ("options", 2, "text").
        code: what kind of mistake.
        message: what is wrong, in one line.
        hint: how to mend it, in one line.
        fatal: whether the question cannot be used so.
    """

    where: tuple[str | int, ...]
    code: str
    message: str
    hint: str
    fatal: bool = True


def blank(field: str, texts: Iterable[str], what: str, *inside: str) -> Iterator[Flaw]:
    """Yield the items of a list that have no text.

    Args:
        field: the list.
        texts: its items.
        what: what an item is, e.g. "option".
        inside: the way from an item to its text.
    """
    for index, text in enumerate(texts):
        if not text.strip():
            hint = f"Write it, or delete the {what}."
            yield Flaw((field, index, *inside), f"empty-{what}", f"The {what} has no text.", hint)
