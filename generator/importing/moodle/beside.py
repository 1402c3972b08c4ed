"""Heads that stand in a box at the left of the question, whose rows a recogniser reads with those of the text.

Question 1 What is the chemical symbol of sodium?
Incorrect Select one:
Mark 0.00 out of 1.00
Flag question a. Na

Themes print the box in a column of its own, so that `Flag question a. Na` is a row of the page. Where it is narrow, the
marks take two rows, `Mark 0.00` and `out of 1.00`, and the status may lie beside the number.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.moodle.heads import marks_pattern, opening, rest_of_marks
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases, says
from generator.model.line import Line

_TABLE = "moodle_review"
_ROWS = 8  # of the text, at most, beside the five of a box
_WORD = re.compile(r"\w")


def unfolded(lines: Lines) -> Lines:
    """The lines with each head in front of the text that it stands beside; others as they are."""
    code = fenced(lines)
    kept: list[Line] = []
    index = 0
    while index < len(lines):
        box = None if code[index] else _box(lines, index)
        if box is None:
            kept.append(lines[index])
            index += 1
            continue
        pieces, text, index = box
        kept += [*pieces, *text]
    return tuple(kept)


def _box(lines: Lines, index: int) -> tuple[Lines, Lines, int] | None:
    """A head beside text that begins at a line: its pieces, the text, and the index of the first line behind it."""
    first = opening().match(lines[index].text)
    if not first or not first["number"]:
        return None
    number, text = _parted(lines[index], first.end())
    rows = [i for i in range(index + 1, min(len(lines), index + 1 + 2 * _ROWS)) if not lines[i].blank][:_ROWS]
    pieces, wanted, end, beside = [number], [_status(), marks_pattern(), _flag()], index, bool(text)
    body, waiting, scored = [*text], list[Line](), False
    for row, below in pairwise((*rows, None)):
        if row is None or opening().match(lines[row].text):
            break
        under = lines[below].text if below is not None else ""
        found = next((n for n, known in enumerate(wanted) if _begins(known, lines[row], under)), None)
        if found is None:
            waiting += lines[end + 1 : row + 1]
            beside, end = True, row
            continue
        known = wanted[found]
        match, scored = known.match(lines[row].text), scored or known is marks_pattern()
        piece, rest = _parted(lines[row], match.end() if match else 0)
        beside = beside or bool(rest)
        body += [*waiting, *lines[end + 1 : row], *rest]
        pieces.append(piece)
        rest_of = rest_of_marks(match[0]) if match and known is marks_pattern() else None
        waiting, end, last, wanted = [], row, row, [*([rest_of] if rest_of else ()), *wanted[found + 1 :]]
        if not wanted:
            break
    if not scored or not beside:
        return None
    if text and len(pieces) > 1 and not _status().match(pieces[1].text) and _begins(_status(), text[0]):
        status = _status().match(text[0].text)
        piece, body[:1] = _parted(text[0], status.end() if status else 0)
        pieces.insert(1, piece)
    return tuple(pieces), tuple(body), last + 1


def _begins(known: re.Pattern[str], line: Line, below: str = "") -> bool:
    """Whether a row, with the next below it, begins with a piece of a head that no text of the question can be."""
    match = known.match(line.text)
    if match is None:
        return False
    rest = line.text[match.end() :]
    if known is marks_pattern():  # `Mark 1` may begin a sentence, `Mark 1.00 out of 1.00` does not
        lacking = rest_of_marks(match[0])
        return lacking is None or lacking.match(below) is not None
    if known is _status():  # `Incorrect Select one:`, and not `Correct use of …`
        return not rest[:1].islower() or bool(says(rest, (*phrases(_TABLE, "one"), *phrases(_TABLE, "several"))))
    return True


def _parted(line: Line, end: int) -> tuple[Line, Lines]:
    """The piece of a head and the text beside it; signs alone are a blot, and no text."""
    if not _WORD.search(line.text, end):
        return line, ()
    piece, rest = cut(line, end)
    return piece, (rest,)


@cache
def _status() -> re.Pattern[str]:
    return re.compile(rf"\W*{pattern(phrases(_TABLE, 'status'))}(?!\w)\W*", re.IGNORECASE)


@cache
def _flag() -> re.Pattern[str]:
    return re.compile(rf"\W*{pattern(phrases(_TABLE, 'flag'))}(?!\w)\s*", re.IGNORECASE)
