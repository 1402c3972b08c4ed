"""Drops characters that nobody sees: controls, zero-width spaces and joiners, soft hyphens, direction marks."""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines

AFTER = ("page_breaks",)
EXACT = True

_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe]")
_SPACES = re.compile(r"[\u00a0\u2000-\u200a\u202f\u205f\u3000\x85]")


def clean(lines: Lines) -> Cleaned:
    """Clean every line; odd spaces become plain ones."""
    return Cleaned(
        tuple(line.edited(_SPACES.sub(" ", _UNSEEN.sub("", line.text)), "control_characters") for line in lines)
    )
