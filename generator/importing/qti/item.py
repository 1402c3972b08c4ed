"""What a question in QTI consists of, whatever generation wrote it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.importing.markup.source import Source
from generator.importing.markup.tree import Element


@dataclass(frozen=True, slots=True)
class Choice:
    """One option: the element that holds its text, and what the key calls it."""

    text: Element
    sign: str


@dataclass(frozen=True, slots=True)
class Item:
    """One question.

    Attributes:
        element: all of it.
        stem: the elements that hold what is asked.
        choices: its options.
        right: what the key calls the right ones, or the texts that are accepted.
        several: whether several may be chosen.
        explanation: the elements with feedback for everybody.
        read: whether its kind is read.
    """

    element: Element
    stem: tuple[Element, ...]
    choices: tuple[Choice, ...]
    right: tuple[str, ...]
    several: bool = False
    explanation: tuple[Element, ...] = ()
    read: bool = True


def content(source: Source, element: Element) -> str:
    """The text of an element as it is written."""
    return source.text[element.begin : element.end].strip()


def whole(root: Element, *names: str) -> Iterator[Element]:
    """Every element with one of these names whose end was found; the outermost may be one itself."""
    every = [root] if root.name in names else root.every(*names)
    yield from (each for each in every if each.whole)
