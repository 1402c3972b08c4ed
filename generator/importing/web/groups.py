"""Groups of options in a page: elements with a radio button or box each, or of one kind that attributes name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator.importing.web.said_by_attributes import flags
from generator.importing.web.tree import Node

MOST = 12
_FEWEST = 2
_NAMES = frozenset({"li", "label", "button", "div", "p", "span", "td", "tr", "a", "dd", "option"})
_CLASS = re.compile(r"(?:^|.*[-_])(?:options?|opts?|choices?|answers?)(?:$|[-_](?:btn|button|item|label|row|text)$)")
HOLDS_KEY = re.compile(r"data-(?:correct|right|answer|key|solution)(?:-?(?:answer|option|choice|index|key|value))?s?")
"""Attributes of an element around options that name the right one."""

_LISTED = re.compile(r"[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+")
_IDLE = frozenset({"br", "hr", "button", "input", "script"})
_BREAKS = frozenset({"br", "hr", "p", "div", "h1", "h2", "h3", "h4", "h5", "ul", "ol", "fieldset", "button"})


@dataclass(frozen=True, slots=True)
class Option:
    """One option.

    Attributes:
        begin: where its text begins.
        end: where it ends.
        node: the element that holds it; None where it stands behind its button.
        control: its radio button or box.
    """

    begin: int
    end: int
    node: Node | None
    control: Node | None

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The elements whose attributes speak of it."""
        inner = tuple(self.node.every()) if self.node else ()
        own = (self.node,) if self.node else ()
        return (*own, *inner, *((self.control,) if self.control and self.control not in inner else ()))


@dataclass(frozen=True, slots=True)
class Group:
    """The options of one question.

    Attributes:
        path: the elements around them, the outermost first.
        options: in order.
    """

    path: tuple[Node, ...]
    options: tuple[Option, ...]

    @property
    def begin(self) -> int:
        """Where the first option begins, its tag with it."""
        first = self.options[0]
        return min(node.start for node in first.nodes) if first.nodes else first.begin

    @property
    def end(self) -> int:
        """Where the last option ends."""
        last = self.options[-1]
        return max((last.end, *([last.node.stop] if last.node else [])))


def groups(root: Node, text: str) -> tuple[Group, ...]:
    """The groups of options of a page, in their order."""
    return tuple(sorted(_groups([root], text), key=lambda group: group.begin))


def _groups(path: list[Node], text: str) -> list[Group]:
    """The groups in the last element of a path."""
    inner: list[Group] = []
    for child in path[-1].children:
        if child.children or is_control(child):
            path.append(child)
            inner += _groups(path, text)
            path.pop()
    if inner or len(path[-1].children) < _FEWEST:
        return inner
    found = [*_families(path[-1], text)] or [*_behind_controls(path[-1], text)] or [*_keyed_list(path, text)]
    return [Group(tuple(path), options) for options in found if len(options) >= _FEWEST]


def is_control(node: Node) -> bool:
    """Whether an element is a radio button or a box."""
    return node.name == "input" and node.attributes.get("type", "").casefold() in {"radio", "checkbox"}


def _families(holder: Node, text: str) -> Iterator[tuple[Option, ...]]:
    """Children of one name that each are an option."""
    by_name: dict[str, list[Node]] = {}
    for child in holder.children:
        by_name.setdefault(child.name, []).append(child)
    for name, family in by_name.items():
        if name not in _NAMES or len(family) < _FEWEST or (name == "option" and holder.name != "select"):
            continue
        members = [child for child in family if _control(child) or _is_called_option(child)] or family
        for run in _runs(members, text):
            if not _FEWEST <= len(run) <= MOST:
                continue
            options = tuple(Option(each.begin, each.end, each, _control(each)) for each in run)
            called = all(_control(each) for each in run) or all(map(_is_called_option, run))
            if called or flags([option.nodes for option in options]):
                yield options


def _keyed_list(path: Sequence[Node], text: str) -> Iterator[tuple[Option, ...]]:
    """The items of a list whose key an attribute around them holds, or what readers unfold right below it."""
    items = [child for child in path[-1].children if child.name == "li"]
    if path[-1].name not in {"ol", "ul"} or not _FEWEST <= len(items) <= MOST:
        return
    around = path[-2].children if len(path) > 1 else []
    below = next((each for each in around if each.start >= path[-1].stop and each.name not in _IDLE), None)
    unfolds = below is not None and below.name == "details" and not _said(path[-1].stop, below.start, text)
    if unfolds or any(HOLDS_KEY.fullmatch(name) for node in path for name in node.attributes):
        yield tuple(Option(each.begin, each.end, each, None) for each in items)


def _control(node: Node) -> Node | None:
    """The only radio button or box in an element."""
    found = [each for each in node.every() if is_control(each)]
    return found[0] if len(found) == 1 else None


def _is_called_option(node: Node) -> bool:
    return any(map(_CLASS.fullmatch, node.tokens))


def _runs(members: Sequence[Node], text: str) -> Iterator[list[Node]]:
    """Members with nothing said between them, and buttons of one name."""
    run: list[Node] = []
    for node in members:
        if run and (_said(run[-1].stop, node.start, text) or _name(run[-1]) != _name(node)):
            yield run
            run = []
        run.append(node)
    yield run


def _name(node: Node) -> str:
    control = _control(node)
    several = control is not None and control.attributes.get("type", "").casefold() == "checkbox"
    return control.attributes.get("name", "") if control and not several else ""


def _said(begin: int, end: int, text: str) -> bool:
    """Whether a text stands between two places of an element."""
    gap = text[begin:end]
    return bool(re.sub(r"<[^<>]*>", "", gap).strip())


def _behind_controls(holder: Node, text: str) -> Iterator[tuple[Option, ...]]:
    """Options whose text stands behind their button: `<input type="radio"> 3<br>`."""
    controls = [child for child in holder.children if is_control(child)]
    if any(
        _LISTED.fullmatch(text, _line(text, each.start), each.start) for each in controls
    ):  # an item of Markdown, which ends with its line
        return
    for _, run in groupby(controls, key=lambda each: each.attributes.get("name", "")):
        found = list(run)
        if len(found) > MOST:
            continue
        bounds = [*(each.start for each in found[1:]), holder.end]
        yield tuple(
            Option(each.stop, _end(holder, each.stop, bound, text), None, each)
            for each, bound in zip(found, bounds, strict=True)
        )


def _line(text: str, at: int) -> int:
    """Where the line of a place begins."""
    return text.rfind("\n", 0, at) + 1


def _end(holder: Node, begin: int, bound: int, text: str) -> int:
    """Where the text behind a button ends: at the first break behind it."""
    breaks = (each.start for each in holder.children if begin <= each.start < bound and each.name in _BREAKS)
    return next((at for at in breaks if _said(begin, at, text)), bound)
