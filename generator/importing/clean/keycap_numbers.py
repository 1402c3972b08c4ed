"""Writes a number of keycaps as a number: `### **1️⃣2️⃣ What is lava?**` is `### **12. What is lava?**`.

People number the questions of a page with such signs, from 1 to 10 and beyond; what stands in front of a stem is no
part of it. One alone may be a rating, and stays.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import rewritten
from generator.importing.fences import openings

AFTER = ("control_characters",)
EXACT = True  # no scan has them
NEEDS = re.compile(r"[\u20e3\U0001f51f]")

RULE = "keycap_numbers"
_TEN = "\U0001f51f"
_HEAD = re.compile(rf"(?P<marks>[\s#>*_-]*)(?P<keys>(?:\d\ufe0f?\u20e3){{1,3}}|{_TEN})\ufe0f?[.):]?\s*(?=\S)")
_FEWEST = 2


def clean(lines: Lines) -> Cleaned:
    """Look at the head of every line outside fenced code."""
    found = openings(lines, _HEAD)
    if len(found) < _FEWEST:
        return Cleaned(lines)
    texts = {i: f"{head['marks']}{_number(head['keys'])}. {lines[i].text[head.end() :]}" for i, head in found.items()}
    return rewritten(lines, texts, RULE)


def _number(keys: str) -> str:
    return "10" if keys == _TEN else "".join(sign for sign in keys if sign.isdigit())
