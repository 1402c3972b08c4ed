"""Drops HTML tags that only style text: `<b>~</b>` → `~`."""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.model.markup import map_prose

AFTER = ("flattened_lines",)

_TAG = re.compile(
    r"</?(?:b|i|u|em|strong|span|font|center|small|big|p|div)(?:\s[^<>]{0,200})?/?>|<br\s*/?>", re.IGNORECASE
)


def clean(lines: Lines) -> Cleaned:
    """Clean every line; tags that carry meaning (sub, sup) and those inside code stay."""
    return Cleaned(
        tuple(
            line.edited(map_prose(line.text, lambda text: _TAG.sub("", text)), "html_tags")
            if "<" in line.text
            else line
            for line in lines
        )
    )
