"""Where each question of a page stands: in an element of its own, or between the options of two questions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from generator.importing.asks import asks
from generator.importing.keys.stated_key import stated
from generator.importing.lettered.question_number import question_number
from generator.importing.web.groups import Group
from generator.importing.web.tree import Node
from generator.model.line import Line
from generator.model.span import Span

SAYS = re.compile(r"(?:.*[-_])?(?:explanation|explain|rationale|feedback|why|fb|note|solution|reveal)(?:[-_]text)?")
"""Classes of elements that explain a key."""

_ASKS = re.compile(r"(?:.*[-_])?(?:question|prompt|stem|q)(?:[-_](?:text|title|stem|prompt))?")
_IDLE = frozenset({"br", "hr", "button", "input", "script", "style"})
_START = attrgetter("start")
_TAG = re.compile(r"<[^<>]*>")
_LEFT_OUT = "more than one paragraph stands above these options; the first ones may belong to this question"


@dataclass(frozen=True, slots=True)
class Region:
    """Where a question stands.

    Attributes:
        group: its options.
        begin: where its stem begins.
        end: where what belongs to it ends.
        nodes: the elements in it, and that which holds nothing else.
        doubt: why its beginning is not sure.
    """

    group: Group
    begin: int
    end: int
    nodes: tuple[Node, ...]
    doubt: str = ""


def regions(text: str, root: Node, found: tuple[Group, ...], begin: int) -> list[Region]:
    """Where the questions of a page stand.

    Args:
        text: the page.
        root: its elements.
        found: the options of each question.
        begin: where the first stem may begin.
    """
    every = tuple(root.every())
    times = Counter(id(node) for group in found for node in group.path)
    places: list[Region] = []
    for group, following in pairwise((*found, None)):
        if group is None:
            break
        top = next((node for node in group.path if times[id(node)] == 1 and node is not root), None)
        own = top is not None and begin <= top.begin and bool(_plain(text, top.begin, group.begin))
        if own and top is not None:
            start, end, doubt = _start(text, every, top.begin, group.begin), top.end, ""
        else:
            start, doubt = _last(text, every, begin, group.begin, first=not places)
            end = _end(text, every, group.end, following.begin if following else len(text))
        nodes = (*([top] if own and top is not None else []), *_inside(every, start, end))
        places.append(Region(group, start, end, nodes, doubt))
        begin = max(end, top.stop) if own and top is not None else end
    return places


def _plain(text: str, begin: int, end: int) -> str:
    return " ".join(_TAG.sub(" ", text[begin:end]).split())


def _outermost(nodes: Sequence[Node], begin: int, end: int) -> Iterator[Node]:
    """The elements that lie between two places and in no other of them."""
    for node in _inside(nodes, begin, end):
        if begin <= node.start:
            yield node
            begin = node.stop


def _inside(nodes: Sequence[Node], begin: int, end: int) -> Iterator[Node]:
    """The elements that lie between two places, of all in the order in which they begin."""
    first, last = (bisect_left(nodes, at, key=_START) for at in (begin, end))
    yield from (node for node in nodes[first:last] if node.stop <= end)


def _start(text: str, every: tuple[Node, ...], begin: int, end: int) -> int:
    """Where the stem begins in an element of its own: at what has a number, or is called a question."""
    for node in _inside(every, begin, end):
        if any(map(_ASKS.fullmatch, node.tokens)) or question_number(_plain(text, node.begin, node.end)):
            return begin if asks(_plain(text, begin, node.start)) else node.start
    return begin


def _last(text: str, every: tuple[Node, ...], begin: int, end: int, *, first: bool) -> tuple[int, str]:
    """Where the stem begins behind another question: at the last number, or the last paragraph that asks."""
    blocks = [node for node in _outermost(every, begin, end) if _plain(text, node.begin, node.end)]
    loose = _plain(text, blocks[-1].stop, end) if blocks else ""
    if len(blocks) + bool(loose) < 2:  # noqa: PLR2004 - one paragraph is the stem
        return begin, ""
    texts = [_plain(text, node.begin, node.end) for node in blocks]
    numbered = [node.start for node, said in zip(blocks, texts, strict=True) if question_number(said)]
    asking = [node.start for node, said in zip(blocks, texts, strict=True) if asks(said)]
    at = (numbered or asking or [blocks[-1].stop if loose else blocks[-1].start])[-1]
    return at, "" if first or numbered or at == blocks[0].start else _LEFT_OUT


def _end(text: str, every: tuple[Node, ...], begin: int, end: int) -> int:
    """Where a question ends that has no element of its own: behind what explains or states its key."""
    for node in _outermost(every, begin, end):
        said, loose = _plain(text, node.begin, node.end), _plain(text, begin, node.start)
        explains = node.name == "details" or any(map(SAYS.fullmatch, node.tokens)) or _states(said)
        if (loose and not _states(loose)) or not (explains or node.name in _IDLE or not said):
            break
        begin = node.stop
    return begin


def _states(said: str) -> bool:
    return stated(Line(said, Span(1, 0, len(said)), said)) is not None
