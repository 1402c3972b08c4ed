"""How a text ends: patterns that look for it need no more than its last characters, however long it is."""

from __future__ import annotations

import re

_TAIL = 200
_STATED = re.compile(r"[.!]\W{0,3}$")
_STATED_TAIL = 8


def ending(text: str) -> str:
    """The last characters of a text.

    A search for `[?:]` with only signs behind it takes the square of a text's length where signs are all it holds.
    """
    return text[-_TAIL:]


def is_stated(text: str) -> bool:
    """Whether a text ends as a sentence does that says something, as feedback is: `It sinks.`."""
    return _STATED.search(text[-_STATED_TAIL:]) is not None
