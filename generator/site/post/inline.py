"""What a page holds that a Content-Security-Policy has to allow by its hash: inline scripts and styles."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from html import unescape

_SCRIPT = re.compile(
    r"<script\b(?P<attributes>(?:[^>\"']|\"[^\"]*\"|'[^']*')*)>(?P<text>.*?)</script\s*>", re.DOTALL | re.IGNORECASE
)
_TYPE = re.compile(r"\btype=[\"']?(?P<type>[^\s\"'>]*)", re.IGNORECASE)
_RUNS = {"", "module", "text/javascript", "application/javascript"}
"""Types of scripts that run; any other, as `application/json`, is data."""

_STYLE = re.compile(r"<style\b[^>]*>(?P<text>.*?)</style\s*>", re.DOTALL | re.IGNORECASE)
_STYLE_ATTRIBUTE = re.compile(r"<[a-zA-Z][^<>]*\sstyle=\"(?P<value>[^\"]*)\"")


def inline_scripts(html: str) -> Iterator[str]:
    """Yield the texts of the scripts that stand in the page itself and would run."""
    for match in _SCRIPT.finditer(html):
        attributes = match["attributes"]
        kind = _TYPE.search(attributes)
        if not re.search(r"\bsrc=", attributes) and (kind["type"].lower() if kind else "") in _RUNS:
            yield match["text"]


def inline_styles(html: str) -> Iterator[str]:
    """Yield the texts of `<style>` elements."""
    return (match["text"] for match in _STYLE.finditer(html))


def style_attributes(html: str) -> Iterator[str]:
    """Yield the values of `style` attributes."""
    return (unescape(match["value"]) for match in _STYLE_ATTRIBUTE.finditer(html))


def source(text: str) -> str:
    """Write the hash of a script or style as policies name it (CSP level 3, hash-source)."""
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"
