"""HTML as a tree, each element with its places in the text; what is not closed ends where its parent does.

It reads what pages hold, not what browsers mend: which tags end others is told by the names below.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

COMMENT = "!"
"""Name of what is no element: a comment, or what a document declares."""

_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Za-z][\w:-]{0,40})(?P<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>|<!--|<[!?]"
)
_ATTRIBUTE = re.compile(r"([^\s\"'=/>]{1,60})(?:\s*=\s*(?:\"(?P<a>[^\"]*)\"|'(?P<b>[^']*)'|(?P<c>[^\s\"'>]+)))?")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_RAW = frozenset({"script", "style", "textarea", "title"})
_BLOCKS = frozenset(
    {
        "p",
        "div",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "table",
        "form",
        "fieldset",
        "section",
        "pre",
        "blockquote",
        "details",
        "hr",
    }
)
_CLOSED_BY = {  # which open element ends where another opens
    "p": _BLOCKS,
    "li": frozenset({"li"}),
    "option": frozenset({"option"}),
    "tr": frozenset({"tr"}),
    "td": frozenset({"td", "th", "tr"}),
    "th": frozenset({"td", "th", "tr"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
}
_HOLDS = {"li": {"ul", "ol"}, "tr": {"table"}, "td": {"table"}, "th": {"table"}}  # what an open element is ended in
_DEEPEST = 100


@dataclass(slots=True)
class Node:
    """One element.

    Attributes:
        name: in small letters.
        attributes: their values, entities read.
        values: where each value stands.
        start: where its first tag begins.
        begin: where its content begins.
        end: where its content ends.
        stop: where its last tag ends.
        children: the elements in it.
    """

    name: str
    start: int
    begin: int
    end: int
    stop: int
    attributes: dict[str, str] = field(default_factory=dict)
    values: dict[str, tuple[int, int]] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)

    def every(self) -> Iterator[Node]:
        """Every element in it, in order."""
        for child in self.children:
            yield child
            yield from child.every()

    @property
    def tokens(self) -> frozenset[str]:
        """The names of its class."""
        return frozenset(self.attributes.get("class", "").casefold().split())


def read_html(text: str) -> Node:
    """Read a text; it need not be a whole page."""
    root = Node("", 0, 0, len(text), len(text))
    open_ = [root]
    small = text.casefold() if len(text.casefold()) == len(text) else text.lower()
    at = 0
    while match := _TAG.search(text, at):
        at = match.end()
        if match["name"] is None:
            closing = "-->" if match[0] == "<!--" else ">"
            end = text.find(closing, at)
            at = len(text) if end < 0 else end + len(closing)
            open_[-1].children.append(Node(COMMENT, match.start(), at, at, at))
        elif match["end"]:
            _close(open_, match["name"].casefold(), match)
        else:
            node = _opened(match)
            _make_room(open_, node)
            open_[-1].children.append(node)
            if node.name in _RAW:
                end = small.find(f"</{node.name}", at)
                node.end = len(text) if end < 0 else end
                sign = text.find(">", node.end)
                at = node.stop = len(text) if sign < 0 else sign + 1
            elif node.name not in _VOID and not match[0].endswith("/>") and len(open_) < _DEEPEST:
                open_.append(node)
    for node in open_[1:]:
        node.end = node.stop = len(text)
    return root


def _opened(match: re.Match[str]) -> Node:
    node = Node(match["name"].casefold(), match.start(), match.end(), match.end(), match.end())
    begin, end = match.span("attributes")
    for each in _ATTRIBUTE.finditer(match.string, begin, end):
        group = next((name for name in "abc" if each[name] is not None), None)
        name = each[1].casefold()
        node.attributes.setdefault(name, html.unescape(each[group]) if group else "")
        node.values.setdefault(name, each.span(group) if group else (each.end(), each.end()))
    return node


def _make_room(open_: list[Node], node: Node) -> None:
    """End the elements that a new one ends."""
    for depth in range(len(open_) - 1, 0, -1):
        name = open_[depth].name
        if node.name in _CLOSED_BY.get(name, ()):
            for ended in open_[depth:]:
                ended.end = ended.stop = node.start
            del open_[depth:]
            return
        if name in _BLOCKS or name in _HOLDS.get(node.name, ()):
            return


def _close(open_: list[Node], name: str, match: re.Match[str]) -> None:
    depth = next((n for n in range(len(open_) - 1, 0, -1) if open_[n].name == name), 0)
    if not depth:
        return
    for node in open_[depth + 1 :]:
        node.end = node.stop = match.start()
    open_[depth].end, open_[depth].stop = match.start(), match.end()
    del open_[depth:]
