"""Marks the options that only their type sets apart, as who types a quiz does: `B. Iron` in bold → `B. **Iron**`.

A list of which some items are in bold type or in colour, and others are not, shows the right ones by that. Of headings
and stems nothing is marked: they stand in no such list. What is in colour says in which, `<font color="red">`: it may
as well be what somebody picked, and an import looks for what bears it out. Where a page sets items apart by bold type
and colours, one of them may say which are wrong, and none is marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.scanning.reading import Place, WrittenLine
from generator.scanning.styles import BOLD

LABEL = re.compile(r"\s*(?:[•●◦▪■◆‣⁃∙·–—➢➤►▸\uf000-\uf8ff-]\s*)?(?:\(?(?:[A-Za-z]|\d{1,2})\s?[.)](?=\s)\s*)?")
_FILLED = 0.85  # of the width of the text: a line so long may go on below, at its own left edge


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of a list: the indices of its lines, the kind of its label, the left edge, and how it is printed."""

    lines: range
    kind: str
    left: int
    style: str


def emphasised(lines: Sequence[WrittenLine]) -> tuple[WrittenLine, ...]:
    """Mark the items of lists that are set apart.

    Args:
        lines: of a page, or of a part of it.

    Returns:
        As many lines, at the same places.
    """
    marked = [item for group in _groups(lines) if _differs(group) for item in group if item.style]
    styles = {item.style for item in marked}
    if BOLD in styles and len(styles) > 1:
        return tuple(lines)
    written = list(lines)
    for item in marked:
        first, last = item.lines[0], item.lines[-1]
        if any("*" in lines[at].text for at in item.lines):
            continue
        label = _label(lines[first].text)
        opening, closing = ("**", "**") if item.style == BOLD else (f'<font color="{item.style}">', "</font>")
        text = lines[first].text[len(label) :].lstrip()
        written[first] = replace(lines[first], text=f"{label.rstrip()} {opening}{text}")
        written[last] = replace(written[last], text=f"{written[last].text}{closing}")
    return tuple(written)


def _differs(group: Sequence[_Item]) -> bool:
    return len({bool(item.style) for item in group}) > 1


def _groups(lines: Sequence[WrittenLine]) -> Iterator[list[_Item]]:
    """The lists: items with labels of one kind at one left edge, nothing but blank lines between them."""
    group: list[_Item] = []
    for item in _items(lines):
        last = group[-1] if group else item
        between = lines[last.lines.stop : item.lines.start]
        apart = abs(item.left - last.left) > _place(lines, item).box.height
        if apart or item.kind != last.kind or any(line.text for line in between):
            yield group
            group = []
        group.append(item)
    yield group


def _items(lines: Sequence[WrittenLine]) -> Iterator[_Item]:
    right = max((line.place.box.right for line in lines if line.place), default=0)
    at = 0
    while at < len(lines):
        place = lines[at].place
        if place is None or not _label(lines[at].text):
            at += 1
            continue
        end = at + 1
        while end < len(lines) and _goes_on(lines[end - 1], lines[end], place, right):
            end += 1
        yield _Item(range(at, end), _kind(_label(lines[at].text)), place.box.left, place.style)
        at = end


def _goes_on(above: WrittenLine, line: WrittenLine, first: Place, right: int) -> bool:
    """Whether a line belongs to the item above: printed alike, further in, or behind a line that is full."""
    if line.place is None or above.place is None or _label(line.text) or line.place.style != first.style:
        return False
    further = line.place.box.left > first.box.left + first.box.height / 2
    full = above.place.box.right - first.box.left >= _FILLED * (right - first.box.left)
    return further or full


def _kind(label: str) -> str:
    """Labels of one list are alike but for the letter or the number: `b)`, `1.`, `•`."""
    bullet = re.sub(r"[^\w\s().]", "•", label)
    return re.sub(r"[^\W\d_]", "a", re.sub(r"\d+", "1", bullet)).replace(" ", "")


def _label(text: str) -> str:
    match = LABEL.match(text)
    return match[0] if match and match[0].strip() and len(match[0]) < len(text) else ""


def _place(lines: Sequence[WrittenLine], item: _Item) -> Place:
    place = lines[item.lines[0]].place
    assert place is not None  # noqa: S101 - an item begins with a line that stands somewhere
    return place
