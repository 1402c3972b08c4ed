"""Texts of an XML document that stand in none of its questions: instructions, or a question of an unknown form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.importing.drafts import Lines, Unparsed
from generator.importing.markup.source import Source
from generator.importing.markup.tree import Element, Tree
from generator.importing.sentence import is_sentence

_TAG = re.compile(r"<[^>]*>")
_SILENT = frozenset({"title", "name", "fieldentry", "fieldlabel", "style", "script"})


def outside(text: str, tree: Tree, read: Sequence[Element]) -> tuple[Element, ...]:
    """Find the elements with a sentence that none of the questions holds.

    Args:
        text: the document.
        tree: its elements.
        read: the questions, and what else was looked at, in any order.
    """
    spans = [(element.start, element.stop) for element in read]
    found = _leaves(tree.root) if tree.root else ()
    return tuple(
        leaf
        for leaf in found
        if leaf.name not in _SILENT
        and not any(start <= leaf.start < stop for start, stop in spans)
        and is_sentence(_TAG.sub(" ", text[leaf.begin : leaf.end]).strip())
    )


def unread(source: Source, tree: Tree, strays: Lines, expected: str, stop: int) -> tuple[Unparsed, ...]:
    """What of a document is not read: texts outside its questions, and all behind a mistake.

    Args:
        source: the document.
        tree: its elements.
        strays: the texts.
        expected: what could have been read in their place.
        stop: where the last question ends.
    """
    broken = source.take(stop, len(source.text) + 1) if tree.mistake else ()
    both = (Unparsed(strays, expected), Unparsed(broken, "XML that is whole"))
    return tuple(each for each in both if each.lines)


def _leaves(element: Element) -> Iterator[Element]:
    """The elements that hold text and no elements but those of its markup."""
    for child in element.children:
        if any(each.children for each in child.children) or (child.children and not _is_marked_up(child)):
            yield from _leaves(child)
        else:
            yield child


def _is_marked_up(element: Element) -> bool:
    return all(child.name in _INLINE for child in element.children)


_INLINE = frozenset({"b", "i", "u", "br", "p", "em", "strong", "code", "sub", "sup", "span", "img", "div"})
