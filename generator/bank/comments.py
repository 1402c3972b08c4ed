"""Finds the comments of a YAML file: whoever rewrites a part of it must not lose one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bank.yaml_node import Mapping, Node, Scalar

_COMMENT = re.compile(r"(?<!\S)#.*")
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]*[ \t]+(#.*)")


def comments(text: str, root: Node) -> tuple[tuple[int, str], ...]:
    r"""Return each comment with its offset, in order.

    Args:
        text: the file, line breaks `\n`.
        root: what it holds.
    """
    found: list[tuple[int, str]] = []
    done = 0
    for scalar in sorted(_scalars(root), key=lambda scalar: scalar.start):
        found += [(match.start(), match[0]) for match in _COMMENT.finditer(text, done, scalar.start)]
        if scalar.block and (header := _BLOCK_HEADER.match(text, scalar.start)):
            found.append((header.start(1), header[1]))
        done = max(done, scalar.end)
    found += [(match.start(), match[0]) for match in _COMMENT.finditer(text, done)]
    return tuple(found)


def dedent_comments(text: str, root: Node) -> str:
    """Return a file whose comment lines stand no deeper than the line below them.

    A comment that stands deeper would become text of a block written above it.
    """
    starts = {text.rfind("\n", 0, place) + 1 for place, _ in comments(text, root)}
    lines: list[str] = []
    below, end = 0, len(text)
    for line in reversed(text.splitlines(keepends=True)):
        end -= len(line)
        bare = line.lstrip(" ")
        if bare.startswith("#") and end in starts:
            line = " " * min(below, len(line) - len(bare)) + bare  # noqa: PLW2901
        elif bare.strip():
            below = len(line) - len(bare)
        lines.append(line)
    return "".join(reversed(lines))


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Mapping):
        for key, value in node.entries:
            yield key
            yield from _scalars(value)
    else:
        for item in node.items:
            yield from _scalars(item)
