"""Tells where a text layer holds a fraction: letters above others in one line, which no line of text can hold.

An exponent over an index stands so as well; what is below the bar of a fraction hangs lower than any index (TeX sets
the former 0.345 font sizes or more below the line of writing, and the latter 0.25 at the most: The TeXbook, appendix G,
the parameters 11, 12 and 17 of its math fonts).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.scanning.letters import Letter, main
from generator.scanning.pieces import Box, around

_BELOW = 0.3  # font sizes
_SHARED = 0.3  # of its height that a word shares with the line it stands in
_TOUCHES = 0.15  # the same of what stands above or below another word of that line
_COLLIDES = 0.3  # of a letter's width
_BESIDE = 0.4  # line heights between the end of a line and what stands behind it

_Letters = tuple[Letter, ...]


def has_fraction(lines: Sequence[Sequence[Letter]]) -> bool:
    """Whether some words stand in the gap of a line, one above the other.

    Args:
        lines: of a page, as the layer holds them.
    """
    page = [printed for line in lines if (printed := tuple(letter for letter in line if not letter.blank))]
    boxes = [around([letter.box for letter in line]) for line in page]
    for own, words in enumerate(_words(lines)):
        for word in words:
            for host in _hosts(word, own, page, boxes):
                near = (n for n, box in enumerate(boxes) if box.shared_rows(boxes[host]) > _TOUCHES)
                if any(_is_below(word, page[host], page[n]) for n in near if n not in {own, host}):
                    return True
    return False


def _words(lines: Sequence[Sequence[Letter]]) -> Iterator[list[_Letters]]:
    """The words of each line in which something is printed."""
    for line in lines:
        words: list[list[Letter]] = [[]]
        for letter in line:
            if letter.blank:
                words.append([])
            else:
                words[-1].append(letter)
        if found := [tuple(word) for word in words if word]:
            yield found


def _hosts(word: _Letters, own: int, page: Sequence[_Letters], boxes: Sequence[Box]) -> Iterator[int]:
    """The lines in whose gap a word stands, or right behind which."""
    box = around([letter.box for letter in word])
    middle = (box.left + box.right) / 2
    for n, host in enumerate(boxes):
        inside = host.left < middle and box.left < host.right + _BESIDE * host.height
        longer = n != own and len(page[own]) < len(page[n])
        if longer and inside and box.shared_rows(host) > _SHARED and not _collide(word, page[n]):
            yield n


def _collide(word: _Letters, line: _Letters) -> bool:
    return any(letter.box.shared_columns(other.box) > _COLLIDES for letter in word for other in line)


def _is_below(word: _Letters, host: _Letters, line: _Letters) -> bool:
    """Whether a word and a letter of another line stand in the same columns, the lower of them below any index."""
    size, base = main(host)
    box = around([letter.box for letter in word])
    low = max(letter.base for letter in word)
    return any(
        box.shared_columns(letter.box) > _COLLIDES and max(low, letter.base) - base > _BELOW * size for letter in line
    )
