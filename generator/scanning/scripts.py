"""Writes what is raised or lowered on a line as math, `$2^{n}$`, `$x_{i,j}$`: without it 10⁵ would read 105."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, takewhile
from statistics import median_low

from generator.scanning.letters import Letter, main
from generator.scanning.pieces import Box

_SMALL = 0.9  # of the size of a line's letters, which those of an index are smaller than
_OFF = 0.08  # font sizes that an index stands above or below the line of writing
_DEEP = (
    0.28  # font sizes that the lower part of a fraction stands below the line, and an index below one above does not
)
_NEAR = 0.2  # font sizes between an index and what it belongs to
_WORDLIKE = re.compile(r"st|nd|rd|th|er|re|º|ª|®|™|©|℠")  # what stands raised behind a number or a name
_ACCENTS = {"\u0302": "hat", "\u0303": "tilde", "\u0304": "bar", "\u0307": "dot", "\u0308": "ddot"}
_ESCAPED = re.compile(r"[#$%&_{}]")
_ACCENTED = re.compile(f"(.)([{''.join(_ACCENTS)}])")
_SYMBOLS = str.maketrans({"|": r"\mid ", "∣": r"\mid ", "⊥": r"\perp "})
_DOLLAR = "$"


def scripted(line: Sequence[Letter]) -> list[Letter]:
    """A line with its indices as math; those in front of which nothing stands that they could belong to stay.

    Args:
        line: its letters from left to right.
    """
    size, base = main(line)
    kinds = _kinds(line, size, base)
    if not any(kinds) or all(kind or letter.blank for kind, letter in zip(kinds, line, strict=True)):
        return list(line)
    level = [letter.box for letter, kind in zip(line, kinds, strict=True) if not kind and not letter.blank]
    top, bottom = median_low(box.top for box in level), median_low(box.bottom for box in level)
    written: list[Letter] = []
    for kind, group in groupby(zip(line, kinds, strict=True), key=lambda pair: pair[1]):
        letters = [letter for letter, _ in group]
        last = next((letter for letter in reversed(written) if not letter.blank), None)
        if kind and last and letters[0].box.left - last.box.right <= _NEAR * size:
            even = [replace(each, box=Box(each.box.left, top, each.box.right, bottom)) for each in letters]
            _append(written, [letter for letter in even if not letter.blank], base)
        else:
            written.extend(letters)
    return written


def is_stacked(line: Sequence[Letter]) -> bool:
    """Whether a line holds what stands above one another, as the parts of a fraction do: no line of signs says that."""
    size, base = main(line)
    kinds = _kinds(line, size, base)
    for kind, group in groupby(zip(line, kinds, strict=True), key=lambda pair: pair[1]):
        letters = [letter for letter, _ in group if not letter.blank] if kind else []
        lowered = [letter for letter in letters if letter.base > base + _DEEP * size]
        if lowered and any(letter.base < base for letter in letters):
            return True
    return False


def _kinds(line: Sequence[Letter], size: float, base: float) -> list[bool]:
    """Of each letter, whether it is a part of an index; a space between two such is."""
    kinds = [_is_index(letter, size, base) for letter in line]
    between = [a and b for a, b in zip([False, *kinds], [*kinds[1:], False], strict=False)]
    return [kind or (letter.blank and near) for kind, letter, near in zip(kinds, line, between, strict=True)]


def _is_index(letter: Letter, size: float, base: float) -> bool:
    small = 0 < letter.size < size * _SMALL
    return small and not letter.icon and abs(letter.base - base) > _OFF * size


def _append(written: list[Letter], letters: Sequence[Letter], base: float) -> None:
    """Write an index behind what it belongs to: what is lowered, then what is raised."""
    while written[-1].blank:
        written.pop()
    lowered = "".join(letter.sign for letter in letters if letter.base >= base)
    raised = "".join(letter.sign for letter in letters if letter.base < base)
    if not lowered and _WORDLIKE.fullmatch(raised):
        written.extend(letters)
        return
    nucleus = _nucleus(written)
    del written[len(written) - len(nucleus) :]
    opened = _DOLLAR
    if written and written[-1].sign.endswith(_DOLLAR):  # the math in front of it goes on
        opened, written[-1] = "", replace(written[-1], sign=written[-1].sign[:-1])
    text = opened + _tex("".join(letter.sign for letter in nucleus))
    text += (f"_{{{_tex(lowered)}}}" if lowered else "") + (f"^{{{_tex(raised)}}}" if raised else "") + _DOLLAR
    edges = [*nucleus, *letters]
    box = Box(nucleus[0].box.left, nucleus[0].box.top, max(each.box.right for each in edges), nucleus[0].box.bottom)
    written.append(Letter(text, box, base))


def _nucleus(written: Sequence[Letter]) -> list[Letter]:
    """What an index belongs to: the number or the word that ends there, or a single sign."""
    digits = list(takewhile(lambda letter: letter.sign.isdigit(), reversed(written)))
    word = list(takewhile(lambda letter: len(letter.sign) == 1 and letter.sign.isalpha(), reversed(written)))
    return (digits or word or [written[-1]])[::-1]


def _tex(text: str) -> str:
    """A text as math: a word upright, an accent as its command."""
    if len(text) > 1 and text.isalpha() and text.isascii():
        return rf"\text{{{text}}}"
    accented = _ACCENTED.sub(
        lambda match: rf"\{_ACCENTS[match[2]]}{{{match[1]}}}", _ESCAPED.sub(r"\\\g<0>", _plain(text))
    )
    return accented.translate(_SYMBOLS)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFD", text)
