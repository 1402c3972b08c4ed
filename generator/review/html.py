"""HTML that cannot hold what was not escaped: a type of its own, and the few ways to make it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import NewType

Html = NewType("Html", str)
"""Markup; a `str` becomes one by `text`, so the type checker finds every text that was not escaped."""

# What is not seen but acts: control characters, marks that turn the direction of text, zero-width signs, the tag
# characters that smuggle words past a reader. ZWNJ and ZWJ stay: Persian and emoji are written with them.
_UNSEEN = re.compile(
    "([\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f])"
)
_UNWRITABLE = re.compile("[\x00\r\ud800-\udfff]")  # what a page cannot hold, or would turn into something else
_VOID = frozenset({"meta", "link"})


def text(content: str) -> Html:
    """Escape a text; what is not seen in it gets a visible sign, in a box that its effect does not leave.

    Args:
        content: any text, hostile ones too.
    """
    parts = _UNSEEN.split(content)
    return Html("".join(_sign(part) if i % 2 else escape(part, quote=False) for i, part in enumerate(parts)))


def _sign(character: str) -> str:
    kept = _UNWRITABLE.sub("\ufffd", character)
    return f'<bdi class="sign" data-sign="U+{ord(character):04X}">{kept}</bdi>'


def element(tag: str, *content: Html, **attributes: str | float | bool) -> Html:
    """Write an element.

    Args:
        tag: its name.
        content: what is in it.
        attributes: `class_` stands for `class`, an underscore for a hyphen; True for an attribute without a value,
            False or an empty text for none.
    """
    written = "".join(_attribute(name, value) for name, value in attributes.items() if value is not False)
    return Html(f"<{tag}{written}>" if tag in _VOID else f"<{tag}{written}>{''.join(content)}</{tag}>")


def _attribute(name: str, value: str | float | bool) -> str:  # noqa: FBT001 - the value of an HTML attribute
    name = name.rstrip("_").replace("_", "-")
    if value is True:
        return f" {name}"
    kept = _UNWRITABLE.sub("\ufffd", str(value))
    return f' {name}="{escape(kept)}"' if kept else ""


def join(parts: Iterable[Html], between: str = "") -> Html:
    """Put pieces behind one another, with an escaped text between them."""
    return Html(escape(between).join(parts))


def link(target: str, *content: Html, **attributes: str | float | bool) -> Html:
    """Write a link to an element of the same page, by its id."""
    return element("a", *content, href=f"#{target}", **attributes)
