"""Recognises signs that YAML takes for its own: quotes, brackets, `*`, odd spaces, leftovers of a merge."""

from __future__ import annotations

import re
from itertools import islice

from generator.bank.schema import FREE_TEXT
from generator.bank.slip import INTO_QUOTES, Explanation, Slip, entry

_MARKER = re.compile(r"^(?:<{7}|={7}|>{7})(?= |\r?$)", re.MULTILINE)
_ODD_SPACE = re.compile(r" *([\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])")
_NEAR = 5
"""Lines; an odd space breaks the line that holds it or one of the next."""

_QUOTED = re.compile(
    r"""^[ ]*(?:- +)*(?:[^\s:#'"]+: +)?(?P<text>"(?:\\.|[^"\\])*"|'(?:''|[^'])*')""", re.MULTILINE | re.DOTALL
)
_BRACKET = re.compile(r" *(?:- +)*(?:[^\s:#'\"]+: +)?([\[{])")
_TOUCHING = re.compile(r" *(?P<dash>-)(?P<rest>[a-z].*)")
_OPEN = {"did not find expected ',' or ']'", "did not find expected ',' or '}'"}
_LISTS = {"distractors", "sequence", "answers", "hints", "references"}
_STARTS = {
    "did not find expected alphabetic or numeric character",
    "did not find expected tag URI",
    "did not find expected comment or line break",
    "found character that cannot start any token",
    "mapping keys are not allowed in this context",
}


def merge_markers(slip: Slip) -> Explanation | None:
    """Recognise what git leaves where two branches changed the same lines."""
    if not (marker := _MARKER.search(slip.text)):
        return None
    message = "A merge conflict is left here: git wrote both versions into the file."
    hint = "Keep one version and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`."
    return marker.start(), "merge-markers", message, hint


def odd_space(slip: Slip) -> Explanation | None:
    """Recognise indentation with a character that only looks like a space, as copied from a web page."""
    above = list(zip(slip.lines_above(slip.place), range(_NEAR), strict=False))
    for start, line in [(slip.line_start(slip.place), slip.line(slip.place)), *(each for each, _ in above)]:
        if odd := _ODD_SPACE.match(line):
            return start + odd.start(1), *describe_odd_space(odd[1])
    return None


def describe_odd_space(character: str) -> tuple[str, str, str]:
    """Return code, message and hint for an odd space in the indentation."""
    message = f"The indentation holds U+{ord(character):04X}, which looks like a space and is none."
    return "odd-space", message, "Delete it and indent with the space bar."


def quotes(slip: Slip) -> Explanation | None:
    """Recognise a quotation that ends where its author did not end it."""
    if slip.problem != "did not find expected key":
        return None
    for quoted in _QUOTED.finditer(slip.text, slip.line_start(slip.context)):
        start, end = quoted.span("text")
        if end <= slip.place and not slip.text[end : slip.place].strip(" "):
            if "\n" in quoted["text"]:
                message = "The quotation that starts here is never closed."
                return start, "yaml-syntax", message, "Close it on its line, or delete its start."
            hint = "Put the whole text, with its quotes, below its key, indented, after a `|`."
            return slip.place, "yaml-syntax", "The text goes on behind its closing quote.", hint
    return None


def bracket(slip: Slip) -> Explanation | None:
    """Recognise a text that starts with a bracket or a brace, as Markdown's links do."""
    opened = _BRACKET.match(slip.line(slip.place))
    if slip.problem != "did not find expected key" or not opened:
        return None
    what = "list" if opened[1] == "[" else "group of keys"
    message = f"The text starts with `{opened[1]}`, which starts a {what} in YAML."
    return slip.line_start(slip.place) + opened.start(1), "yaml-syntax", message, INTO_QUOTES


def open_bracket(slip: Slip) -> Explanation | None:
    """Recognise a bracket that is not closed, at the bracket: `[0, 1)` as a text, or a list that goes on for ever."""
    sign = slip.text[slip.context : slip.context + 1]
    if slip.problem not in _OPEN or sign not in tuple("[{"):
        return None
    written = entry(slip.line(slip.context))
    what, end = ("list", "]") if sign == "[" else ("group of keys", "}")
    if written and written["key"] in FREE_TEXT and written["key"] not in _LISTS:
        return (
            slip.context,
            "yaml-syntax",
            f"The text starts with `{sign}`, which starts a {what} in YAML.",
            INTO_QUOTES,
        )
    hint = f"Write the `{end}`, or the comma. If a text is meant: {INTO_QUOTES}"
    return slip.context, "yaml-syntax", f"The {what} that starts here is not closed, or a comma is missing.", hint


def starting_sign(slip: Slip) -> Explanation | None:
    """Recognise a text that starts with a sign of YAML, as Markdown's `*bold*` and code do."""
    sign = slip.text[slip.context : slip.context + 1]
    if slip.problem not in _STARTS or sign not in tuple("*&!|>%@`?"):
        return None
    hint = INTO_QUOTES
    if sign in "|>":
        hint = f"If a block is meant, its text starts on the next line. {INTO_QUOTES}"
    return slip.context, "yaml-syntax", f"The text starts with {sign}, which means something else in YAML.", hint


def missing_space(slip: Slip) -> Explanation | None:
    """Recognise `stem:Why?`; YAML trips over it there, or over the next key, which it takes for the same text."""
    if slip.problem == "could not find expected ':'":
        start = slip.line_start(slip.context)
    elif slip.problem == "mapping values are not allowed in this context":
        start = next((start for start, _ in slip.lines_above(slip.place)), 0)
    else:
        return None
    written = entry(slip.line(start))
    if not written or not written["behind"]:
        return None
    return start + written.start("behind"), "yaml-syntax", *describe_missing_space(written["key"])


def touching_dash(slip: Slip) -> Explanation | None:
    """Recognise `-text: Rome`, which YAML takes for a text, or for a key that starts with a dash."""
    above = (start for start, _ in islice(slip.lines_above(slip.place), 1))
    for start in (slip.line_start(slip.place), slip.line_start(slip.context), *above):
        found = _TOUCHING.match(slip.line(start))
        if found and (written := entry(found["rest"])):
            message, hint = "A space is missing behind the dash.", f"Write `- {written['key']}: …`."
            return start + found.start("dash"), "yaml-syntax", message, hint
    return None


def describe_missing_space(key: str) -> tuple[str, str]:
    """Return message and hint for a key whose text follows its colon at once."""
    return f"A space is missing behind `{key}:`.", f"Write `{key}: …`."
