"""Where something is put into the head of a finished page."""

from __future__ import annotations

import re

_START = re.compile(r"<head>(?:\s*<meta charset=[^>]*>)?")
_BASE = re.compile(r'<script id="__config" type="application/json">.*?"base": "(?P<base>[^"]*)"', re.DOTALL)


def first_in_head(html: str, tag: str) -> str:
    """Put a tag before all that could load or run anything; behind the encoding, which browsers look for early."""
    return _START.sub(lambda match: f"{match[0]}{tag}", html, count=1)


def last_in_head(html: str, tags: str) -> str:
    """Put tags at the end of the head."""
    return html.replace("</head>", f"{tags}</head>", 1) if tags else html


def base_of(html: str) -> str:
    """Find the address that leads from a page to the top of the site, without a `/` at its end."""
    match = _BASE.search(html)
    return match["base"].rstrip("/") if match else "."
