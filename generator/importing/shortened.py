"""A text as notes quote it."""

from __future__ import annotations

OPTION = 40
"""Characters that tell an option from the others."""

_SHOWN = 60


def shortened(text: str, most: int = _SHOWN) -> str:
    """The text, or as much of it as a number of characters holds, with a sign that it goes on."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
