"""Takes the line numbers out of code that stands in a text without fences.

A page prints them beside the code, and OCR reads them as its first column: `1 a = rand(4, 3)` / `2 b = rand(3, 2)`. The
first may be lost, and an editor's fold mark may stand behind one (`4- for i in range(3):`). Only where the numbers
follow each other and all lines look like code.
"""

from __future__ import annotations

import re
from itertools import groupby

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import cut

AFTER = ("code_gutter", "gutter_scores")

RULE = "listing_numbers"
_FEWEST = 2
_FIRST = 2  # a listing whose first number is lost begins with this one
_NUMBER = re.compile(r"\s*(\d{1,3})(?:[-+▾▸]?\s+(?=\S)|\s*$)")
_CODE = re.compile(r"\w\s*[-+*/]?=\s*\w|^#|//|\w\(.*\)|:$|[;{}]$|^(?:return|else|end|pass)\b")


def clean(lines: Lines) -> Cleaned:
    """Look for runs of numbered code, line after line."""
    done, removals = list(lines), []
    inside = fenced(lines)
    solid = (i for i, line in enumerate(lines) if not line.blank and not inside[i])
    numbered = [(at, i, match) for at, i in enumerate(solid) if (match := _NUMBER.match(lines[i].text))]
    for _, group in groupby(numbered, key=lambda item: item[0] - int(item[2][1])):
        run = [(i, match) for _, i, match in group]
        if int(run[0][1][1]) > _FIRST or not _is_listing([lines[i].text[match.end() :] for i, match in run]):
            continue
        for i, match in run:
            number, done[i] = cut(lines[i], match.end())
            removals.append(Removal(number.span, RULE))
    return Cleaned(tuple(done), tuple(removals))


def _is_listing(texts: list[str]) -> bool:
    told = [text for text in texts if text.strip()]
    return len(told) >= _FEWEST and all(_CODE.search(text.strip()) for text in told)
