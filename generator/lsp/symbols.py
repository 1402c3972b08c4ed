"""The questions of a file, for an editor's outline."""

from __future__ import annotations

from dataclasses import dataclass

from generator.bank.tex import TexError
from generator.bank.yaml_node import Mapping, Node, Positions, Scalar, Sequence
from generator.lsp.math_text import math_text
from generator.lsp.spot import end_of
from generator.lsp.text import Stretch, Text
from generator.model.markup import Markup, Segment, segments

_LONGEST = 80
"""Characters of a name in an outline."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """One question.

    Attributes:
        name: what it asks, on one line.
        detail: its id.
        around: all of it.
        head: what is selected when somebody goes there, its id or stem.
    """

    name: str
    detail: str
    around: Stretch
    head: Stretch


def symbols(positions: Positions, text: Text) -> tuple[Symbol, ...]:
    """List the questions that a file has, in order."""
    root = positions.root
    questions = _value(root, "questions")
    items = questions.items if isinstance(questions, Sequence) else ()
    return tuple(_symbol(number, item, text) for number, item in enumerate(items, 1))


def _symbol(number: int, item: Node, text: Text) -> Symbol:
    stem, name = _value(item, "stem"), _value(item, "id")
    asked = one_line(stem.text) if isinstance(stem, Scalar) else ""
    end = end_of(item, text.text)
    head = name or stem or item
    known = name.text if isinstance(name, Scalar) else ""
    within = text.stretch(head.start, min(end_of(head, text.text), end))
    return Symbol(f"{number}. {asked}".strip(), known, text.stretch(item.start, end), within)


def one_line(text: str) -> str:
    """Return Markdown as one short line, its formulas as characters."""
    line = " ".join("".join(map(_segment, segments(text))).split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rsplit(' ', 1)[0]} …"


def _segment(part: Segment) -> str:
    if part.kind not in {Markup.INLINE_MATH, Markup.DISPLAY_MATH}:
        return part.text
    try:
        return math_text(part.content)
    except TexError:
        return part.content


def _value(node: Node, key: str) -> Node | None:
    entries = node.entries if isinstance(node, Mapping) else ()
    return next((value for each, value in entries if each.text == key), None)
