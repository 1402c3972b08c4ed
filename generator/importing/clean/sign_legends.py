"""Takes out the lines that say what a sign on the options means: `The correct answers are in bold`, `* = correct`.

They stand above the first question, or below the last in a paragraph of their own; elsewhere such words may be an
explanation.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import with_gaps
from generator.importing.fences import fenced
from generator.importing.keys.sign_legend import explains, is_footnote
from generator.importing.question_head import question_head

AFTER = ("html_tags", "heading_marks")
EXACT = True

RULE = "sign_legends"
_MOST = 40  # lines above the first question
_WRITTEN = re.compile(r"[<>{}|\"\t\\]")  # what a program wrote has no legends of its own
_BRACKET = re.compile(r"(?<=\w)\s*[(\[][^()\[\]]*[)\]]\W*$")


def clean(lines: Lines) -> Cleaned:
    """Leave a gap where such a line stands; a title that ends in one, `Geology (✓ = correct)`, stays."""
    code = fenced(lines)
    first = next((i for i, line in enumerate(lines[:_MOST]) if question_head(line.text)), 0)
    last = next((i for i in range(len(lines) - 1, 0, -1) if not lines[i].blank), 0)
    places = [*range(first), *([last] if last and lines[last - 1].blank else [])]
    found = {
        i
        for i in places
        if not code[i] and not _WRITTEN.search(lines[i].text) and _is_legend(lines[i].text, last=i == last)
    }
    return with_gaps(lines, found, RULE)


def _is_legend(text: str, *, last: bool) -> bool:
    return explains(_BRACKET.sub("", text)) is not None or (last and is_footnote(text))
