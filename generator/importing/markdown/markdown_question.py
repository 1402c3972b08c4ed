"""One question of a bank in Markdown: stem, options with their boxes, and the explanation under them."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import Lines, QuestionDraft
from generator.importing.markdown.markdown_doubts import nested, parted, textual
from generator.importing.markdown.markdown_key import with_stated_key
from generator.importing.markdown.markdown_options import boxed, option_draft, unboxed
from generator.importing.markdown.markdown_passages import passages
from generator.importing.markdown.markdown_rows import Kind, Rows
from generator.importing.pieces import cut

_BULLET = re.compile(r"\s*[-*+•]\s+(?=\S)")


def question(number: str, evidence: Lines, rows: Rows) -> QuestionDraft:
    """Read the rows of one question.

    Args:
        number: as printed.
        evidence: the number and its signs.
        rows: everything from the stem to the next question.
    """
    at = next((i for i, row in enumerate(rows) if row.kind is Kind.OPTION), len(rows))
    bullet, rows = _without_bullet(rows, at)
    options, explanation, doubts = boxed(rows[at:])
    inside = min((option.row.indent for option in options), default=0)  # the number may begin an item around all of it
    checked = any(option.row.right for option in options)
    draft = QuestionDraft(
        number=number,
        stem=passages(rows[:at], inside),
        options=tuple(option_draft(option, checked=checked) for option in options),
        evidence=(*evidence, *bullet, *(sign for row in (*rows[:at], *explanation) for sign in row.signs)),
        several=sum(bool(option.row.right) for option in options) > 1,
        explanation=passages(explanation, inside),
        shown="[x]" if checked else "",
    )
    doubts = [*doubts, *parted(rows[:at]), *unboxed(rows[:at], rows[at:])]
    doubts += [*nested([option.row for option in options]), *textual(draft)]
    draft = replace(draft, doubts=tuple(doubts))
    return with_stated_key(draft)


def _without_bullet(rows: Rows, at: int) -> tuple[Lines, Rows]:
    """Take the bullet off a stem that is an item with its options below it: `- What is lava?` / `  - [ ] Mud`."""
    filled = [i for i, row in enumerate(rows[:at]) if row.kind is not Kind.BLANK]
    if len(filled) != 1 or at == len(rows) or rows[filled[0]].kind is not Kind.TEXT:
        return (), rows
    stem = rows[filled[0]]
    match = _BULLET.match(stem.line.text)
    if not match or stem.indent >= rows[at].indent:
        return (), rows
    bullet, text = cut(stem.line, match.end())
    return (bullet,), (*rows[: filled[0]], replace(stem, line=text), *rows[filled[0] + 1 :])
