"""Takes out the lines that say what a sign on the options means: `The correct answers are in bold`, `* = correct`."""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.keys.sign_legend import explains, is_footnote
from generator.importing.pieces import gap

AFTER = ("html_tags", "heading_marks")
EXACT = True

RULE = "sign_legend"
_WRITTEN = re.compile(r"[<>{}|\"\t\\]")  # what a program wrote has no legends of its own
_BRACKET = re.compile(r"\w.*[(\[]")  # `Geology quiz (✓ = correct)` is a title


def clean(lines: Lines) -> Cleaned:
    """Leave a gap where such a line stands; the title may end in it, and stays."""
    found = {
        line.span
        for line, code in zip(lines, fenced(lines), strict=True)
        if not code and not _WRITTEN.search(line.text) and explains(line.text) and not _BRACKET.match(line.text)
    }
    last = next((line for line in reversed(lines) if not line.blank), None)
    found |= {last.span} if last and is_footnote(last.text) else set()
    return Cleaned(
        tuple(gap(line) if line.span in found else line for line in lines),
        tuple(Removal(line.span, RULE) for line in lines if line.span in found),
    )
