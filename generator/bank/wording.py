"""Says in a contributor's words how a file breaks the format."""

from __future__ import annotations

import difflib
from typing import get_args

from generator.bank.schema import ENTRIES, Entry, QuizEntry
from generator.bank.slip_signs import describe_missing_space, describe_odd_space
from generator.bank.yaml_node import FieldPath, Node, Scalar, Sequence
from generator.model.finding import shown

_IN_LINE = {"tags"}
"""Keys whose words stand in one line."""

_INTO_QUOTES = "If it holds a colon or starts with - [ { or *, put it into quotes, or below, indented, after a `|`."


def explain(kind: str, where: FieldPath, found: Node | None) -> tuple[str, str, str]:
    """Put one error of the format into words.

    Args:
        kind: pydantic's name of the error.
        where: the path of the value, or of the missing or superfluous key.
        found: what stands there, if anything does.

    Returns:
        A finding's code, its message and its hint.
    """
    name = next((step for step in reversed(where) if isinstance(step, str)), "")
    if kind == "extra_forbidden":
        return _unknown_key(name, where[:-1])
    if kind == "missing":
        return "missing-key", f"`{name}` is missing.", f"Add a line `{name}: …` with the same indentation."
    if kind == "literal_error":
        return "wrong-value", f"`{name}` can only be {_allowed(name, where[:-1])}.", "Write it so, or delete the line."
    message, hint = _without_space(kind, where, found) or _wrong_type(kind, name, where, _describe(found))
    if isinstance(found, Sequence) and f"{name}s" in _entry(where[:-1]).model_fields:
        hint = f"A list goes below `{name}s`."
    return "wrong-type", message, hint


def _without_space(kind: str, where: FieldPath, found: Node | None) -> tuple[str, str] | None:
    """Recognise `- text:Rome`, a text where a group of keys belongs."""
    if kind in {"string_type", "tuple_type", "literal_error"} or not isinstance(found, Scalar) or found.style:
        return None
    key, colon, _ = found.text.partition(":")
    return describe_missing_space(key) if colon and key in _entry(where).model_fields else None


def _wrong_type(kind: str, name: str, where: FieldPath, found: str) -> tuple[str, str]:
    item = bool(where) and isinstance(where[-1], int)
    what = f"An item of `{name}`" if item else f"`{name}`" if name else "A quiz file"
    if kind == "string_type":
        return f"{what} must be a text; here stands {found}.", _INTO_QUOTES
    if kind == "tuple_type":
        written = f"Write `{name}: [one, two]`" if name in _IN_LINE else "Start each item with `- ` on its own line"
        return f"{what} must be a list; here stands {found}.", f"{written}, or delete the key."
    hint = f"It is made of lines `key: value`; the keys are {_keys(where)}."
    needed = [key for key, field in _entry(where).model_fields.items() if field.is_required()]
    if found == "a text" and len(needed) == 1:
        hint = f"Write `{needed[0]}: ` in front of it."
    return f"{what} must be a group of keys; here stands {found}.", hint


def _describe(node: Node | None) -> str:
    if isinstance(node, Scalar):
        return "a text" if node.text else "nothing"
    return "a list" if isinstance(node, Sequence) else "a group of keys"


def _entry(where: FieldPath) -> type[Entry]:
    """Return what must stand at a path: the top of the file, or an item of the list that the path leads into."""
    return next((ENTRIES[step] for step in reversed(where) if isinstance(step, str) and step in ENTRIES), QuizEntry)


def _keys(where: FieldPath) -> str:
    return ", ".join(f"`{key}`" for key in _entry(where).model_fields)


def _allowed(name: str, where: FieldPath) -> str:
    """List the words that a key can have."""
    *others, last = [f"`{word}`" for word in get_args(_entry(where).model_fields[name].annotation) if word]
    return f"{', '.join(others)} or {last}" if others else last


def guess(name: str, where: FieldPath) -> str:
    """Return the key of the format that a misspelt one at a path was meant to be; "" when none is like it."""
    close = difflib.get_close_matches(name.strip().lower()[:40], _entry(where).model_fields, n=1)
    return close[0] if close else ""


def _unknown_key(name: str, where: FieldPath) -> tuple[str, str, str]:
    if name[:1].isspace():
        return describe_odd_space(name[0])
    message = f"The key `{shown(name)}` means nothing here."
    if meant := guess(name, where):
        return "unknown-key", message, f"Did you mean `{meant}`?{_look_alike(name)}"
    if " " in name:
        return "unknown-key", message, "If this is the text of the key above it, indent it deeper than that key."
    return "unknown-key", message, f"The keys here are {_keys(where)}."


def _look_alike(name: str) -> str:
    """Point to a letter of another script: a Cyrillic `о` in a key cannot be seen."""
    odd = next((letter for letter in name if not letter.isascii()), "")
    return f" Type it anew: `{shown(odd)}` (U+{ord(odd):04X}) may look like a letter of it, and is none." if odd else ""
