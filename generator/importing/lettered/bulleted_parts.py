"""Where the questions of a text with bullets begin: at numbers that rise, or at what asks above the bullets."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.importing.asks import asks
from generator.importing.lettered.bullet_items import Item, number
from generator.importing.pieces import cut
from generator.model.line import Line

Items = tuple[Item, ...]

_FEWEST = 2  # questions, and bullets of one
_LARGEST_GAP = 3  # from one number to the next


@dataclass(frozen=True, slots=True)
class Part:
    """One question: its number, and everything up to the next."""

    items: Items
    sign: Line | None = None
    number: str = ""


def cut_at_questions(items: Items) -> tuple[Items, tuple[Part, ...]]:
    """Cut items into questions: at numbers that rise, or, where there are none, at the paragraphs above the bullets."""
    starts = _numbered(items) or _asking(items)
    if not starts:
        return items, ()
    bounds = [*starts[1:], len(items)]
    return items[: starts[0]], tuple(_part(items[a:b]) for a, b in zip(starts, bounds, strict=True))


def is_question(part: Part) -> bool:
    """Whether a question has a number, or asks."""
    return bool(part.number) or asks(part.items[0].text)


def _part(items: Items) -> Part:
    """Take the number, or a bullet of its own, off a question."""
    match = number(items[0].lines[0].text) if items[0].lines else None
    if items[0].sign:
        return Part((replace(items[0], sign=None), *items[1:]), items[0].sign)
    if match is None:
        return Part(items)
    sign, rest = cut(items[0].lines[0], match.end)
    first = replace(items[0], lines=(() if rest.blank else (rest,)) + items[0].lines[1:])
    return Part((first, *items[1:]), sign, str(match.number))


def _numbered(items: Items) -> list[int]:
    """The paragraphs whose numbers rise, each with bullets or a question mark behind the last."""
    starts: list[int] = []
    last, bullets = 0, 0
    for i, item in enumerate(items):
        bullets += item.sign is not None
        match = number(item.lines[0].text) if item.lines and item.sign is None else None
        if match is None:
            continue
        read = match.number
        rises = 0 < read - last <= _LARGEST_GAP or (read == 1 and bool(starts))
        if (not starts and read <= _LARGEST_GAP) or (rises and (bullets >= _FEWEST or asks(item.text))):
            starts.append(i)
            last, bullets = read, 0
    groups = sum(item.sign is not None and items[i - 1].sign is None for i, item in enumerate(items) if i)
    return starts if len(starts) >= _FEWEST and len(starts) * 2 >= groups else []


def _asking(items: Items) -> list[int]:
    """The first paragraph behind the options, or behind the key, of every question that has no number."""
    starts: list[int] = []
    for i, item in enumerate(items):
        if item.sign is None:
            continue
        if i + 1 < len(items) and asks(item.text) and items[i + 1].glyph not in {"", item.glyph}:
            starts.append(i)  # questions have a bullet of their own: `• What …?` above `o One`
        elif i and items[i - 1].sign is None:  # a group of bullets begins; its stem are the paragraphs above
            starts.append(_stem(items, i, starts[-1] + 1 if starts else 0))
    return list(dict.fromkeys(starts))


def _stem(items: Items, at: int, least: int) -> int:
    """Where the stem above a group of bullets begins: the last paragraph that asks, and those that go on below it."""
    first = at - 1
    while first > least and items[first - 1].sign is None and not asks(items[first].text):
        first -= 1
    return first if asks(items[first].text) else at - 1
