"""The word before the numbers of a bank's questions, in whatever language: `#### P1. ¿Cómo …?`, `#### Frage 2: …`."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from generator.importing.markdown.markdown_rows import Kind, Rows
from generator.importing.pieces import cut

_WORDED = re.compile(
    r"(?P<word>(?:[^\W\d_]{1,20}\s?)(?:[.#]\s?)?)(?P<number>\d{1,4})\s?(?:[.:)](?=\s|$)|[。：、．])\s*"
)
_FEWEST, _SHARE = 3, 4  # questions that tell how others are headed; one of so many


def without_heading_words(rows: Rows) -> Rows:
    """Take the word off the headings that number the questions; sections that a word numbers have none below them.

    Args:
        rows: of the whole bank.

    Returns:
        The rows, what was taken off among the signs of each heading.
    """
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    asked = _asked(rows)
    for at in asked:
        match = _WORDED.match(rows[at].line.text)
        if match:
            found[match["word"].strip().casefold()].append((at, int(match["number"])))
    heads = max(found.values(), key=len, default=[])
    numbers = [number for _, number in heads]
    if len(heads) < _FEWEST or len(heads) * _SHARE < len(asked) or numbers != sorted(set(numbers)):
        return rows
    done = list(rows)
    for at, _ in heads:
        match = _WORDED.match(rows[at].line.text)
        word, rest = cut(rows[at].line, match.start("number") if match else 0)
        done[at] = replace(rows[at], line=rest, signs=(*rows[at].signs, word))
    return tuple(done)


def _asked(rows: Rows) -> list[int]:
    """The headings with options below them, before the next."""
    found: list[int] = []
    heading: int | None = None
    for at, row in enumerate(rows):
        if row.kind is Kind.HEADING:
            heading = at
        elif row.kind is Kind.OPTION and heading is not None:
            found.append(heading)
            heading = None
    return found
