"""Page furniture: buttons, praise and ticks around a quiz, and the title and counts among them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import cut, gap
from generator.importing.scores import Score, score
from generator.importing.words import pattern, words
from generator.model.line import Line

# What OCR leaves of the icons beside a phrase: `¥ Congratulations! You passed! Next tem` leaves `tem`.
_CRUMBS = 3
_TICK = re.compile(r"\s*[vV✓✔¥€<«>~|_=.,'‘’\"“”*°·•©®-]{1,3}\s*")


@dataclass(frozen=True, slots=True)
class Page:
    """A text without its furniture.

    Attributes:
        lines: what is left; a score that stands above a question is left too.
        removals: what was furniture.
        announced: how many questions the page says there are.
        total: the score of the whole quiz.
    """

    lines: Lines
    removals: tuple[Removal, ...]
    announced: int | None
    total: Score | None


def without_furniture(lines: Lines) -> Page:
    """Take the furniture out of a text."""
    kept: list[Line] = []
    removals: list[Removal] = []
    announced, total = None, None
    for line, code in zip(lines, fenced(lines), strict=True):
        if code or line.blank:
            kept.append(line)
            continue
        found = score(line.text)
        if found and found.whole_quiz:
            total = total or found
            before, piece, after = cut(line, found.start, found.end)
            removals.append(Removal(piece.span, "quiz_score"))
            kept.extend(rest for rest in (before, after) if not rest.blank and not _removed(rest, removals))
            continue
        count = _announcement().fullmatch(line.text.strip())
        if count:
            announced = announced or int(count["count"])
            removals.append(Removal(line.span, "announcement"))
            kept.append(gap(line))
        elif _removed(line, removals):
            kept.append(gap(line))
        else:
            kept.append(line)
    return Page(tuple(kept), tuple(removals), announced, total)


def _removed(line: Line, removals: list[Removal]) -> bool:
    rule = "gutter_marks" if _TICK.fullmatch(line.text) else "furniture" if _is_furniture(line.text) else None
    if rule:
        removals.append(Removal(line.span, rule))
    return rule is not None


def _is_furniture(text: str) -> bool:
    rest, found = _furniture().subn(" ", text)
    return found > 0 and len(re.sub(r"[\W_]", "", rest)) <= _CRUMBS and not score(text)


@cache
def _furniture() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){pattern(words().furniture)}(?!\w)", re.IGNORECASE)


@cache
def _announcement() -> re.Pattern[str]:
    units = pattern(words().questions)
    return re.compile(rf"(?:{pattern(words().furniture)}\W+)?(?P<count>\d{{1,3}})\s+{units}\W*", re.IGNORECASE)
