"""Parts the name of a section from the keys on its line: `Section A: 1-b, 2-a`."""

from __future__ import annotations

import re

from generator.importing.drafts import Lines
from generator.importing.keys.key_entries import entries
from generator.importing.pieces import cut
from generator.model.line import Line

_NAME = re.compile(
    r"\s*+[*_#]{0,3}\s*[^\W\d_]{3,15}\s(?:[A-Za-z]|[IVXivx]{1,4}|\d{1,2})[*_]{0,3}\s?[:–—-][*_]{0,3}\s+(?=\S)"
)
_FEWEST = 2  # entries behind a name


def with_sections_apart(lines: Lines) -> Lines:
    """Cut such lines in two; all others stay."""
    return tuple(part for line in lines for part in _parts(line))


def _parts(line: Line) -> Lines:
    match = _NAME.match(line.text)
    name, rest = cut(line, match.end()) if match else (line, None)
    found = entries(rest) if rest else ()
    apart = len(found) >= _FEWEST and not any(entry.explanation for entry in found)
    return (name, rest) if rest and apart else (line,)
