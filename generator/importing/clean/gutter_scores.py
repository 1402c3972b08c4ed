"""Puts a score back together that stood in a box beside a question, and puts it above that question.

The box has two lines, `1/1` and `points`, and lies a line or two below the question's first. Read across, each falls
into whatever stands beside it: `1/1 Which of these do you think is best?` / `points`, or into the middle of a stem. The
slash may be misread (`171`). A score on one line may stand there as well, below the number of its question instead of
above. Only a page that has such boxes more than once is touched. The box is higher than a line of text: where nothing
stands beside it, and a sentence goes on below, the line in between is lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice, takewhile

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.endings import ending
from generator.importing.fences import fenced
from generator.importing.labels import label
from generator.importing.pieces import cut, gap
from generator.importing.scores import score
from generator.importing.words import pattern, words
from generator.model.line import Line

AFTER = ("table_cells", "flattened_lines", "heading_marks", "glued_numbers", "wide_numbers")

RULE = "gutter_scores"
# Lines between the two of a box, from a question's first line down to the box, and from its number below a long stem.
_TALL, _NEAR, _LONG = 3, 4, 16
_FEWEST = 2
_SCORE = re.compile(r"\s*(?P<won>\d{1,2})(?P<slash>\s?/\s?|[17Il|])(?P<of>\d{1,2})(?:\s+|$)")
_NUMBER = re.compile(r"\s*(?P<number>\d(?:\s?\d)?)\s?(?:[.)](?:\s|$)|\s(?=[\"“‘'(]?[A-Z]))")
_LEADS_ON = re.compile(r"[:?]\W*$")
_UNENDED = re.compile(r"[^\W_][,\"”’')]?\s*$")
_GOES_ON = re.compile(r"\s*(?:[a-zà-ÿ]{2}|\d[\d,.]*\w*\s?[a-zà-ÿ])")
_LOST = "nothing stands beside the score in this sentence; a line may be lost here"
_GUESS = "no blank line parts this question from the one above; where it begins is a guess"


@dataclass(frozen=True, slots=True)
class _Box:
    """A score's two lines: indices of both, and where the text behind them begins; both the same if it has one."""

    score: int
    score_end: int
    unit: int
    unit_end: int
    text: str


def clean(lines: Lines) -> Cleaned:
    """Take every box out of the text beside it and put its score above the question."""
    boxes = sorted((*_boxes(lines), *_single(lines)), key=lambda box: box.score)
    if len(boxes) < _FEWEST:
        return Cleaned(lines)
    left = dict(enumerate(lines))
    removals: list[Removal] = []
    above: dict[int, list[Line]] = {}
    floor = 0
    for ordinal, box in enumerate(boxes, start=1):
        if _parts_sentence(lines, box):
            left[box.unit + 1] = left[box.unit + 1].doubted(_LOST)
        points, left[box.score] = cut(lines[box.score], box.score_end)
        if box.unit != box.score:
            unit, left[box.unit] = cut(left[box.unit], box.unit_end)
            removals.append(Removal(unit.span, RULE))
        at, sure = _first_line(lines, box.score, floor, ordinal)
        points = points.edited(box.text, RULE)
        above[at] = [gap(lines[at]), points if sure else points.doubted(_GUESS)]
        if not sure and at:
            left[at - 1] = left[at - 1].doubted(_GUESS)
        floor = box.unit + 1
    done = [part for i, line in left.items() for part in (*above.get(i, ()), *_kept(line, lines[i]))]
    return Cleaned(tuple(done), tuple(removals))


def _parts_sentence(lines: Lines, box: _Box) -> bool:
    """Whether both lines of a box stand alone, one right below the other, in the middle of a sentence."""
    if box.unit != box.score + 1 or not 0 < box.score <= len(lines) - 3:
        return False
    above, score_line, unit_line, below = lines[box.score - 1 : box.unit + 2]
    alone = not score_line.text[box.score_end :].strip() and not unit_line.text[box.unit_end :].strip()
    return alone and bool(_UNENDED.search(ending(above.text)) and _GOES_ON.match(below.text)) and not label(below)


def _kept(line: Line, before: Line) -> Lines:
    """What is left of a line; nothing where a box was all it held, as a blank line would part the text around it."""
    return () if line.blank and not before.blank else (line,)


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(rf"\s*(?P<unit>{pattern(words().points)})\W{{0,2}}(?:\s+|$)", re.IGNORECASE)


def _boxes(lines: Lines) -> list[_Box]:
    boxes: list[_Box] = []
    last = -1
    inside = fenced(lines)
    for i, line in enumerate(lines):
        points = _SCORE.match(line.text) if i > last and not inside[i] else None
        if not points:
            continue
        slash = "/" in points["slash"]
        for j in range(i + 1, min(i + 1 + _TALL, len(lines))):
            unit = _unit().match(lines[j].text)
            if unit:
                text = f"{points['won'] if slash else ''}/{points['of']} {unit['unit']}"
                boxes.append(_Box(i, points.end(), j, unit.end(), text))
                last = j
                break
    return boxes


def _single(lines: Lines) -> list[_Box]:
    """Scores on one line that stand below the number of their question, not above it."""
    found = [i for i, line in enumerate(lines) if (points := score(line.text)) and not points.whole_quiz]
    return [
        _Box(i, len(lines[i].text), i, len(lines[i].text), lines[i].text)
        for ordinal, i in enumerate(found, start=1)
        if not _opens(lines, i, ordinal) and _reads(lines[_first_line(lines, i, 0, ordinal)[0]]) >= ordinal
    ]


def _opens(lines: Lines, at: int, ordinal: int) -> bool:
    """Whether a number that fits stands right below a score."""
    following = next((line for line in lines[at + 1 : at + 1 + _NEAR] if not line.blank), None)
    return following is not None and _reads(following) in range(ordinal, ordinal + 3)


def _first_line(lines: Lines, box: int, floor: int, ordinal: int) -> tuple[int, bool]:
    """Index of the first line of a box's question, and whether that is sure: its number's line, or its paragraph's."""
    filled = (i for i in range(box - 1, floor - 1, -1) if not lines[i].blank)
    stem = list(islice(takewhile(lambda i: not label(lines[i]), filled), _LONG))
    near = stem[:_NEAR]
    numbered = [i for i in stem if _reads(lines[i]) in range(ordinal, ordinal + 3)]
    if numbered:
        return numbered[-1], True
    opening = [i for i in near if i == 0 or lines[i - 1].blank]
    if not near:
        return box, True
    if not opening:
        return near[min(1, len(near) - 1)], False  # a box lies a line or two below the first
    at = opening[0]
    further = [i for i in near if i < at]
    if further and _LEADS_ON.search(ending(lines[further[0]].text)):  # `Take arrays a and b:`, a blank line, the code
        at = next((i for i in opening[1:] if i <= further[0]), at)
    return at, True


def _reads(line: Line) -> int:
    """The number that opens a line, which may be read with a gap (`1 0.`); -1 when none does."""
    match = _NUMBER.match(line.text)
    return int(re.sub(r"\s", "", match["number"])) if match else -1
