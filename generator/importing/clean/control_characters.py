"""Drops characters that nobody sees, such as controls and zero-width spaces; odd spaces become plain ones."""

from __future__ import annotations

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.unseen import without_unseen

AFTER = ("page_breaks",)
EXACT = True

_RULE = "control_characters"


def clean(lines: Lines) -> Cleaned:
    """Clean every line; one that held nothing else is blank."""
    cleaned = tuple(line.edited(without_unseen(line.text), _RULE) for line in lines)
    emptied = (new for new, old in zip(cleaned, lines, strict=True) if new.blank and not old.blank)
    return Cleaned(cleaned, Removal.of(emptied, _RULE))
