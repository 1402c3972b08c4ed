"""Reads the words of every language: one TOML file each, found by their folder."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def languages() -> tuple[dict[str, Any], ...]:
    """Read the file of every language."""
    files = sorted(
        (f for f in resources.files(__package__).iterdir() if f.name.endswith(".toml")), key=lambda file: file.name
    )
    return tuple(tomllib.loads(file.read_text(encoding="utf-8")) for file in files)


@cache
def phrases(table: str, key: str) -> tuple[str, ...]:
    """Return the phrases of one table and key in all languages; a layout has a table of its own.

    Raises:
        KeyError: no language has them.
    """
    every = [data[table][key] for data in languages() if key in data.get(table, {})]
    if not every:
        raise KeyError(table, key)
    return tuple(phrase for found in every for phrase in found)
