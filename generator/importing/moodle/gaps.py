"""Words that were dragged or chosen into a text: pasting loses the gaps, and the key shows them filled.

`Water at 100 °C , and freezes.` with the key `Water [boils] at 100 °C , and freezes.` was `Water ____ at 100 °C …`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.importing.drafts import Lines
from generator.importing.pieces import cut
from generator.model.line import Line

RULE = "lost_gaps"
_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_SPACE = re.compile(r"\s+")
_GAP = "____"


@dataclass(frozen=True, slots=True)
class Gaps:
    """A text with gaps.

    Attributes:
        stem: its lines, with the gaps where the key shows them.
        filled: the lines of the key; without a single `answer`.
        answer: the word, where there is one gap only.
        around: the key around that word.
        rest: lines behind the key.
        restored: whether the gaps of the stem are those of the key.
    """

    stem: Lines
    filled: Lines
    answer: Line | None = None
    around: Lines = ()
    rest: Lines = ()
    restored: bool = False


def gaps(stem: Lines, said: Lines) -> Gaps | None:
    """Put the gaps back into a stem.

    Args:
        stem: the lines of the stem.
        said: what is stated as the key.

    Returns:
        The stem as it stands where its lines are not those of the key; None when the key holds no words in brackets.
    """
    key = tuple(line for line in said if not line.blank)
    if not any(_BRACKETS.search(line.text) for line in key):
        return None
    asked = [i for i, line in enumerate(stem) if not line.blank]
    filled = [_filled(stem[i].text, line.text) for i, line in zip(asked, key, strict=False)]
    found = [(line, at) for line, places in zip(key, filled, strict=False) for at in places or ()]
    if len(key) < len(asked) or None in filled or not found:
        return Gaps(stem, said)
    restored = list(stem)
    for i, line, places in zip(asked, key, filled, strict=False):
        restored[i] = stem[i].edited(_emptied(line.text, places), RULE) if places else stem[i]
    key, rest = key[: len(asked)], key[len(asked) :]
    if len(found) > 1:
        return Gaps(tuple(restored), key, rest=rest, restored=True)
    holder, (start, end) = found[0]
    before, opening, answer, closing, after = cut(holder, start, start + 1, end - 1, end)
    around = (before, opening, closing, after, *(line for line in key if line is not holder))
    return Gaps(tuple(restored), (), answer, tuple(piece for piece in around if not piece.blank), rest)


def _filled(stem: str, key: str) -> tuple[tuple[int, int], ...] | None:
    """Where in a line of the key the filled gaps stand; None when it is not the line of the stem but for them.

    Brackets that the stem has as well are no gap: `the list [1, 2]`.
    """
    asked, at, done, found = _SPACE.sub("", stem), 0, 0, []
    for match in _BRACKETS.finditer(key):
        before = _SPACE.sub("", key[done : match.start()])
        if not asked.startswith(before, at):
            return None
        at, done = at + len(before), match.end()
        text = _SPACE.sub("", match[0])
        if asked.startswith(text, at):
            at += len(text)
        else:
            found.append(match.span())
    return tuple(found) if asked[at:] == _SPACE.sub("", key[done:]) else None


def _emptied(key: str, places: tuple[tuple[int, int], ...]) -> str:
    """A line of the key with gaps instead of words."""
    for start, end in reversed(places):
        key = key[:start] + _GAP + key[end:]
    return key
