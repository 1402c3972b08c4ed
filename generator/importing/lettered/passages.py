"""From the lines of a stem, an option or an explanation to its passages: paragraphs, items of a list, fenced code."""

from __future__ import annotations

from generator.importing.drafts import Lines, Passage
from generator.importing.fences import fenced
from generator.importing.marks import marked
from generator.model.line import Line


def passages(lines: Lines) -> tuple[tuple[Passage, ...], Lines]:
    """Cut lines into passages at blank lines, bullets and fences.

    Args:
        lines: all lines of a field, blank ones included.

    Returns:
        The passages, and the bullets that stood in front of items.
    """
    parts: list[tuple[list[Line], bool, bool]] = []
    bullets: list[Line] = []
    open_ = False
    for line, code in zip(lines, fenced(lines), strict=True):
        head = marked(line)
        bullet = not code and head.mark is not None and head.picked is None
        if line.blank and not code:
            open_ = False
            continue
        if bullet and head.mark:
            bullets.append(head.mark)
        text = head.rest if bullet else line
        if bullet or not open_ or parts[-1][1] != code or (parts[-1][2] and not _goes_on(line)):
            parts.append(([], code, bullet))
        parts[-1][0].append(text)
        open_ = True
    return tuple(Passage(tuple(part), code, bullet) for part, code, bullet in parts), tuple(bullets)


def _goes_on(line: Line) -> bool:
    """Whether a line under an item belongs to it: it is indented, or goes on in small letters."""
    return line.text[:1].isspace() or line.text[:1].islower()
