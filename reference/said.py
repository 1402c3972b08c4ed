"""What code says of itself is plain text with code between backticks; Markdown would read more into it."""

from __future__ import annotations

import re

_SIGNS = re.compile(r"(?P<code>`[^`\n]+`)|(?P<sign>[\\*_\[\]<>#$|])")


def said(text: str) -> str:
    """Write a text so that Markdown shows it as it stands.

    Args:
        text: plain text; what is between backticks is code.

    Returns:
        Markdown.
    """
    return _SIGNS.sub(lambda match: match["code"] or f"\\{match['sign']}", text)
