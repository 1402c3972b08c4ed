"""What people say in questions about their options, one file a language; adding a language is adding one file.

Every list holds regular expressions (Python's `re`) in small letters; case plays no part unless a rule says so. The
`clues` of a table are no expressions, but pieces of words: one of them stands in whatever the other lists match, and
whether a text has one is seen ten times as fast.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable
from functools import cache
from importlib import resources
from typing import Any

_NEXT = r"(?:\s*,\s*|\s+(?:and|or|y|o|e|und|oder|et|ou|&)\s+)"
LETTERS = rf"\(?[A-H]\)?(?![\w'’])(?:{_NEXT}\(?[A-H]\)?(?![\w'’])){{0,7}}"
"""One capital letter that names an option, or a list of them; capital whatever the case of the words around it."""

NUMBERS = rf"[1-8](?!\w|[.,/:%-]\w|\s*[%°])(?:{_NEXT}[1-8](?!\w|[.,/:%-]\w|\s*[%°])){{0,7}}"
"""The number of an option in its list, or several of them, behind a word for “option”."""


@cache
def alternatives(table: str, name: str) -> str:
    """Join a list of all languages to one regular expression, the longest first.

    Args:
        table: the part of the files, e.g. "letter".
        name: the list in it.
    """
    found = [each for tables in _languages().values() for each in tables.get(table, {}).get(name, ())]
    return "|".join(f"(?:{each})" for each in sorted(dict.fromkeys(found), key=len, reverse=True)) or "(?!)"


def clue_test(table: str, texts: Iterable[str]) -> Callable[[str], bool]:
    """Return a function that tells of one of some texts whether any phrase of a table can stand in it.

    Args:
        table: the part of the files, which has `clues`.
        texts: those of a file, say; most files are in one language, and the clues of the others are in none of them.
    """
    all_of_them = "\n".join(texts).lower()
    found = [clue for clue in _clues(table) if clue in all_of_them]

    def test(text: str) -> bool:
        low = text.lower() if found else ""
        return any(clue in low for clue in found)

    return test


@cache
def _clues(table: str) -> tuple[str, ...]:
    all_ = {clue for tables in _languages().values() for clue in tables.get(table, {}).get("clues", ())}
    return tuple(sorted(clue for clue in all_ if not any(other in clue for other in all_ - {clue})))


def small(text: str) -> str:
    """Return a text in small letters, each at its place."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(each.lower()[0] for each in text)


@cache
def numbers(table: str = "numbers") -> dict[str, int]:
    """Return what numbers are called, in all languages.

    Args:
        table: "numbers", or "ordinals": the place of an option from 1, -1 for the last.
    """
    return {name: number for tables in _languages().values() for name, number in tables.get(table, {}).items()}


@cache
def of_language(language: str, table: str) -> dict[str, str]:
    """Return a table of one language; empty when nobody wrote one."""
    return dict(_languages().get(language, {}).get(table, {}))


@cache
def _languages() -> dict[str, dict[str, Any]]:
    """Read all files, by the code of their language."""
    files = sorted(resources.files(__name__).iterdir(), key=lambda file: file.name)
    return {
        file.name.removesuffix(".toml"): tomllib.loads(file.read_text(encoding="utf-8"))
        for file in files
        if file.name.endswith(".toml")
    }


def letters(text: str) -> list[int]:
    """Return which options a match of `LETTERS`, of `NUMBERS` or of a small letter in brackets names, from 0."""
    if text[-1:].isdigit():
        return [int(digit) - 1 for digit in re.findall(r"(?<!\w)[1-8](?!\w)", text)]
    return [ord(letter.upper()) - ord("A") for letter in re.findall(r"\b[A-H]\b|(?<=\()[a-h](?=\))", text)]
