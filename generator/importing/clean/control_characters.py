"""Drops characters that nobody sees: controls, zero-width spaces and joiners, soft hyphens, direction marks, tags.

Joiners stay where writing needs them, between letters of scripts such as Persian and between the parts of an emoji.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines, Removal

AFTER = ("page_breaks",)
EXACT = True

_RULE = "control_characters"
_FAR = "[^\x00-\u05ff\u2000-\u206f]"  # no Latin, Greek, Cyrillic or Hebrew: these have nothing to join
_UNSEEN = re.compile(
    f"(?P<needed>(?<={_FAR})[\u200c\u200d](?={_FAR}))|"
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\U000e0000-\U000e007f]"
)
_SPACES = re.compile(r"[\u00a0\u2000-\u200a\u202f\u205f\u3000\x85]")


def clean(lines: Lines) -> Cleaned:
    """Clean every line; odd spaces become plain ones. A line that held nothing else is blank."""
    cleaned = tuple(line.edited(_SPACES.sub(" ", _UNSEEN.sub(_needed, line.text)), _RULE) for line in lines)
    emptied = (new for new, old in zip(cleaned, lines, strict=True) if new.blank and not old.blank)
    return Cleaned(cleaned, tuple(Removal(line.span, _RULE) for line in emptied))


def _needed(match: re.Match[str]) -> str:
    return match["needed"] or ""
