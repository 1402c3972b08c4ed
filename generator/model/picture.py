"""How a picture of a source is shown, before a person has said in words what is to be seen in it."""

from __future__ import annotations

UNDESCRIBED = "a picture of the source, not yet described"
"""Stands for the words: it says no more than what is known."""


def undescribed(name: str) -> str:
    """Return the Markdown that shows a picture of the folder of pictures."""
    return f"![{UNDESCRIBED}](../pictures/{name})"
