"""What texts begin with alike."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile


def shared_beginning(texts: Iterable[str]) -> str:
    """Return what all texts begin with, to the sign."""
    alike = takewhile(lambda signs: len(set(signs)) == 1, zip(*texts, strict=False))
    return "".join(signs[0] for signs in alike)
