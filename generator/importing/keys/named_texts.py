"""Entries of a key that name several options with their texts: `2. a) Basalt, c) Obsidian`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.importing.keys.key_entries import Entry
from generator.importing.words import plain

_ANOTHER = re.compile(r"[,;]\s*\(?(?P<sign>[A-Ha-h])[.)]\s+(?=\S)")


def names_another(entry: Entry) -> bool:
    """Whether the text behind the letter of an entry goes on with another letter."""
    return len(entry.explanation) == 1 and _ANOTHER.search(entry.explanation[0].text) is not None


def with_every(entry: Entry, texts: Sequence[str]) -> Entry | None:
    """The entry with all the letters it names; None where what stands behind one of them is not its option.

    Args:
        entry: one that names another.
        texts: of the options, in order.
    """
    text = entry.explanation[0].text
    matches = list(_ANOTHER.finditer(text))
    signs = (*entry.said.signs, *(match["sign"].casefold() for match in matches))
    bounds = [0, *(bound for match in matches for bound in match.span()), len(text)]
    said = [plain(text[a:b]) for a, b in zip(bounds[::2], bounds[1::2], strict=True)]
    known = {chr(ord("a") + n): plain(option) for n, option in enumerate(texts)}
    if len(set(signs)) < len(signs) or [known.get(sign) for sign in signs] != said:
        return None
    named = replace(entry.said, signs=signs)
    return replace(entry, said=named, explanation=(), evidence=(*entry.evidence, *entry.explanation))
