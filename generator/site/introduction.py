"""What a quiz tells its readers before the first question."""

from __future__ import annotations

from generator.site.element import element
from generator.site.safe_markdown import safe_markdown
from generator.site.words import Words

_SHORT = 500
"""Characters that stand open: some ten lines on a phone, with the first question still in sight."""


def introduction(text: str, words: Words) -> str:
    """Write the introduction; whoever comes to practise is not to scroll through a long one, so it is folded.

    Args:
        text: Markdown.
        words: of the page.

    Returns:
        A block; empty when there is nothing to tell.
    """
    if not text.strip():
        return ""
    content = safe_markdown(text)
    if len(text) <= _SHORT:
        return element("div", content, class_="qb-told")
    summary = f"<summary>{words('introduction')}</summary>"
    return element("details", f"{summary}\n\n{content}", class_="qb-introduction")
