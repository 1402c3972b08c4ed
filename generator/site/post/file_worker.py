"""The one inline script that is made while a page is read: a page opened from a folder may not start a worker.

The library iframe-worker, which the site brings along, runs Material's search in a frame then, and writes a short
script into it. Its text is put together here as the library does it, so that the policy of the page can allow exactly
that.
"""

from __future__ import annotations

import re

NAME = "iframe-worker"
"""What the address of the library has in it."""

_WRITTEN = re.compile(r"<script>(?P<text>.*?)<\\/script>", re.DOTALL)
_VALUE = re.compile(r"\$\{(?P<name>\w+)\}")
_WORKER = re.compile(r'<script id="__config" type="application/json">.*?"search": "(?P<url>[^"]*)"', re.DOTALL)


def worker_address(html: str) -> str:
    """Find the address of the search worker in a page, as the theme's script reads it; "" when the page has none."""
    match = _WORKER.search(html)
    return match["url"] if match else ""


def frame_script(library: str, worker: str) -> str:
    """Return the text of the script that the library writes into its frame.

    Args:
        library: its JavaScript.
        worker: address of the worker, as the page names it.

    Raises:
        ValueError: the library is not as it was: this module has to follow.
    """
    written = _WRITTEN.search(library)
    if not written:
        raise ValueError(f"The library {NAME} writes no script: a newer version?")
    return _VALUE.sub(lambda match: _function(library, match["name"]) or worker, written["text"])


def _function(library: str, name: str) -> str:
    """Return the source of a function; JavaScript turns functions into just that."""
    start = library.find(f"function {name}(")
    depth = 0
    for end in range(library.find("{", start), len(library)) if start >= 0 else ():
        depth += {"{": 1, "}": -1}.get(library[end], 0)
        if not depth:
            return library[start : end + 1]
    return ""
