"""Writes quizzes as YAML, in the one style of the bank."""

from __future__ import annotations

import re

from generator.bank.scalar import flow_scalar, scalar
from generator.bank.schema import FIRST_LINE
from generator.bank.tree import Branch, Tree, groups, quiz_tree
from generator.model.question import Quiz

_PROSE = frozenset({"introduction", "stem", "figure", "answer", "explanation"})
"""Keys whose text is written as a block even when it is short: people add to it."""

_LISTS = frozenset({"answers", "distractors", "sequence", "hints", "references"})
"""Keys whose texts stand one below the other: they are sentences, where those of others are words."""

_NUMERALS = frozenset({"number", "lines", "answer", "tolerance", "points"})
"""Keys where an editor may well see a number: `number: 3` needs no quotes, the schema lets it pass."""

_NUMERAL = re.compile(r"-?(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,9})?")

_WORDS = frozenset({"correct", "fixed"})
"""Keys whose value is a word of the format and no text: in quotes an editor would call it wrong."""


def dump(quiz: Quiz) -> str:
    """Write a quiz as a new file.

    Reading it gives the same quiz, and `qbank fmt` leaves it alone. Control characters are escaped, but the reader
    takes none; lone surrogates cannot be written at all.
    """
    return "\n".join([FIRST_LINE, *mapping_lines(quiz_tree(quiz), 0)]) + "\n"


def mapping_lines(entries: Branch, indent: int) -> list[str]:
    """Write the entries of a mapping; the first line is indented like all others."""
    return [line for key, value in entries.items() for line in entry_lines(key, value, indent)]


def entry_lines(key: str, value: Tree, indent: int) -> list[str]:
    """Write one entry of a mapping; `indent` is the column of its key."""
    head = " " * indent + key + ":"
    if isinstance(value, str):
        return f"{head} {value_text(key, value, indent + 2)}".split("\n")
    if key in _LISTS:
        return [head, *(line for text in value for line in text_item(str(text), indent + 2))]
    if not groups(value):
        return [f"{head} [{', '.join(flow_scalar(str(word)) for word in value)}]"]
    lines = [head]
    for number, item in enumerate(groups(value)):
        lines += [""] if number and key == "questions" else []
        lines += item_lines(item, indent + 2)
    return lines


def value_text(key: str, value: str, indent: int) -> str:
    """Write the text of a key; `indent` is the column of a block's lines."""
    bare = key in _WORDS or (key in _NUMERALS and _NUMERAL.fullmatch(value))
    return value if bare else scalar(value, indent, block=key in _PROSE)


def item_lines(item: Branch, indent: int) -> list[str]:
    """Write one mapping of a list; `indent` is the column of its dash."""
    first, *rest = mapping_lines(item, indent + 2)
    return [f"{' ' * indent}- {first[indent + 2 :]}", *rest]


def text_item(text: str, indent: int) -> list[str]:
    """Write one text of a list; `indent` is the column of its dash."""
    return f"{' ' * indent}- {scalar(text, indent + 2)}".split("\n")
