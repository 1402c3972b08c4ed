"""A model answer."""

from __future__ import annotations

from typing import Any

from generator.asking import terminal


def ask() -> dict[str, Any]:
    """Ask for the answer that readers compare theirs with."""
    return {"answer": terminal.text("A good answer")}
