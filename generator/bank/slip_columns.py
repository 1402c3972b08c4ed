"""Recognises lines that start in the wrong column."""

from __future__ import annotations

import re

from generator.bank.slip import Explanation, Slip, entry, indentation, siblings

_HEADER = re.compile(r" *(?:- +)?(?P<key>[^\s:]+): +[|>][-+0-9]*[ \t]*(?:#.*)?$")
_FAR = 4
"""Columns; who is farther off has made another slip."""


def missing_dash(slip: Slip) -> Explanation | None:
    """Recognise an item whose first key stands where its dash belongs."""
    line = slip.line(slip.place)
    written = entry(line)
    if not written or written["dash"]:
        return None
    for _, above in slip.lines_above(slip.place):
        other = entry(above)
        if other and other["dash"] and other["key"] == written["key"]:
            if indentation(above) != indentation(line):
                return None
            return slip.line_start(slip.place) + indentation(line), *describe_missing_dash(written["key"])
    return None


def describe_missing_dash(key: str) -> tuple[str, str, str]:
    """Return code, message and hint for an item that starts with a key instead of a dash."""
    message = f"A new item of the list starts with `{key}`, yet without its `- `."
    hint = f"Write `- {key}: …`, with the dash below the one of the item above."
    return "missing-dash", message, hint


def key_column(slip: Slip) -> Explanation | None:
    """Recognise a key, or the dash of an item, that stands left or right of its neighbours."""
    line = slip.line(slip.place)
    written = entry(line)
    if not written:
        return None
    for _, above in slip.lines_above(slip.place):
        other = entry(above)
        if not other or not siblings(written["key"], other["key"]) or (written["dash"] and not other["dash"]):
            continue
        here, there = indentation(line) + 1, (indentation(above) if written["dash"] else other.start("key")) + 1
        if here == there or abs(here - there) >= _FAR:
            return None
        what = "The item" if written["dash"] else f"`{written['key']}`"
        message = f"{what} starts in column {here}, its neighbours in {there}."
        return slip.line_start(slip.place) + here - 1, "column", message, f"Let it start in column {there}."
    return None


def block_indentation(slip: Slip) -> Explanation | None:
    """Recognise a block whose text stands no deeper than its key, or whose first line is deeper than another."""
    offset = slip.context if slip.problem == "could not find expected ':'" else slip.place
    here, start = indentation(slip.line(offset)), slip.line_start(offset)
    first: str | None = None
    for _, above in slip.lines_above(offset):
        if header := _HEADER.match(above):
            break
        first = above
    else:
        return None
    key = header["key"]
    if first is None and here <= header.start("key"):
        message, hint = f"The text of `{key}` is not indented.", f"Indent it deeper than `{key}:`, by two spaces."
    elif first is not None and header.start("key") < here < indentation(first):
        message = f"This line of `{key}` starts in column {here + 1}, the first one in {indentation(first) + 1}."
        hint = "Let all lines of a text start in the same column as its first one, or deeper."
    else:
        return None
    return start + here, "column", message, hint
