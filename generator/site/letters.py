"""Letters of options and matches."""

from __future__ import annotations


def letter(index: int) -> str:
    """Name an item as `<ol type="A">` does: 0 is A, 25 is Z, 26 is AA."""
    rest, last = divmod(index, 26)
    return (letter(rest - 1) if rest else "") + chr(ord("A") + last)
