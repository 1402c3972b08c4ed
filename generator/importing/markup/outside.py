"""Texts of an XML document that stand in none of its questions: instructions, or a question of an unknown form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.importing.drafts import Lines, Unparsed
from generator.importing.markup.html_text import html_lines
from generator.importing.markup.leaves import INLINE, leaves
from generator.importing.markup.source import Source
from generator.importing.markup.tree import Element, Tree
from generator.importing.pieces import gap
from generator.importing.sentence import is_sentence
from generator.model.line import Line

_TAG = re.compile(r"<[^>]*>")
_SILENT = frozenset({"title", "name", "fieldentry", "fieldlabel", "style", "script"})
_MARKUP = INLINE | {"div"}


def outside(text: str, tree: Tree, read: Sequence[Element]) -> tuple[Element, ...]:
    """Find the elements with a sentence that none of the questions holds.

    Args:
        text: the document.
        tree: its elements.
        read: the questions, and what else was looked at, in any order; what is in them is not looked at again.
    """
    known = {id(element) for element in read}
    if tree.root is None or id(tree.root) in known:
        return ()
    found = leaves(tree.root, lambda each: id(each) in known or _is_text(each))
    return tuple(
        leaf
        for leaf in found
        if id(leaf) not in known
        and leaf.name not in _SILENT
        and is_sentence(_TAG.sub(" ", text[leaf.begin : leaf.end]).strip())
    )


def _is_text(element: Element) -> bool:
    return all(child.name in _MARKUP and not child.children for child in element.children)


def told(
    source: Source, left: Sequence[Element], holders: Iterable[Element], start: int
) -> tuple[Lines, Lines, tuple[Element, ...]]:
    """Read the texts that a document itself calls what is told before its questions.

    Args:
        source: the document, which is cut up.
        left: the elements with a sentence that no question holds.
        holders: elements whose texts are that.
        start: where the first question begins.

    Returns:
        Their lines, a blank one between two of them; the tags in them; and the other elements.
    """
    named = [each for each in left for holder in holders if holder.start <= each.start and each.stop <= holder.stop]
    found: list[Line] = []
    tags: list[Line] = []
    for each in (each for each in named if each.stop <= start):
        lines, signs = html_lines(source.take(each.begin, each.end), escaped=each.name not in _MARKUP)
        found += [gap(lines[0])] * bool(found and lines)
        found += lines
        tags += signs
    return tuple(found), tuple(tags), tuple(each for each in left if each not in named or each.stop > start)


def cut_up(source: Source, tree: Tree, places: Iterable[int], left: Sequence[Element]) -> None:
    """Cut a document at the places of its questions, at those of the texts outside them, and at its mistake."""
    ends = (at for each in left for at in (each.begin, each.end))
    source.cut(sorted({*places, *ends, *(tree.mistake[:1] if tree.mistake else ())}))


def unread(source: Source, tree: Tree, texts: tuple[Lines, Lines], expected: str, stop: int) -> tuple[Unparsed, ...]:
    """What of a document is not read: texts outside its questions, and all behind a mistake.

    Args:
        source: the document.
        tree: its elements.
        texts: those that the document calls what is told before its questions, and the others.
        expected: what could have been read in their place.
        stop: where the last question ends.
    """
    broken = source.take(stop, len(source.text) + 1) if tree.mistake else ()
    every = (
        Unparsed(texts[0], expected, named=True),
        Unparsed(texts[1], expected),
        Unparsed(broken, "XML that is whole"),
    )
    return tuple(each for each in every if each.lines)
