"""A Markdown extension that drops what a link, an image or an attribute must not do.

The checks of the bank refuse such texts, and the pages escape them; this is the last net, below both. It sees what
Markdown made; raw HTML, which only hand-written pages can hold, is none of its business.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

SCHEMES = frozenset({"", "http", "https", "mailto"})
"""Where a link may lead; an image stays on the site's own host."""


class _SafeLinks(Treeprocessor):
    def run(self, root: Element) -> None:
        for element in root.iter():
            for name, value in tuple(element.items()):
                if not safe_attribute(name.lower(), value):
                    del element.attrib[name]


def safe_attribute(name: str, value: str) -> bool:
    """Whether an attribute (its name in small letters) neither runs anything nor leads where it must not."""
    if name.startswith("on") or name in {"srcdoc", "formaction", "srcset"}:
        return False
    if name == "style":  # tables align their cells so
        return re.fullmatch(r"text-align: (left|right|center);", value) is not None
    if name == "href":
        return _scheme(value) in SCHEMES
    if name in {"src", "poster", "data"}:
        return _scheme(value) == "" and not _plain(value).startswith(("//", "\\\\", "/\\", "\\/"))
    return True


def _plain(value: str) -> str:
    """Read an address as browsers do: they skip blanks and control characters, and Markdown leaves entities to them."""
    return re.sub(r"[\x00-\x20\x7f]+", "", unescape(value))


def _scheme(value: str) -> str:
    try:
        return urlsplit(_plain(value)).scheme.lower()
    except ValueError:  # e.g. an open bracket in the host
        return "invalid"


class SafeLinksExtension(Extension):
    """Registers the net behind the other tree processors, which set attributes."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Markdown's name
        """Add the processor; attr_list has priority 8, unescaping 0."""
        md.treeprocessors.register(_SafeLinks(md), "qbank-safe-links", -10)


def makeExtension(**options: Any) -> SafeLinksExtension:  # noqa: N802, ANN401 - Markdown's name and types
    """Return the extension; Markdown finds it by this name."""
    return SafeLinksExtension(**options)
