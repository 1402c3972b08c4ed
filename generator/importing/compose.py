"""From lines to the Markdown of a field: wrapped lines are joined, signs that Markdown would read as markup escaped."""

from __future__ import annotations

import html
import re
from itertools import pairwise

from generator.importing.drafts import Lines, Passage
from generator.importing.paragraphs import wraps
from generator.model.markup import Markup, Segment, segments

# What prose may not mean: a backslash escape, a link, code, math; emphasis only where it could close.
_SPECIAL = re.compile(r"\\(?=[!-/:-@\[-`{-~])|`|\$|\[(?=[^\]]{0,200}\]\s?[(\[:])")
_EMPHASIS = {sign: re.compile(pattern) for sign, pattern in (("*", r"\*"), ("_", r"(?<![^\W_])_|_(?![^\W_])"))}
# Tags and entities, which a backslash does not stop.
_HTML = re.compile(r"<(?=[A-Za-z/!?])|&(?=#?\w+;)")
# What a line may not begin with: a heading, a quotation, a list, a table, the underline of a heading.
_OPENING = re.compile(r"^(\s*)(#|>|[-+*](?=\s)|-(?=-*\s*$)|\|)", re.MULTILINE)
_UNDERLINE = re.compile(r"^(\s*)=(?==*\s*$)", re.MULTILINE)
_SEAM = "\0"  # where two lines were joined; cleaning leaves no such character in a text
_SPACES = re.compile(r" {2,}")
_NUMBERED = re.compile(r"^(\s*\d{1,9})([.)])(?=\s)", re.MULTILINE)


def compose(passages: tuple[Passage, ...], width: int) -> str:
    """Write passages as Markdown.

    Args:
        passages: paragraphs, code and list items, in order.
        width: characters of a full line in the source.
    """
    parts: list[str] = []
    for before, passage in zip((None, *passages), passages, strict=False):
        text = _code(passage.lines) if passage.code else _prose(passage, width)
        tight = before is not None and before.bullet and passage.bullet
        parts.append(("" if before is None else "\n" if tight else "\n\n") + text)
    return "".join(parts).strip("\n")


def paragraph(lines: Lines, width: int) -> str:
    """Write lines as one paragraph; a line that did not have to end keeps its line break."""
    if not lines:
        return ""
    text = lines[0].text.strip()
    for line, following in pairwise(lines):
        text += (_SEAM if wraps(line, following, width) else "\n") + following.text.strip()
    return escape(_SPACES.sub(" ", text)).replace(_SEAM, " ")


def escape(text: str) -> str:
    """Escape what Markdown would take for markup outside code and math."""
    emphasis = [pattern for sign, pattern in _EMPHASIS.items() if text.count(sign) > 1]
    text = "".join(_escape_prose(part.text, emphasis) if _is_prose(part) else part.text for part in segments(text))
    text = _OPENING.sub(r"\1\\\2", _NUMBERED.sub(r"\1\\\2", text))
    return _UNDERLINE.sub(r"\1&#61;", text)


def _is_prose(part: Segment) -> bool:
    """Whether a segment is prose; back-ticks on two lines of the source are no code span."""
    return part.kind is Markup.PROSE or (part.kind is Markup.CODE and _SEAM in part.text)


def _escape_prose(text: str, emphasis: list[re.Pattern[str]]) -> str:
    for pattern in (_SPECIAL, *emphasis):
        text = pattern.sub(r"\\\g<0>", text)
    return _HTML.sub(lambda match: html.escape(match[0]), text)


def _prose(passage: Passage, width: int) -> str:
    text = paragraph(passage.lines, width)
    return "- " + text.replace("\n", "\n  ") if passage.bullet else text


def _code(lines: Lines) -> str:
    return "\n".join(line.text.rstrip() for line in lines)
