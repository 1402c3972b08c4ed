"""Findings as an editor underlines them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from generator.lsp.text import Stretch, Text
from generator.model.finding import Finding

_WHOLE = re.compile(r"\"(?:\\.|[^\"\\])*\"|'(?:''|[^'])*'|[^\s:,\[\]{}]+")
"""What an underline takes in when only its start is known: a quotation, or a word."""


@dataclass(frozen=True, slots=True)
class Underlined:
    """A finding in its file.

    Attributes:
        where: what is underlined.
        finding: the finding.
    """

    where: Stretch
    finding: Finding


def by_file(findings: Iterable[Finding]) -> dict[str, tuple[Finding, ...]]:
    """Sort findings into the files that they speak of."""
    sorted_: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        sorted_[finding.path].append(finding)
    return {path: tuple(found) for path, found in sorted_.items()}


def underlined(findings: Iterable[Finding], text: Text) -> tuple[Underlined, ...]:
    """Find what to underline for each finding of one file."""
    return tuple(Underlined(_where(finding, text), finding) for finding in findings)


def _where(finding: Finding, text: Text) -> Stretch:
    number = max(finding.line - 1, 0)
    line = text.line(number)
    if not finding.column:  # the whole line, or the first one for the whole file
        start = len(line) - len(line.lstrip())
        return Stretch(text.place_at(number + 1, start + 1), text.place_at(number + 1, len(line.rstrip()) + 1))
    if finding.end_line:
        return Stretch(text.place_at(finding.line, finding.column), text.place_at(finding.end_line, finding.end_column))
    start = finding.column - 1
    found = _WHOLE.match(line, start)
    end = found.end() if found else start + 1
    return Stretch(text.place_at(number + 1, start + 1), text.place_at(number + 1, end + 1))
