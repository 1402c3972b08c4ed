"""What stands around the questions of a Moodle review: the summary of the attempt, its title, headings, buttons."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from generator.importing.drafts import Lines, Removal
from generator.importing.endings import ending
from generator.importing.paragraphs import text_width
from generator.importing.words import pattern, phrases

_TABLE = "moodle_review"
_LONGEST = 100  # characters of a heading
_ENDS = re.compile(r"[.?!:;,\]]\W*$")
_LETTER = re.compile(r"\s*\(?\w{1,3}[.)]?\s*$")
_PRINTED = 130  # characters of the widest printed line; in text that was pasted, a line is a paragraph
_FULL = 0.88
_SHARE = 0.3


class Top(NamedTuple):
    """What stands above the first question: its text, and the summary of the attempt."""

    lines: Lines
    removals: tuple[Removal, ...]


def page_top(lines: Lines) -> Top:
    """Take the summary of the attempt out of the lines above the first question.

    Its rows are `Started on⇥Friday, 3 May 2024, 9:00 AM`, or label and value below each other.
    """
    kept, removed, inside, waiting = [], [], False, False
    for line in lines:
        match = None if line.blank else _row().match(line.text)
        is_row = match is not None and (inside or not match["loose"])
        if line.blank:
            continue
        if is_row or waiting:
            removed.append(Removal(line.span, "furniture"))
        else:
            kept.append(line)
        waiting = match is not None and is_row and not match["value"]
        inside = inside or is_row
    return Top(tuple(kept), tuple(removed))


def without_heading(lines: Lines) -> tuple[Lines, Lines]:
    """Part the heading of the next section from the end of a question; it stands below a blank line."""
    filled = [i for i, line in enumerate(lines) if not line.blank]
    if len(filled) < 2 or filled[-1] - filled[-2] < 2 or not is_heading(lines[filled[-1] :]):  # noqa: PLR2004
        return lines, ()
    above = lines[filled[-2]].text
    if above.rstrip().endswith(":") or _LETTER.match(above):
        return lines, ()
    return lines[: filled[-1]], (lines[filled[-1]],)


def is_heading(lines: Lines) -> bool:
    """Whether lines begin with one that reads like a heading: short, and no sentence."""
    text = lines[0].text.strip() if lines else ""
    return 0 < len(text) <= _LONGEST and not _ENDS.search(ending(text))


def is_button(text: str) -> bool:
    """Whether a line is a button or a link of the page."""
    return _button().fullmatch(text) is not None


def print_width(lines: Lines) -> int:
    """Characters of a full line of a printed review; 0 for a pasted one, whose lines are whole paragraphs."""
    width = text_width(lines)
    lengths = [len(line.text.rstrip()) for line in lines if len(line.text) > width * _FULL / 2]
    full = sum(length > width * _FULL for length in lengths)
    return width if width and max(lengths) <= _PRINTED and full >= len(lengths) * _SHARE else 0


@cache
def _row() -> re.Pattern[str]:
    """A row of the summary; `loose` where only a space parts label and value: `Grade 9 Biology` is a title."""
    label, out_of = pattern(phrases(_TABLE, "summary")), pattern(phrases(_TABLE, "out_of"))
    value = rf"\d[\d.,]*\s*(?:/|{out_of})\s*\d.*|.*\b(?:19|20)\d\d\b.*"
    apart = r"\s*(?:\t|\s{2,}|:\s|\|)\s*"
    return re.compile(
        rf"\W*{label}(?:\s*:?\s*$|{apart}(?P<value>.+)$|\s(?:{value})$|(?P<loose>\s\S.{{0,40}})$)", re.IGNORECASE
    )


@cache
def _button() -> re.Pattern[str]:
    return re.compile(rf"[\W_]*{pattern(phrases(_TABLE, 'buttons'))}[\W_]*", re.IGNORECASE)
