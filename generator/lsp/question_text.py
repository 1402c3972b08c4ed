"""A question as Markdown for a place that is not the site: what an editor shows while a pointer rests."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bank.tex import TexError
from generator.lsp.math_text import math_text
from generator.model.kinds import fields_of, kind_of
from generator.model.markup import Markup, Segment, segments
from generator.model.question import Option, Pair, Question

_PICTURE = re.compile(r"!\[([^\[\]]*)\]\([^()]*\)|!\[([^\[\]]*)\]\[[^\[\]]*\]")
_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_HEADING = re.compile(r"^(\s*)(#)", re.MULTILINE)


def question_text(question: Question) -> str:
    """Write kind, stem, what is to be answered with the key, and what goes with it."""
    kind = kind_of(question)
    head = [f"**{kind.KIND}**", *([f"`{question.id}`"] if question.id else []), *(["draft"] if question.draft else [])]
    body = [part for field in fields_of(kind) for part in _field(field, getattr(question, field))]
    more = [
        part
        for field in ("figure", "hints", "explanation", "references", "difficulty", "points", "tags")
        for part in _field(field, getattr(question, field))
    ]
    notes = [f"*{_plain(note.code)}*: {readable(note.note)}" for note in question.review]
    return "\n\n".join((" · ".join(head), readable(question.stem), *body, *more, *notes)).strip()


def readable(text: str) -> str:
    """Return Markdown with its formulas as characters, without pictures and HTML: a hover loads nothing.

    A formula that does not parse is followed by the reason.
    """
    return "".join(map(_segment, segments(text))).strip()


def _segment(part: Segment) -> str:
    if part.kind in {Markup.INLINE_MATH, Markup.DISPLAY_MATH}:
        display = part.kind is Markup.DISPLAY_MATH
        try:
            shown = _code(math_text(part.content, display=display))
        except TexError as error:
            shown = f"{_code(part.text)} **⚠ {_plain(error.reason)}**"
        return f"\n\n{shown}\n\n" if display else shown
    if part.kind is Markup.PROSE:
        pictures = _PICTURE.sub(lambda match: f"🖼 {match[1] or match[2] or ''}".rstrip(), part.text)
        return _HEADING.sub(r"\1\\\2", _TAG.sub("&lt;", pictures))
    return part.text


def _field(name: str, value: object) -> Iterator[str]:
    """Write one field: a text, or a list whose items say of what sort they are."""
    if not value:
        return
    if isinstance(value, str):
        yield f"**{name}**: {readable(value)}"
    elif isinstance(value, tuple):
        items = "\n".join(_item(item) for item in value)
        yield items if name in {"options", "pairs"} else f"**{name}**:\n\n{items}"


def _item(item: object) -> str:
    if isinstance(item, Option):
        mark = "✓" if item.correct else "○"
        said = f"\n\n*{readable(item.feedback)}*" if item.feedback else ""
        return f"- {mark} {_indented(readable(item.text) + said)}"
    if isinstance(item, Pair):
        return f"- {_indented(readable(item.prompt))} → {_indented(readable(item.match))}"
    return f"- {_indented(readable(str(item)))}"


def _indented(text: str) -> str:
    return text.replace("\n", "\n  ")


def _code(text: str) -> str:
    """Put characters that Markdown would take for its own into a code span."""
    line = " ".join(text.split())
    ticks = "`" * (max((len(run) for run in re.findall(r"`+", line)), default=0) + 1)
    return f"{ticks}{line}{ticks}"


def _plain(text: str) -> str:
    return re.sub(r"([\\`*_{}\[\]<>#$])", r"\\\1", text)
