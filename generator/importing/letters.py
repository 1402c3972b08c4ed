"""Letters in front of options: `a) 5`, `B. Variance`. They are places in a list, no part of the text."""

from __future__ import annotations

import re
from dataclasses import replace
from string import ascii_lowercase

from generator.importing.drafts import Doubt
from generator.importing.items import Item
from generator.importing.pieces import cut

_FEWEST = 2
_LETTER = re.compile(r"\s*\(?([A-Za-z])[.)]\s+(?=\S)")


def without_letters(pieces: tuple[Item, ...]) -> tuple[tuple[Item, ...], list[Doubt]]:
    """Take the letters off options that have them all, from `a` on; where only some have one, leave them and doubt."""
    options = [item for item in pieces if item.label is None and not item.code and item.lines]
    matches = [_LETTER.match(item.lines[0].text) for item in options]
    found = "".join(match[1].casefold() for match in matches if match)
    if len(found) < _FEWEST or len(set(found)) == 1:  # `(i) Use … (ii) Then …`: a list within each option
        return pieces, []
    if len(found) < len(options) or not ascii_lowercase.startswith(found):
        note = "the letters in front of the options are not a, b, c …; an option may be lost"
        return pieces, [Doubt("option-lost", note, tuple(item.lines[0] for item in options))]
    cut_off = {id(item): _without(item, match.end()) for item, match in zip(options, matches, strict=True) if match}
    return tuple(cut_off.get(id(item), item) for item in pieces), []


def _without(item: Item, end: int) -> Item:
    letter, rest = cut(item.lines[0], end)
    return replace(item, lines=(rest, *item.lines[1:]), mark=item.mark or letter, letter=letter)
