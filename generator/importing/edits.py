"""What rules do to the lines that they found, each change under the name of its rule."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.pieces import cut, gap


def with_gaps(lines: Lines, gone: Collection[int], rule: str) -> Cleaned:
    """Leave a gap where some lines stand.

    Args:
        lines: of a text.
        gone: indices of those lines.
        rule: what takes them out.
    """
    return Cleaned(
        tuple(gap(line) if i in gone else line for i, line in enumerate(lines)),
        tuple(Removal(lines[i].span, rule) for i in sorted(gone)),
    )


def beheaded(lines: Lines, ends: Mapping[int, int], rule: str) -> Cleaned:
    """Take off what stands in front of some lines.

    Args:
        lines: of a text.
        ends: index of each such line → where in its text that ends.
        rule: what takes it off.
    """
    parts = {i: cut(lines[i], end) for i, end in sorted(ends.items())}
    return Cleaned(
        tuple(parts[i][1] if i in parts else line for i, line in enumerate(lines)),
        tuple(Removal(head.span, rule) for head, _ in parts.values()),
    )


def rewritten(lines: Lines, texts: Mapping[int, str], rule: str) -> Cleaned:
    """Write the text of some lines anew.

    Args:
        lines: of a text.
        texts: index of each such line → its text.
        rule: what mends it.
    """
    return Cleaned(tuple(line.edited(texts[i], rule) if i in texts else line for i, line in enumerate(lines)))
