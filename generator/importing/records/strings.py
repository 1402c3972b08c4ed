"""The text of a JSON string as lines: its escapes and HTML entities read, cut where it breaks a line."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator

from generator.importing.drafts import Lines
from generator.importing.markup.source import Source
from generator.importing.pieces import gap
from generator.importing.records.json_values import Value, as_json
from generator.importing.unseen import without_unseen
from generator.model.line import Line

RULE = "json_escapes"
ENTITIES = "html_entities"
_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|.)")
_BREAKS = {"\\n", "\\r"}
_CONTROL = re.compile(r"\\[bf]|\\u00[01][0-9a-fA-F]|\\u007[fF]")
_COMMAND = "this is a control character by its backslash; it may be a command of a formula"
_ENTITY = re.compile(r"&(?:#\d{1,5}|#x[0-9a-fA-F]{1,5}|[A-Za-z]{2,8});")


def places(text: str, value: Value) -> Iterator[int]:
    """Where a value has to be cut: at its quotation marks, and around every escape that breaks a line."""
    start, end = value.inner
    yield from (start, end)
    if isinstance(value.scalar, str):
        for match in _ESCAPE.finditer(text, start, end):
            if match[0] in _BREAKS:
                yield from match.span()


def lines(source: Source, value: Value, *, entities: bool) -> tuple[Lines, Lines]:
    """The lines of a value, and the escapes between them; a blank line where two of those follow each other.

    Args:
        source: the text, which is cut already.
        value: a scalar.
        entities: whether `&quot;` stands for a quotation mark.
    """
    found: list[Line] = []
    breaks: list[Line] = []
    for piece in source.take(*value.inner):
        if piece.text in _BREAKS:
            if breaks and breaks[-1].span.end == piece.span.start and piece.text == "\\n":
                found.append(gap(piece, after=True))
            breaks.append(piece)
            continue
        read = _unescaped(piece) if isinstance(value.scalar, str) else piece
        found.append(read.edited(without_unseen(html.unescape(read.text)), ENTITIES) if entities else read)
    return tuple(found), tuple(breaks)


def _unescaped(piece: Line) -> Line:
    r"""A piece with its escapes read; a control character stays as it is written: `\frac` once was a formula."""
    kept = _ESCAPE.sub(lambda match: "\\" + match[0] if _CONTROL.fullmatch(match[0]) else match[0], piece.text)
    read = piece.edited(without_unseen(json.loads(f'"{as_json(kept)}"')), RULE)
    return read if kept == piece.text else read.doubted(_COMMAND)


def have_entities(texts: Iterable[str]) -> bool:
    """Whether texts are written in HTML entities: some have one, and none a sign that would have to be one."""
    known = list(texts)
    bare = any(sign in _ENTITY.sub("", text) for text in known for sign in '<>"&')
    return not bare and any(_ENTITY.search(text) for text in known)
