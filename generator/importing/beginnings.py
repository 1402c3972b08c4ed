"""What texts begin with alike."""

from __future__ import annotations

from collections.abc import Iterable


def shared_beginning(texts: Iterable[str]) -> str:
    """Return what all texts begin with, to the sign."""
    known = tuple(texts)
    first, last = min(known, default=""), max(known, default="")  # in order, so that all between share what these do
    length = min(len(first), len(last))
    return first[: next((at for at in range(length) if first[at] != last[at]), length)]
