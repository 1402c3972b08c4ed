"""Puts what a text layer lists apart back into the line in which it stands: the `n` of `of n trials`, an index.

Pages that set formulas in fonts of their own draw them after the text around them, which has a gap there. A small
letter that stands high or low is written as an exponent or an index: `10⁶` is 1,000,000, and `106` is not.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from generator.scanning.pieces import Box, around

_SMALL = 0.8  # of the size of the letters beside it
_HIGH, _LOW = -0.12, 0.06  # line heights from the base of a line to that of an exponent and of an index
_SHARED = 0.3  # of its height that a word shares with the line it stands in
_TOUCHES = 0.15  # the same of what stands above or below another word of that line
_BESIDE = 0.4  # line heights between the end of a line and what stands behind it
_SPACE = 0.12  # line heights between two words
_COLLIDES = 0.3  # of a letter's width


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter of a text layer.

    Attributes:
        sign: what it is; white space stands between words.
        box: where it stands.
        size: of its font, comparable on one page.
        base: pixel row on which it stands.
        style: how it is printed.
    """

    sign: str
    box: Box
    size: float = 1.0
    base: float = 0.0
    style: str = ""

    @property
    def printed(self) -> bool:
        """Whether there is ink."""
        return not self.sign.isspace() and self.box.height > 0

    @property
    def middle(self) -> float:
        """The pixel column half way across."""
        return (self.box.left + self.box.right) / 2


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the layer, with what its letters are like: where the printed ones stand, how large, on which row."""

    letters: tuple[Letter, ...]
    printed: tuple[Letter, ...]
    box: Box
    size: float


@dataclass(frozen=True, slots=True)
class _Word:
    """Letters of a line with no space between them, and the line that has a gap for them."""

    letters: tuple[Letter, ...]
    box: Box
    line: int
    host: int


def inlined(lines: Sequence[Sequence[Letter]]) -> list[list[Letter]] | None:
    """Put words into the gaps of other lines, and mark exponents and indices.

    Args:
        lines: the letters of a page, by the lines of its text layer.

    Returns:
        The same letters, each in the line it stands in; None where some stand above others in one line, as those of a
        fraction do: no text holds that.
    """
    page = [line for letters in lines if (line := _line(letters))]
    words = [word for n, line in enumerate(page) for word in _words(page, n, line)]
    if any(_stacked(word, page) for word in words):
        return None
    givers = {word.line for word in words}
    words = [word for word in words if word.host not in givers]
    gone = {id(letter) for word in words for letter in word.letters}
    done: list[list[Letter]] = []
    for n, line in enumerate(page):
        kept = [letter for letter in line.letters if id(letter) not in gone]
        for word in words:
            kept = _with(kept, word, line) if word.host == n else kept
        done.append(_marked(kept))
    return [line for line in done if any(letter.printed for letter in line)]


def _line(letters: Sequence[Letter]) -> _Line | None:
    printed = tuple(letter for letter in letters if letter.printed)
    if not printed:
        return None
    size = median(letter.size for letter in printed)
    return _Line(tuple(letters), printed, around([letter.box for letter in printed]), size)


def _words(page: Sequence[_Line], own: int, line: _Line) -> Iterator[_Word]:
    """The words of a line that stand in a gap of another one, which has more letters or larger ones."""
    for letters in _split(line.letters):
        box = around([letter.box for letter in letters])
        hosts = [
            n
            for n, other in enumerate(page)
            if n != own and box.shared_rows(other.box) > _SHARED and _has_room(other, line, letters, box)
        ]
        if hosts:
            yield _Word(letters, box, own, max(hosts, key=lambda n: box.shared_rows(page[n].box)))


def _split(letters: Sequence[Letter]) -> Iterator[tuple[Letter, ...]]:
    word: list[Letter] = []
    for letter in letters:
        if letter.printed:
            word.append(letter)
        elif word:
            yield tuple(word)
            word = []
    if word:
        yield tuple(word)


def _has_room(host: _Line, own: _Line, letters: Sequence[Letter], word: Box) -> bool:
    """Whether a word stands inside a line, or right behind it, and on none of its letters."""
    small = max(letter.size for letter in letters) <= _SMALL * host.size
    larger = len(own.printed) >= len(host.printed)
    middle = (word.left + word.right) / 2
    inside = host.box.left < middle and word.left < host.box.right + _BESIDE * host.box.height
    if (larger and not small) or not inside:
        return False
    return small or not any(_collide(letter.box, other.box) for letter in letters for other in host.printed)


def _collide(one: Box, other: Box) -> bool:
    shared = min(one.right, other.right) - max(one.left, other.left)
    return shared > _COLLIDES * max(1, min(one.width, other.width))


def _stacked(word: _Word, page: Sequence[_Line]) -> bool:
    """Whether another word stands in the same place of the same line, above or below."""
    host = page[word.host].box
    return any(
        word.box.shared_columns(letter.box) > _COLLIDES and letter.box.shared_rows(host) > _TOUCHES
        for n, line in enumerate(page)
        if n not in {word.host, word.line} and line.box.shared_rows(host) > _TOUCHES
        for letter in line.printed
    )


def _with(line: list[Letter], word: _Word, host: _Line) -> list[Letter]:
    """A line with a word where it stands; the gap that was there for it is no space."""
    middle = (word.box.left + word.box.right) / 2
    at = next((i for i, letter in enumerate(line) if letter.printed and letter.middle > middle), len(line))
    before = at
    last_above = next((letter.box.right for letter in reversed(line[:at]) if letter.printed), 0)
    touches = word.box.left - last_above <= _SPACE * host.box.height
    while before and not line[before - 1].printed and (touches or line[before - 1].box.left >= word.box.left):
        before -= 1
    apart = at < len(line) and line[at].box.left - word.box.right > _SPACE * host.box.height
    last = word.letters[-1]
    right = Box(last.box.right, last.box.top, last.box.right, last.box.bottom)
    space = [replace(last, sign=" ", box=right)] if apart else []
    return [*line[:before], *word.letters, *space, *line[at:]]


def _marked(line: list[Letter]) -> list[Letter]:
    """A line with a mark in front of each exponent and each index."""
    printed = [letter for letter in line if letter.printed and unicodedata.category(letter.sign) != "Co"]  # no icons
    size = max((letter.size for letter in printed), default=0.0)
    base = median(letter.base for letter in printed if letter.size > _SMALL * size) if printed else 0.0
    height = max((letter.box.height for letter in printed), default=0)
    marked: list[Letter] = []
    level, right = "", -height
    for letter in line:
        if letter in printed:
            above, level = level, _level(letter, size, base, height)
            beside = letter.box.left - right <= _BESIDE * height
            right = letter.box.right
            if level and level != above and beside:
                left = Box(letter.box.left, letter.box.top, letter.box.left, letter.box.bottom)
                marked.append(replace(letter, sign=level, box=left))
        marked.append(letter)
    return marked


def _level(letter: Letter, size: float, base: float, height: int) -> str:
    if letter.size > _SMALL * size:
        return ""
    moved = (letter.base - base) / height
    return "^" if moved < _HIGH else "_" if moved > _LOW else ""
