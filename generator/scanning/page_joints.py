"""Tells whether nothing can be lost between two pages that were read from sound text layers.

No text is lost there, but a circle or a box may be cut by the edge: where what begins a page stands as far in as the
text of options, and has none, it may be one.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.scanning.reading import WrittenLine

_SIGNS = ("○", "◉", "☐", "☑")
_INDENT = 1.0  # line heights that the text of an option stands behind its circle, at least


def flows(above: Sequence[WrittenLine], below: Sequence[WrittenLine]) -> bool:
    """Whether no circle was cut by the edge between two pages."""
    first = next((line for line in below if line.place), None)
    if first is None or first.place is None or first.text.startswith(_SIGNS):
        return True
    signed = [line.place.box.left for line in (*above, *below) if line.place and line.text.startswith(_SIGNS)]
    line = first.place.box.height
    return all(first.place.box.left < left + _INDENT * line for left in signed)
