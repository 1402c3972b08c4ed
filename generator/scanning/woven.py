"""Puts the letters of a text layer into the lines that a reader sees.

A PDF may hold the formulas of a paragraph behind its words: `each has a parent` and, lines later, `X_i`, for the gap
between `each` and `has`. What stands on the line of writing of another, or a little above or below it, goes there; so
do letters of one line that are not held from left to right.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise
from statistics import median_low

from generator.scanning.letters import Letter, main
from generator.scanning.pieces import Box, around

_OFF = 0.75  # font sizes by which a raised or lowered letter may stand off the line that it belongs to
_BESIDE = 1.0  # font sizes that it may stand beyond the ends of that line
_LEVEL = 0.15  # font sizes by which letters on one line of writing may differ
_COVERED = 0.6  # of the narrower of two letters that may be covered by the other: italics reach far
_BACK = 0.5  # font sizes by which a letter held behind another may begin left of it, as an index below one above does
_INDEX = 0.9  # of the size of a line's letters, which those of an index are smaller than
_WORDS = 0.16  # font sizes between two words
_ACCENTS = {"^": "\u0302", "ˆ": "\u0302", "~": "\u0303", "˜": "\u0303", "¯": "\u0304", "˙": "\u0307", "¨": "\u0308"}


def woven(lines: Sequence[Sequence[Letter]]) -> list[list[Letter]]:
    """Join lines that stand in one another's gaps; the longest takes the others.

    Args:
        lines: as the layer holds them.

    Returns:
        The lines in their order, the letters of joined ones from left to right.
    """
    found = [[letter for letter in line if not letter.blank] for line in lines]
    free = {i for i, line in enumerate(found) if line and _is_written(line)}
    taken: set[int] = set()
    hosts: set[int] = set()
    again = True
    while again:  # a line that took another may be long enough for a third
        again = False
        for host in sorted(free - taken, key=lambda i: -len(found[i])):
            guests = _guests(host, found, free - taken - {host}) if host not in taken else []
            found[host] += [letter for i in guests for letter in found[i]]
            taken.update(guests)
            hosts.update([host] * bool(guests))
            again = again or bool(guests)
    changed = {*hosts, *(i for i in free - taken if _is_shuffled(found[i]))}
    return [_spaced(found[i]) if i in changed else list(line) for i, line in enumerate(lines) if i not in taken]


def is_crossed(lines: Sequence[Sequence[Letter]]) -> bool:
    """Whether lines stand where others do, as the parts of a fraction: no line of signs says that."""
    found = [printed for line in lines if (printed := [letter for letter in line if not letter.blank])]
    mains = [main(line) for line in found]
    return any(
        abs(mains[a][1] - mains[b][1]) <= _OFF * size and any(_collides(x, y, size) for x in found[a] for y in found[b])
        for a, b in combinations(range(len(found)), 2)
        if (size := max(mains[a][0], mains[b][0])) and min(mains[a][0], mains[b][0])
    )


def _is_written(line: Sequence[Letter]) -> bool:
    """Whether letters stand on one line of writing, but for indices, and are of a script that goes to the right."""
    size, base = main(line)
    letters = [letter for letter in line if not letter.icon]
    level = all(letter.size and abs(letter.base - base) <= _OFF * size for letter in letters)
    return size > 0 and level and not any(unicodedata.bidirectional(letter.sign[0]) in {"R", "AL"} for letter in line)


def _is_shuffled(line: Sequence[Letter]) -> bool:
    size, _ = main(line)
    return any(b.box.left < a.box.left - _BACK * size for a, b in pairwise(line))


def _guests(host: int, found: Sequence[Sequence[Letter]], others: set[int]) -> list[int]:
    """The lines that stand in the gaps of one, and are no longer than it."""
    letters = list(found[host])
    size, base = main(letters)
    guests: list[int] = []
    for i in sorted(others):
        near = len(found[i]) <= len(found[host]) and abs(found[i][0].base - base) <= _OFF * size
        if near and _stands_in(found[i], letters, size, base):
            guests.append(i)
            letters += found[i]
    return guests


def _stands_in(line: Sequence[Letter], host: Sequence[Letter], size: float, base: float) -> bool:
    own, area = around([letter.box for letter in line]), around([letter.box for letter in host])
    if own.right < area.left - _BESIDE * size or own.left > area.right + _BESIDE * size:
        return False
    if any(abs(letter.base - base) > _OFF * size for letter in line):
        return False
    return not any(_collides(letter, other, size) for letter in line for other in host)


def _collides(letter: Letter, other: Letter, size: float) -> bool:
    """Whether two letters are printed on the same place; an accent over a letter is not, nor an index over another."""
    if letter.box.shared_columns(other.box) <= _COVERED or _ACCENTS.keys() & {letter.sign, other.sign}:
        return False
    return abs(letter.base - other.base) <= _LEVEL * size or max(letter.size, other.size) >= size * _INDEX


def _spaced(line: Sequence[Letter]) -> list[Letter]:
    """Letters from left to right, with spaces where there is room between them, and all as high as most."""
    size, _ = main(line)
    top = median_low(letter.box.top for letter in line)
    bottom = median_low(letter.box.bottom for letter in line)
    spaced: list[Letter] = []
    end = 0
    for letter in sorted(line, key=lambda letter: (letter.box.left, letter.sign in _ACCENTS)):
        box = Box(letter.box.left, top, letter.box.right, bottom)
        if spaced and _is_accent(letter, spaced[-1]):
            spaced[-1] = replace(spaced[-1], sign=unicodedata.normalize("NFC", spaced[-1].sign + _ACCENTS[letter.sign]))
            continue
        if spaced and box.left - end > _WORDS * size:
            spaced.append(Letter(" ", Box(end, top, box.left, bottom)))
        spaced.append(replace(letter, box=box))
        end = max(end, box.right)
    return spaced


def _is_accent(letter: Letter, last: Letter) -> bool:
    over = letter.box.shared_columns(last.box) > _COVERED
    return over and letter.sign in _ACCENTS and last.sign[-1].isalpha()
