"""Whether a page has fractions: two texts above each other in one line, which a text layer holds as two lines.

Written one behind the other they would be another formula, however alike the letters are.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.scanning.letters import Letter, main
from generator.scanning.pieces import around

_RAISED, _LOWERED = 0.4, 0.28  # font sizes: an exponent stands lower than a numerator, an index higher than the other
_FARTHEST = 0.9  # font sizes from the line of either; the lines of a paragraph are farther apart
_ABOVE = 0.3  # of the narrower one that stands above the other
_BESIDE = 1.0  # font sizes that a fraction may stand beyond the ends of the line


def has_fractions(lines: Sequence[Sequence[Letter]]) -> bool:
    """Whether letters of two lines stand above each other in a third, one raised and one lowered.

    Args:
        lines: of a text layer, as it holds them.
    """
    found = [[letter for letter in line if letter.size and not letter.icon] for line in lines]
    found = [line for line in found if line]
    return any(_in_line(host, [line for line in found if line is not host]) for host in found)


def _in_line(host: Sequence[Letter], others: Sequence[Sequence[Letter]]) -> bool:
    size, base = main(host)
    area = around([letter.box for letter in host])
    near = [
        letter
        for line in others
        for letter in line
        if area.left - _BESIDE * size < letter.box.left < area.right + _BESIDE * size
    ]
    raised = [letter for letter in near if _RAISED * size <= base - letter.base <= _FARTHEST * size]
    lowered = [letter for letter in near if _LOWERED * size <= letter.base - base <= _FARTHEST * size]
    return any(up.box.shared_columns(down.box) > _ABOVE for up in raised for down in lowered)
