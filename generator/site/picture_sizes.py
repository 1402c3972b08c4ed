"""Tells browsers how large a picture is before it has arrived, so that nothing moves when it does."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import imagesize

_IMAGE = re.compile(r'<img(?![^>]*\s(?:width|height)=) (?P<rest>[^>]*?\bsrc="(?P<src>[^"]+)"[^>]*)>')


def with_sizes(text: str, page: str, file_of: Callable[[str], Path | None]) -> str:
    """Give each picture that has no size the one that its file says.

    Args:
        text: HTML of a page.
        page: where the page goes, relative to the top of the site, with `/`.
        file_of: the file that goes to a place of the site; None for none.

    Returns:
        The HTML; a picture elsewhere, or one whose size its file does not tell, stays as it is.
    """

    def sized(match: re.Match[str]) -> str:
        address = urlsplit(html.unescape(match["src"]))
        if address.scheme or address.netloc or not address.path:
            return match[0]
        place = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(address.path)))
        size = _size(file_of(place))
        return f'<img width="{size[0]}" height="{size[1]}" {match["rest"]}>' if size else match[0]

    return _IMAGE.sub(sized, text)


def _size(file: Path | None) -> tuple[int, int] | None:
    """Return width and height in pixels; None where the file does not tell them."""
    if file is None:
        return None
    try:
        width, height = imagesize.get(file)
    except (OSError, ValueError):
        return None
    return (round(width), round(height)) if width >= 1 and height >= 1 else None
