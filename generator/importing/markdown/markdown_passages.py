"""The rows of a field of a Markdown bank as passages: code that is indented for itself, everything else together."""

from __future__ import annotations

from generator.importing.drafts import Passage
from generator.importing.markdown.markdown_rows import Kind, Rows
from generator.importing.pieces import cut, trimmed
from generator.model.line import Line

TAB = 4
"""Columns that make code of a line behind a blank one."""


def passages(rows: Rows, inside: int = 0) -> tuple[Passage, ...]:
    """Write rows as passages: code that is indented for itself, everything else together.

    Args:
        rows: of a field.
        inside: how far all of the question is indented.
    """
    parts: list[tuple[list[Line], bool]] = [([], False)]
    listed, blank, fence = False, True, False
    for row in rows:
        deep = row.indent >= inside + TAB or (not inside and row.line.text.startswith("\t"))
        code = row.kind is Kind.TEXT and deep and (parts[-1][1] or blank) and not listed
        if row.kind is not Kind.BLANK and code != parts[-1][1]:
            parts.append(([], code))
        parts[-1][0].append(row.line if row.kind is Kind.CODE else dedented(row.line, inside + TAB * code))
        fence = row.kind is Kind.CODE
        blank = row.kind is Kind.BLANK
        if row.kind is Kind.TEXT and row.indent <= inside:
            begins = row.line.text.lstrip()[:1]
            listed = begins in {"-", "*", "+"} or begins.isdigit()
        listed = listed and not fence
    fields = ((trimmed(lines), code) for lines, code in parts)
    return tuple(Passage(lines, code) for lines, code in fields if lines)


def dedented(line: Line, most: int) -> Line:
    """A line without so many of the blanks in front of it, at the most."""
    leading = len(line.text) - len(line.text.lstrip(" \t"))
    return cut(line, min(most, leading))[1]
