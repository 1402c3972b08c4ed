"""Changes some values of a quiz file and leaves every other character of it where it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.bank.places import Item, Places
from generator.bank.rearrange import Chunk, origins, rearrange
from generator.bank.scalar import flow_scalar, quoted
from generator.bank.schema import FREE_TEXT
from generator.bank.tree import Branch, Tree, groups
from generator.bank.yaml_node import Mapping, Node, Scalar, Sequence
from generator.bank.yaml_write import entry_lines, item_lines, mapping_lines, value_text


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Text that takes the place of some characters.

    Attributes:
        start: offset of the first.
        end: offset behind the last; `start` for an insertion.
        text: what stands there instead.
    """

    start: int
    end: int
    text: str


Edits = list[Edit]


def splice(text: str, root: Node, old: Branch, new: Branch) -> str:
    r"""Make a file say something else.

    Args:
        text: the file; line breaks are `\n`, the last line has one.
        root: its nodes.
        old: what it says.
        new: what it shall say.

    Returns:
        The file, with the values that differ written anew. A comment whose place is gone stands as near as can be.
    """
    places = Places.of(text, root)
    edits = _mapping(places, root, old, new)
    if edits is None:  # the file as a whole is one {…}
        return places.saved(0, len(text), 0) + "".join(f"{line}\n" for line in mapping_lines(new, 0))
    return _apply(text, edits, 0, len(text))


def _apply(text: str, edits: Iterable[Edit], start: int, end: int) -> str:
    """Return the text from start to end after the edits in it; they never overlap."""
    parts = []
    for edit in sorted(edits):
        parts += [text[start : edit.start], edit.text]
        start = edit.end
    return "".join([*parts, text[start:end]])


def _mapping(places: Places, node: Node, old: Branch, new: Branch) -> Edits | None:
    """Return the edits that turn one mapping into another; None where its writing leaves no room for them."""
    if not isinstance(node, Mapping):
        return None
    entries = {key.text: (key, value) for key, value in node.entries}
    gone = [key for key in old if key not in new]
    missing = [key for key in new if key not in entries and old.get(key) != new[key]]
    named = places.flow(node) and missing == ["id"] and not gone  # an id finds room between braces
    if (
        (gone or missing)
        and not named
        and (places.flow(node) or not all(places.opens_line(entries[key][0]) for key in gone))
    ):
        return None
    edits = [_removal(places, *entries[key]) for key in gone]
    for key in (key for key in new if key in entries and old.get(key) != new[key]):
        change = (_flow_entry if places.flow(node) else _entry)(places, *entries[key], old.get(key), new[key])
        if change is None:
            return None
        edits += change
    if named:
        return [*edits, Edit(node.start + 1, node.start + 1, f"id: {flow_scalar(str(new['id']))}, ")]
    kept = {key: entry for key, entry in entries.items() if key not in gone}
    return edits + _insertions(places, node, kept, new, missing)


def _insertions(
    places: Places, node: Mapping, entries: dict[str, tuple[Scalar, Node]], new: Branch, missing: list[str]
) -> Edits:
    """Return the edits that give a mapping further keys, each behind the one that the format has before it."""
    order = list(new)
    column = places.column(node.start)
    dash = places.lone_dash(node)
    added: dict[int, str] = {}
    for key in missing:
        before = [known for known in order[: order.index(key)] if known in entries]
        text = "".join(f"{line}\n" for line in entry_lines(key, new[key], column))
        if before:
            place = places.line_end(places.entry_end(*entries[before[-1]])) + 1
        elif dash is not None and dash not in added and text.count("\n") == 1:  # what is said behind the dash stays
            place, text = dash, text.strip().rjust(column - places.column(dash) + len(text.strip()))
        else:  # the first key of a list item stands behind the dash, where the indentation is there already
            place, text = node.start, text.lstrip() + " " * column
        added[place] = added.get(place, "") + text
    return [Edit(place, place, text) for place, text in added.items()]


def _entry(places: Places, key: Scalar, value: Node, old: Tree | None, new: Tree) -> Edits | None:
    """Return the edits that give a key another value."""
    column = places.column(key.start)
    if isinstance(new, str):
        written = value_text(key.text, new, column + 2)
        if "\n" not in written and key.text in FREE_TEXT and places.commented(places.entry_end(key, value)):
            written = quoted(new)  # else the comment behind it would look like the rest of the text
        return _replacement(places, key, value, f" {written}")
    if groups(new) and isinstance(value, Sequence) and not places.flow(value):
        change = _sequence(places, key.text, value, groups(old), groups(new))
        if change is not None:
            return change
    lines = "\n".join(entry_lines(key.text, new, column))
    return _replacement(places, key, value, lines[column + len(key.text) + 1 :])


def _flow_entry(places: Places, key: Scalar, value: Node, old: Tree | None, new: Tree) -> Edits | None:  # noqa: ARG001
    """Return the edit that gives a key between braces another text."""
    if isinstance(new, str) and isinstance(value, Scalar) and value.start < value.end:
        return [Edit(value.start, value.end, quoted(new))]
    return None


def _replacement(places: Places, key: Scalar, value: Node, written: str) -> Edits:
    """Return the edits that put other characters behind the colon of a key."""
    start, end = places.colon(key), places.entry_end(key, value)
    if "\n" in written + places.text[start:end]:  # a comment behind a block would become part of it
        end = places.line_end(end)
    above = places.line_start(key.start)
    saved = places.saved(start, end, places.column(key.start))
    return [*([Edit(above, above, saved)] if saved else []), Edit(start, end, written)]


def _removal(places: Places, key: Scalar, value: Node) -> Edit:
    start, end = places.line_start(key.start), places.line_end(places.entry_end(key, value)) + 1
    return Edit(start, end, places.saved(start, end, places.column(key.start)))


def _sequence(
    places: Places, name: str, node: Sequence, old: tuple[Branch, ...], new: tuple[Branch, ...]
) -> Edits | None:
    """Return the edits that turn one list of mappings into another."""
    items = places.items(node)
    if not items or len(items) != len(old):
        return None
    sources = origins(old, new)
    texts = [
        _fresh(branch, items[0].dash) if i is None else _item(places, items[i], node.items[i], old[i], branch)
        for i, branch in zip(sources, new, strict=True)
    ]
    if sources == tuple(range(len(old))):
        pairs = zip(items, old, new, texts, strict=True)
        return [Edit(item.start, item.end, text) for item, before, after, text in pairs if before != after]
    chunks = [
        Chunk(places.text[item.lead : item.start], places.saved(item.start, item.end, item.dash)) for item in items
    ]
    spaced = name == "questions" if len(items) == 1 else chunks[1].lead.startswith("\n")
    return [Edit(items[0].lead, items[-1].end, rearrange(chunks, sources, texts, spaced=spaced))]


def _item(places: Places, item: Item, node: Node, old: Branch, new: Branch) -> str:
    """Return the lines of an item after its changes."""
    edits = _mapping(places, node, old, new)
    if edits is None:
        return places.saved(item.start, item.end, item.dash) + _fresh(new, item.dash)
    return _apply(places.text, edits, item.start, item.end)


def _fresh(item: Branch, dash: int) -> str:
    return "".join(f"{line}\n" for line in item_lines(item, dash))
