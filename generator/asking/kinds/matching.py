"""Pairs, and matches that belong to no prompt."""

from __future__ import annotations

from typing import Any

from generator.asking import terminal
from generator.model.question import Pair


def ask() -> dict[str, Any]:
    """Ask for the pairs, one after the other."""
    pairs: list[Pair] = []
    while True:
        enough = len(pairs) >= 2  # noqa: PLR2004 - one pair is no matching
        label = f"Prompt {len(pairs) + 1}{' (empty: no more)' if enough else ''}"
        prompt = terminal.line(label, optional=enough)
        if not prompt:
            return {"pairs": tuple(pairs), "distractors": terminal.several("Match that belongs to none, {n}")}
        pairs.append(Pair(prompt, terminal.line(f"Match of {len(pairs) + 1}")))
