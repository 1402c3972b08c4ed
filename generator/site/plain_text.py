"""Texts for places that take no Markdown: titles, tags, labels of a table of contents."""

from __future__ import annotations

import json
import re
import unicodedata

from generator.model.markup import Markup, Segment, segments

LABEL_LENGTH = 60
"""Characters of a stem in a table of contents."""

_SPECIAL = re.compile(r"[\\`*_{}\[\]#$]")
_LEADING = re.compile(r"(?P<digits>\d*)(?P<mark>[-+](?=[-\s]|$)|[.)](?=\s|$)|[>=~])")
"""What makes a list, a quotation, a code block of the line that it leads, or a heading of the line above."""

_TAG_LIKE = re.compile(r"<(?=[A-Za-z/!?&])")
_ENDING = str.maketrans({"<": "‹", ">": "›", '"': "”", "{": "(", "}": ")", "&": "+"})
_FORMATTING = re.compile(r"\\([^\w\s])|[*`]|(?<!\w)_+|_+(?!\w)|^ *[#>]+ *", re.MULTILINE)
_COMMAND = re.compile(r"\\(?:var)?([A-Za-z]+) ?|\\.|[{}]")


def one_line(text: str) -> str:
    """Return a text on one line, without control characters.

    A `<` that could start a tag becomes `‹`: themes put titles and tags into pages as they are.
    """
    printable = "".join(character if character.isprintable() else " " for character in text)
    return _TAG_LIKE.sub("‹", " ".join(printable.split()))


def literal(text: str) -> str:
    """Return Markdown, for amid a line, that shows exactly these characters."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    escaped = _SPECIAL.sub(r"\\\g<0>", " ".join(printable.split()))
    return escaped.replace("&", "&amp;").replace("<", "&lt;")


def literal_line(text: str) -> str:
    """Return a line of Markdown that shows exactly these characters: "1. x" is no list."""
    escaped = literal(text)
    leading = _LEADING.match(escaped)
    return f"{leading['digits']}&#{ord(leading['mark'])};{escaped[leading.end() :]}" if leading else escaped


def label(text: str, length: int = LABEL_LENGTH) -> str:
    """Return the start of a Markdown text as plain words, e.g. for a table of contents.

    Args:
        text: Markdown.
        length: in characters; what is longer breaks off after a word, with an ellipsis.

    Returns:
        One line without quotes, braces and angle brackets, which end an attribute or a tag.
    """
    words = "".join(words_of(part) for part in segments(text))
    words = one_line(words.translate(_ENDING))
    if len(words) <= length:
        return words
    return words[:length].rsplit(" ", 1)[0].rstrip(" ,;:.") + " …"


def quoted(text: str) -> str:
    """Return a text as a YAML scalar on one line: JSON's strings are YAML's."""
    return json.dumps(one_line(text), ensure_ascii=False)


def words_of(part: Segment) -> str:
    """Return what a piece of a text says, without its formatting; of code blocks nothing, of formulas a hint."""
    match part.kind:
        case Markup.FENCE:
            return " "
        case Markup.CODE:
            return part.text.strip("`")
        case Markup.INLINE_MATH | Markup.DISPLAY_MATH:
            return _formula(part.content)
        case _:
            links = re.sub(r"!?\[([^\[\]]*)\]\([^()\s]*\)", r"\1", part.text)
            return _FORMATTING.sub(r"\1", links)


def _formula(tex: str) -> str:
    r"""Write a formula in characters, `\beta` as β, or as an ellipsis when it takes more than Greek letters."""
    try:
        return _COMMAND.sub(_character, tex)
    except KeyError:
        return "…"


def _character(match: re.Match[str]) -> str:
    """Return the character that a command stands for.

    Raises:
        KeyError: there is none.
    """
    name = match[1]
    if not name:  # a brace, a space
        return ""
    size = "CAPITAL" if name[0].isupper() else "SMALL"
    spelt = name.upper().replace("LAMBDA", "LAMDA")  # as Unicode has it
    return unicodedata.lookup(f"GREEK {size} LETTER {spelt}")
