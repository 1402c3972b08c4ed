"""The anchor of a question: its section has it, instead of its heading.

On a long page the browser passes by the sections that are out of sight, and the theme's table of contents asks for the
place of every anchor whenever something moves. A heading would have to be laid out to tell; a section has its place in
any case. Whatever lists the headings of a page (the theme's search and contents, Pagefind) wants their anchors there,
so this comes last.
"""

from __future__ import annotations

import re
from pathlib import Path

_QUESTION = re.compile(r'(<section class="qb-question")([^>]*>\s*<h2) (id="[^"]*")')


def anchored(html: str) -> str:
    """Move the anchor of each question of a page to its section."""
    return _QUESTION.sub(r"\1 \3\2", html)


def anchor(site: Path) -> None:
    """Do so in every page of a site.

    Raises:
        OSError: a page cannot be read or written.
    """
    for path in sorted(site.rglob("*.html")):
        html = path.read_text("utf-8")
        if html != (moved := anchored(html)):
            path.write_text(moved, "utf-8")
