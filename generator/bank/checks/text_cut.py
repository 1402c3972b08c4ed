"""A text on one line ends where its author ended it.

Why: in YAML a `#` behind a space starts a comment, so the rest of an unquoted text vanishes without a word.

Example: `stem: Which # is the C# one?` asks `Which`.

Mend: put the whole text in quotes, or below its key after a `|`. A real comment goes on a line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bank.bank import Bank
from generator.bank.read import finding_at
from generator.bank.schema import FREE_TEXT
from generator.bank.yaml_node import Mapping, Node, Scalar, Sequence
from generator.model.finding import Finding, Severity

CODES = {"text-cut": Severity.ERROR}
_COMMENT = re.compile(r"[ \t]*(#.*)")
_HINT = "Put the whole text in quotes, or below its key after a `|`; a real comment goes on a line of its own."


def check(bank: Bank) -> Iterator[Finding]:
    """Look for comments behind unquoted texts."""
    for file in bank.files:
        source = file.positions.source
        for value in _texts(file.positions.root) if " #" in source.text or "\t#" in source.text else ():
            if comment := _COMMENT.match(source.text, value.end):
                message = "The text ends before ` #`; what follows is a comment."
                place = (*source.position(comment.start(1)), *source.position(comment.end(1)))
                yield finding_at(file.path, place, "text-cut", message, _HINT)


def _texts(node: Node) -> Iterator[Scalar]:
    """Yield the values that people write in words without quotes."""
    if isinstance(node, Sequence):
        for item in node.items:
            yield from _texts(item)
    elif isinstance(node, Mapping):
        for key, value in node.entries:
            words = value.items if isinstance(value, Sequence) else (value,)
            if key.text in FREE_TEXT:
                yield from (each for each in words if isinstance(each, Scalar) and not each.style)
            else:
                yield from _texts(value)
