"""Questions in XML of a program's own: elements of one name, each of which says by an attribute whether it is right.

<question>
  <text>Which rock floats?</text>
  <answer correct="true">Pumice</answer>
  <answer correct="false">Granite</answer>
</question>
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.importing.markup.leaves import INLINE, leaves
from generator.importing.markup.tree import Element
from generator.importing.records.names import names, simple

_YES, _NO = frozenset({"true", "yes", "1", "right", "correct"}), frozenset({"false", "no", "0", "wrong", "incorrect"})


@dataclass(frozen=True, slots=True)
class Record:
    """One question.

    Attributes:
        element: all of it.
        stem: what is asked; None where no element or more than one may be that.
        options: its options, or the texts that it accepts where `typed`.
        right: of each, whether it is right.
        typed: whether there is one alone, which is to be typed.
        others: further elements with a text, whose names say nothing.
    """

    element: Element
    stem: Element | None
    options: tuple[Element, ...]
    right: tuple[bool, ...]
    typed: bool
    others: tuple[Element, ...]


def answered_records(element: Element) -> Iterator[Record]:
    """The questions in an element, the innermost, in their order; only those that are whole."""
    inner = [found for child in element.children for found in answered_records(child)]
    own = None if inner else _record(element)
    yield from inner or ((own,) if own else ())


def _record(element: Element) -> Record | None:
    if not element.whole:
        return None
    for holder in (element, *element.children):
        for _, group in groupby(holder.children, key=lambda child: child.name):
            options = tuple(group)
            right = _right(options)
            if right:
                return _with_stem(element, options, right)
    return None


def _right(options: tuple[Element, ...]) -> tuple[bool, ...]:
    """What an attribute says of each; nothing where none says it of all, or two do."""
    if any(child.name not in INLINE for option in options for child in option.children):
        return ()
    found = []
    for key in options[0].attributes:
        values = [option.attributes.get(key, "").strip().casefold() for option in options]
        if all(value in _YES | _NO for value in values) and _YES.intersection(values):
            found.append(tuple(value in _YES for value in values))
    return found[0] if len(found) == 1 else ()


def _with_stem(element: Element, options: tuple[Element, ...], right: tuple[bool, ...]) -> Record | None:
    known = {id(option) for option in options}
    texts = [child for child in leaves(element, _is_text) if id(child) not in known]
    if not texts:  # what holds the options alone
        return None
    asked = [leaf for leaf in texts if simple(leaf.name) in {*names("question"), *names("stem")}]
    silent = {*names("about"), *names("number"), *names("picture")}
    others = [leaf for leaf in texts if simple(leaf.name) not in silent and leaf not in asked[:1]]
    stem = asked[0] if asked else others.pop(0) if len(others) == 1 else None
    typed = len(options) == 1 and all(right)
    return Record(element, stem, options, right, typed, tuple(others))


def _is_text(element: Element) -> bool:
    return all(child.name in INLINE for child in element.children)
