"""Puts the space back that a recogniser lost behind an empty circle, which it reads as an O: `OIt melts` is `O It melts`.

Words that begin so are few (`OAuth`), and are written within a line as well. So a text must have several lines that do,
whose words behind the O differ, and hold none of them anywhere else.
"""

from __future__ import annotations

import re
from collections import Counter

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced

AFTER = ("running_header", "flattened_lines")

RULE = "glued_circles"
_GLUED = re.compile(r"\s*O(?P<word>[A-Z][a-z]+(?![^\W_])|[A-Z](?=\s))")
_WORD = re.compile(r"[^\W_]+")
_FEWEST = 3


def clean(lines: Lines) -> Cleaned:
    """Look at the head of every line outside fenced code."""
    found = {
        i: match
        for i, (line, code) in enumerate(zip(lines, fenced(lines), strict=True))
        if not code and (match := _GLUED.match(line.text))
    }
    if len({match["word"] for match in found.values()}) < _FEWEST:
        return Cleaned(lines)
    words = Counter(word for line in lines for word in _WORD.findall(line.text))
    heads = Counter(match[0].strip() for match in found.values())
    return Cleaned(
        tuple(
            line.edited(f"O {line.text[found[i].start('word') :]}", RULE)
            if i in found and words[found[i][0].strip()] == heads[found[i][0].strip()]
            else line
            for i, line in enumerate(lines)
        )
    )
