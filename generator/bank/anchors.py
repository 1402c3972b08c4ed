"""The places of a hand-written page that a link can lead to."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from markdown import Markdown
from markdown.extensions.toc import slugify

from generator.bank.markdown import EXTENSION_CONFIGS, EXTENSIONS

_ID = re.compile(r"<[A-Za-z][^<>]*?\s(?:id|name)=[\"']([^\"']+)[\"']")


def slug(title: str) -> str:
    """Return the anchor that a heading gets."""
    return slugify(title, "-")


def anchors(page: Path) -> frozenset[str] | None:
    """Return the anchors of a page; None when it cannot be read."""
    try:
        return _anchors(page.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


@lru_cache(maxsize=1000)
def _anchors(text: str) -> frozenset[str]:
    """Render a page once as long as it says the same: a language server and a preview see it change."""
    markdown = Markdown(extensions=[*EXTENSIONS, "toc", "md_in_html"], extension_configs=EXTENSION_CONFIGS)
    return frozenset(_ID.findall(markdown.convert(re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL))))
