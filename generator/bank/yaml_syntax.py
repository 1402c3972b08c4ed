"""Says in a contributor's words what libyaml says in a parser's."""

from __future__ import annotations

from collections.abc import Callable

from generator.bank.slip import INTO_QUOTES, Explanation, Slip
from generator.bank.slip_columns import block_indentation, key_column, missing_dash
from generator.bank.slip_signs import (
    bracket,
    merge_markers,
    missing_space,
    odd_space,
    open_bracket,
    quotes,
    starting_sign,
    touching_dash,
)

_ALIGN = "Let the keys of one question start in the same column, and write `key: value`."
_NO_COLON = "A text cannot go on with a colon and a space."
_NOT_CLOSED = "A list in brackets is not closed, or a comma is missing."
_BACKSLASH = "In double quotes this backslash sequence means nothing."
_SINGLE = "Use single quotes, or a block after `|`: there a backslash is a backslash."
_WORDS = {
    "mapping values are not allowed in this context": (_NO_COLON, INTO_QUOTES),
    "block sequence entries are not allowed in this context": ("A list item stands where a text belongs.", INTO_QUOTES),
    "found unexpected end of stream": (
        "The quotation that starts here is never closed.",
        "Close it, or delete its start.",
    ),
    "found character that cannot start any token": ("A text cannot start with this character.", INTO_QUOTES),
    "did not find expected key": ("This fits nothing above it.", _ALIGN),
    "could not find expected ':'": ("A key without its colon.", _ALIGN),
    "did not find expected '-' indicator": ("The list above is broken off here.", "Start each of its items with `- `."),
    "did not find expected ',' or ']'": (_NOT_CLOSED, INTO_QUOTES),
    "did not find expected ',' or '}'": ("A brace is not closed, or a comma is missing.", INTO_QUOTES),
    "did not find expected <document start>": (
        "This stands behind the end of the quiz.",
        "Delete it, or the line `...` above it; a text that starts with a bracket goes into quotes.",
    ),
    "did not find expected node content": (
        "A value is missing in front of this.",
        f"Delete the comma too many. If it is part of a text: {INTO_QUOTES}",
    ),
    "found unknown escape character": (_BACKSLASH, _SINGLE),
    "did not find expected hexdecimal number": (_BACKSLASH, _SINGLE),  # libyaml's own spelling
}
# Where these end is the end of the file; what helps is where they start.
_SHOW_START = {"found unexpected end of stream", "could not find expected ':'"}

_SLIPS: tuple[Callable[[Slip], Explanation | None], ...] = (
    merge_markers,
    odd_space,
    quotes,
    bracket,
    open_bracket,
    starting_sign,
    touching_dash,
    missing_space,
    missing_dash,
    key_column,
    block_indentation,
)
"""From the surest sign to the vaguest: a line in the wrong column can be the end of another slip."""


def explain(problem: str, context: int | None, place: int | None, text: str) -> Explanation:
    """Put a syntax error into words.

    Args:
        problem: what libyaml says.
        context: the offset where what it was reading begins.
        place: the offset where it gave up.
        text: the file's text.

    Returns:
        The offset, a finding's code, its message and its hint.
    """
    first, last = (context, place) if problem in _SHOW_START else (place, context)
    offset = min(first if first is not None else last or 0, len(text))
    if text[offset : offset + 1] == "\t":
        return offset, "tab", "A tab character in the indentation.", "Indent with spaces."
    slip = Slip(problem, offset if context is None else context, offset if place is None else place, text)
    known = next((found for recognise in _SLIPS if (found := recognise(slip))), None)
    return known or (offset, "yaml-syntax", *_WORDS.get(problem, (f"This is not YAML: {problem}.", INTO_QUOTES)))
