"""Names what two boxes behind a statement say, where a line above them names the two columns.

`                              True   False`
`1. Iron is a metal.            ☒      ☐`      becomes `1. Iron is a metal. (True)`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced
from generator.importing.words import words
from generator.model.line import Line

AFTER = ()
EXACT = True

RULE = "truth_boxes"
_LONGEST = 400  # characters of a statement
_FEWEST = 3  # statements below a header
_FILLED, _EMPTY = r"☒☑■◼⦿◉●✓✔✗✘", r"☐□○◯"
_BOX = rf"(?:[{_FILLED}{_EMPTY}]|\[\s?[xX]?\s?\]|\(\s?[xX]?\s?\))"
_ROW = re.compile(rf"(?P<text>.*\w.*?)[\s|]*(?P<first>{_BOX})[\s|]+(?P<second>{_BOX})[\s|]*$")
# A cross in one of two cells of a table, the other of which is empty.
_CROSS = re.compile(r"(?P<text>[^\t]*\w[^\t]*)\t *(?P<first>[xX✓✔]?) *(?:\t *(?P<second>[xX✓✔]?) *)?$")
_IS_FILLED = re.compile(rf"[{_FILLED}xX]|[\[(]\s?[xX]\s?[\])]")


def clean(lines: Lines) -> Cleaned:
    """Put the word of the filled box behind each statement; one of two must be filled."""
    code = fenced(lines)
    done = list(lines)
    for at, line in enumerate(lines):
        pair = None if code[at] else _pair(line.text)
        if pair is None:
            continue
        rows = list(_rows(lines, at))
        if len(rows) >= _FEWEST:
            for i, match in rows:
                done[i] = _named(lines[i], match, pair)
    return Cleaned(tuple(done))


def _rows(lines: Lines, header: int) -> Iterator[tuple[int, re.Match[str]]]:
    """The lines with two boxes below a header, up to the next header."""
    for i in range(header + 1, len(lines)):
        if _pair(lines[i].text) is not None:
            return
        short = len(lines[i].text) <= _LONGEST
        match = _ROW.match(lines[i].text) if short else None
        if match is None and short and "\t" in lines[header].text:
            match = _CROSS.match(lines[i].text)
        if match:
            yield i, match


def _named(line: Line, match: re.Match[str], pair: tuple[str, str]) -> Line:
    first, second = (_IS_FILLED.fullmatch(match[box] or "") is not None for box in ("first", "second"))
    if first == second:
        return line
    return line.edited(f"{match['text'].rstrip()} ({pair[0] if first else pair[1]})", RULE)


def _pair(text: str) -> tuple[str, str] | None:
    """The names of the two columns, in their order: a line that says nothing else."""
    match = _header().match(text) if len(text) <= _LONGEST else None
    if match is None:
        return None
    first, second = match["first"], match["second"]
    known = [{word.casefold() for word in pair} for pair in words().true_false]
    return (first, second) if {first.casefold(), second.casefold()} in known else None


@cache
def _header() -> re.Pattern[str]:
    known = "|".join(sorted({re.escape(word) for pair in words().true_false for word in pair}, key=len, reverse=True))
    return re.compile(
        rf"[\s|]*(?:\w[\w ]{{0,30}}(?:\s{{3,}}|\s*\|\s*|\t))?(?P<first>{known})[\s|/]+(?P<second>{known})[\s|]*$",
        re.IGNORECASE,
    )
