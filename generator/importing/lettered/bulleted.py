"""Options behind bullets, circles or boxes instead of letters."""

from __future__ import annotations

from generator.importing.asks import asks
from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.lettered.emphasis import around
from generator.importing.lettered.lettered import Lettered, Options
from generator.importing.marks import marked

_FEWEST = 2


def bulleted(lines: Lines) -> Options | None:
    """Find the options of one question: the items behind the last line without a bullet that asks.

    Args:
        lines: everything of the question but its key and its explanation.

    Returns:
        None when there are fewer than two items.
    """
    code = fenced(lines)
    heads = [None if inside or line.blank else marked(line) for line, inside in zip(lines, code, strict=True)]
    items = [i for i, head in enumerate(heads) if head and head.mark]
    last = max((i for i, head in enumerate(heads) if head and not head.mark and asks(lines[i].text)), default=-1)
    items = [i for i in items if i > last]
    if len(items) < _FEWEST:
        return None
    found = [
        _option(lines[a:b], place) for place, (a, b) in enumerate(zip(items, [*items[1:], len(lines)], strict=True))
    ]
    kept, below = _end(lines[items[-1] :])
    if below:
        found[-1] = _option(kept, found[-1].place)
    return Options(lines[: items[0]], tuple(found), below)


def _option(lines: Lines, place: int) -> Lettered:
    head = marked(lines[0])
    sign = head.mark or lines[0]
    text, emphasis = around((head.rest, *lines[1:]))
    return Lettered(place, "", text, (sign, *emphasis), sign.text.strip(), strong=bool(emphasis))


def _end(lines: Lines) -> tuple[Lines, Lines]:
    """Part an option from the paragraphs below it."""
    blank = next((i for i, line in enumerate(lines) if line.blank), len(lines))
    below = lines[blank:]
    return (lines[:blank], below) if any(not line.blank for line in below) else (lines, ())
