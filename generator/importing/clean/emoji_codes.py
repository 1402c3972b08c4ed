"""Writes the sign that a name between colons stands for: `**b) Iron** :white_check_mark:` is `**b) Iron** ✅`.

Pages of some sites show such a name as its sign; who copies what they are made from copies the name. Only ticks and
crosses, and only at an edge of a line: in the middle of one it may be what the text speaks of.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced

AFTER = ("control_characters",)
EXACT = True  # no scan has them

RULE = "emoji_codes"
_SIGNS = {
    "white_check_mark": "✅",
    "heavy_check_mark": "✔",
    "ballot_box_with_check": "☑",
    "x": "❌",
    "heavy_multiplication_x": "✖",
    "negative_squared_cross_mark": "❎",
}
_CODE = rf":(?P<name>{'|'.join(_SIGNS)}):"
NEEDS = re.compile(_CODE)
_EDGE = re.compile(rf"^(?P<before>[\s>*+-]*){_CODE}(?=\s)|(?<=\s){_CODE.replace('name', 'last')}(?=[\s*_]*$)")


def clean(lines: Lines) -> Cleaned:
    """Write the signs at both edges of every line outside fenced code."""
    code = fenced(lines)
    return Cleaned(
        tuple(
            line if inside or ":" not in line.text else line.edited(_EDGE.sub(_sign, line.text), RULE)
            for line, inside in zip(lines, code, strict=True)
        )
    )


def _sign(match: re.Match[str]) -> str:
    return (match["before"] or "") + _SIGNS[match["name"] or match["last"]]
