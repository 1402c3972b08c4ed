"""Hints, to be opened one by one."""

from __future__ import annotations

from generator.site.element import element
from generator.site.safe_markdown import safe_markdown
from generator.site.words import Words


def hints(texts: tuple[str, ...], words: Words) -> str:
    """Write hints, each of which lies in the one before it: none can be opened before that.

    Args:
        texts: Markdown, the gentlest first.
        words: of the page.
    """
    written = ""
    for number, text in reversed(tuple(enumerate(texts, start=1))):
        title = words("hint_of", number=number, count=len(texts)) if len(texts) > 1 else words("hint")
        parts = (f"<summary>{title}</summary>", element("div", safe_markdown(text)), written)
        content = "\n\n".join(part for part in parts if part)
        written = element("details", content, class_="qb-help", data_search_exclude=True)
    return written
