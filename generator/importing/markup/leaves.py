"""The elements of a document that hold text and no elements but those of its markup."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from generator.importing.markup.tree import Element

INLINE = frozenset({"b", "i", "u", "br", "p", "em", "strong", "code", "sub", "sup", "span", "img"})
"""Names of elements that mark up a text."""


def leaves(element: Element, is_text: Callable[[Element], bool]) -> Iterator[Element]:
    """Find the outermost elements below one that are texts, in order.

    Args:
        element: where to look.
        is_text: whether what an element holds is a text; in any other its children are looked at.
    """
    for child in element.children:
        if is_text(child):
            yield child
        else:
            yield from leaves(child, is_text)
