"""Items in their right order."""

from __future__ import annotations

from typing import Any

from generator.asking import terminal


def ask() -> dict[str, Any]:
    """Ask for the items."""
    return {"sequence": terminal.several("Item {n} of the right order", 2)}
