"""What a reader is to do with a question, in small print."""

from __future__ import annotations


def instruction(text: str) -> str:
    """Write one sentence of the site's own; nobody searches for it."""
    return f"*{text}*\n{{ .qb-hint data-search-exclude }}"
