"""The places of a hand-written page that a link can lead to."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from markdown import Markdown
from markdown.extensions.toc import slugify

from generator.bank.markdown import EXTENSION_CONFIGS, EXTENSIONS

_ID = re.compile(r"<[A-Za-z][^<>]*?\s(?:id|name)=[\"']([^\"']+)[\"']")


def slug(title: str) -> str:
    """Return the anchor that a heading gets."""
    return slugify(title, "-")


@cache
def anchors(page: Path) -> frozenset[str] | None:
    """Return the anchors of a page; None when it cannot be read."""
    try:
        text = page.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    markdown = Markdown(extensions=[*EXTENSIONS, "toc", "md_in_html"], extension_configs=EXTENSION_CONFIGS)
    return frozenset(_ID.findall(markdown.convert(re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL))))
