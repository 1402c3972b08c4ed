"""The line on which an answer is written, on paper."""

from __future__ import annotations

from html import escape

from generator.site.plain_text import one_line
from generator.site.words import Words


def blank(words: Words, unit: str = "") -> str:
    """Write an empty line for an answer.

    Args:
        words: of the page.
        unit: what the answer is a number of, plain text; may be empty.
    """
    shown = escape(one_line(unit))
    attribute, behind = (f' data-unit="{shown}"', f" {shown}") if shown else ("", "")
    line = '<span class="qb-line" aria-hidden="true">______</span>'
    return f'<p class="qb-blank"{attribute} data-search-exclude>{escape(words("blank"))} {line}{behind}</p>'
