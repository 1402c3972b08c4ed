"""Puts the space back that a recogniser lost behind an empty circle that it reads as an O: `OIt melts`, `O It melts`.

Words that begin so are few (`OAuth`), and are written within a line as well. So a text must have several lines that do,
whose words behind the O differ, and hold hardly one of them anywhere else. Then code and shares have circles as well:
`Ox = f(2)`, `O98% of it`.
"""

from __future__ import annotations

import re
from collections import Counter

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import rewritten
from generator.importing.fences import openings

AFTER = ("running_header", "flattened_lines")

RULE = "glued_circles"
_GLUED = re.compile(r"\s*O(?P<word>[A-Z][a-z]+(?![^\W_])|[A-Z](?=\s))")
_OTHER = re.compile(r"\s*O(?P<word>[a-z]\w*(?:\.\w+)*\s?[=(\[]|\d+(?:\.\d+)?%)")
_WORD = re.compile(r"[^\W_]+")
_FEWEST = 3


def clean(lines: Lines) -> Cleaned:
    """Look at the head of every line outside fenced code."""
    heads = openings(lines, _GLUED)
    heads = _without_names(heads, lines) if heads else heads
    if len({match["word"] for match in heads.values()}) < _FEWEST:
        return Cleaned(lines)
    found = openings(lines, _OTHER) | heads
    return rewritten(lines, {i: f"O {lines[i].text[head.start('word') :]}" for i, head in found.items()}, RULE)


def _without_names(heads: dict[int, re.Match[str]], lines: Lines) -> dict[int, re.Match[str]]:
    """Leave out words that stand within lines more often than at their head."""
    words = Counter(word for line in lines for word in _WORD.findall(line.text))
    first = Counter(match[0].strip() for match in heads.values())
    return {i: match for i, match in heads.items() if first[match[0].strip()] * 2 >= words[match[0].strip()]}
