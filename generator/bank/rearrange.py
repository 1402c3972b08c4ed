"""Puts the items of a list into another order, with new ones among them and others gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from generator.bank.tree import Branch, Tree

Origins = tuple[int | None, ...]
"""For each item of the new list its index in the old one; None when it is new."""


def origins(old: Sequence[Branch], new: Sequence[Branch]) -> Origins:
    """Say which item of a list came from which: by id where they have one, else by likeness and order."""
    if all("id" in item for item in (*old, *new)):
        if len(old) == len(new) and all(map(_same_item, old, new)):
            return tuple(range(len(old)))
        index = {key: number for number, key in enumerate(_keys(old))}
        return tuple(index.get(key) for key in _keys(new))
    found: list[int | None] = []
    matcher = SequenceMatcher(None, [repr(item) for item in old], [repr(item) for item in new], autojunk=False)
    for _, start, end, first, last in matcher.get_opcodes():
        found += [start + step if start + step < end else None for step in range(last - first)]
    return _with_moved(found, old, new)


def _same_item(old: Branch, new: Branch) -> bool:
    """Whether an item is another at most in what it says, or got its id, or another id and nothing else."""
    return old["id"] in {"", new["id"]} or {**old, "id": new["id"]} == new


def _with_moved(found: Sequence[int | None], old: Sequence[Branch], new: Sequence[Branch]) -> Origins:
    """Take an item that says the same as one that is gone for that one, moved."""
    moved = list(found)
    gone = [index for index in range(len(old)) if index not in found]
    for place, source in enumerate(found):
        same = next((index for index in gone if source is None and old[index] == new[place]), None)
        if same is not None:
            moved[place] = same
            gone.remove(same)
    return tuple(moved)


def _keys(items: Sequence[Branch]) -> list[tuple[Tree, int]]:
    """Return the id of each item, and how many have it before: people copy a question and forget to change its id."""
    seen: Counter[Tree] = Counter()
    keys = []
    for item in items:
        keys.append((item["id"], seen[item["id"]]))
        seen[item["id"]] += 1
    return keys


@dataclass(frozen=True, slots=True)
class Chunk:
    """An item of the old list.

    Attributes:
        lead: the blank lines and comments above it.
        comments: those inside it, as lines; they stay when it goes.
    """

    lead: str
    comments: str


def rearrange(chunks: Sequence[Chunk], sources: Origins, texts: Sequence[str], *, spaced: bool) -> str:
    """Write the lines of the new list.

    Args:
        chunks: the old items.
        sources: which of them each new item is.
        texts: the lines of the new items.
        spaced: whether a blank line parts the items.
    """
    left = {i: _comment_lines(chunk) for i, chunk in enumerate(chunks) if i not in sources}
    parts: list[str] = []
    for source, text in zip(sources, texts, strict=True):
        if parts and (spaced if not source else chunks[source].lead.startswith("\n")):
            parts.append("\n")
        if source is not None:  # what was said above an item that is gone is said above the next one
            parts += [left.pop(i) for i in sorted(left) if i < source]
            parts.append(chunks[source].lead.lstrip("\n"))
        parts.append(text)
    return "".join([*parts, *left.values()])


def _comment_lines(chunk: Chunk) -> str:
    return chunk.lead.lstrip("\n") + chunk.comments
