"""How many threads reading a page may take: each of several processes must not take all cores."""

from __future__ import annotations

ALL = -1
"""As many as there are cores."""

_most = ALL


def limit(most: int) -> None:
    """Let this process take no more threads; counts from the first page on that it reads."""
    global _most  # noqa: PLW0603 - of the process, as the engine is
    _most = max(1, most)


def most() -> int:
    """Return how many threads this process may take."""
    return _most
