"""Drops HTML tags that only style text: `<b>~</b>` → `~`."""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced
from generator.model.markup import map_prose

AFTER = ("flattened_lines",)

_TAG = re.compile(
    r"</?(?:b|i|u|em|strong|span|font|center|small|big|p|div)(?:\s[^<>]{0,200})?/?>|<br\s*/?>", re.IGNORECASE
)


def clean(lines: Lines) -> Cleaned:
    """Clean every line; tags that carry meaning (sub, sup) and those inside code stay."""
    return Cleaned(
        tuple(
            line if code or "<" not in line.text else line.edited(map_prose(line.text, _without_tags), "html_tags")
            for line, code in zip(lines, fenced(lines), strict=True)
        )
    )


def _without_tags(text: str) -> str:
    return _TAG.sub("", text)
