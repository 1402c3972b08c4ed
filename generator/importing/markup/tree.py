"""XML as a tree, each element with its place in the text; what stands before a mistake is read all the same.

The standard library's expat finds the elements. No text is taken from it, only places: so no entity is expanded, and a
document that declares any is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

_TAG = re.compile(r"<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
_DEEPEST = 60


@dataclass(slots=True)
class Element:
    """One element.

    Attributes:
        name: without its namespace, in small letters.
        attributes: their names in small letters; a letter beyond ASCII is a question mark.
        start: where its first tag begins.
        begin: where its content begins.
        end: where its content ends.
        stop: where its last tag ends.
        children: the elements in it.
        whole: whether its last tag was found.
    """

    name: str
    attributes: dict[str, str]
    start: int
    begin: int
    end: int = 0
    stop: int = 0
    children: list[Element] = field(default_factory=list)
    whole: bool = False

    def every(self, *names: str) -> Iterator[Element]:
        """Every element below with one of these names, in order; not those in one of them."""
        for child in self.children:
            if child.name in names:
                yield child
            else:
                yield from child.every(*names)

    def first(self, *path: str) -> Element | None:
        """The first element along a path of children."""
        found: Element | None = self
        for name in path:
            found = next((child for child in found.children if child.name == name), None) if found else None
        return found


@dataclass(frozen=True, slots=True)
class Tree:
    """What was read.

    Attributes:
        root: the outermost element; None when there is none.
        mistake: where reading ended before the end, and why; None when it did not.
    """

    root: Element | None
    mistake: tuple[int, str] | None = None


class _RefusedError(Exception):
    """The document has what is not read."""


def read_xml(text: str) -> Tree:
    """Read a text as XML; its encoding is that of the text, whatever it declares."""
    parser = expat.ParserCreate("us-ascii")  # one byte for a character, so that places are places in the text
    top = Element("", {}, 0, 0, len(text), len(text))
    open_ = [top]

    def starts(name: str, attributes: dict[str, str]) -> None:
        if len(open_) > _DEEPEST:
            raise _RefusedError("fewer levels")
        at = parser.CurrentByteIndex
        tag = _TAG.match(text, at)
        own = {_local(key): value for key, value in attributes.items()}
        element = Element(_local(name), own, at, tag.end() if tag else at, len(text), len(text))
        open_[-1].children.append(element)
        open_.append(element)

    def ends(_: str) -> None:
        element = open_.pop()
        empty = text[element.start : element.begin].endswith("/>")
        element.end = element.begin if empty else parser.CurrentByteIndex
        tag = None if empty else _TAG.match(text, element.end)
        element.stop = tag.end() if tag else element.end
        element.whole = True

    def refuses(*_: object) -> None:
        raise _RefusedError("no document type")

    parser.StartElementHandler = starts
    parser.EndElementHandler = ends
    parser.StartDoctypeDeclHandler = refuses
    mistake = None
    try:
        parser.Parse(text.encode("ascii", "replace"), True)  # noqa: FBT003 - the argument has no name
    except expat.ExpatError as error:
        mistake = parser.ErrorByteIndex, expat.errors.messages[error.code]
    except _RefusedError as error:
        mistake = parser.CurrentByteIndex, str(error)
    return Tree(top.children[0] if top.children else None, mistake)


def _local(name: str) -> str:
    return name.rpartition(":")[2].casefold()
