"""Page furniture: buttons, praise and ticks around a quiz, and the title and counts among them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Lines, Removal
from generator.importing.fences import fenced
from generator.importing.marks import marked
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
        if found:
            before, piece, after = cut(line, found.start, found.end)
            if found.whole_quiz:
                total = total or found
                removals.append(Removal(piece.span, "quiz_score"))
                piece = gap(piece)
            kept.extend(part for part in (before, piece, after) if part is piece or _stays(part, removals))
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
    if _TICK.fullmatch(line.text):
        removals.append(Removal(line.span, "gutter_marks"))
        return True
    if _is_furniture(line.text) and marked(line).mark is None:  # a circle or a box makes an option of any words
        removals.append(Removal(line.span, "furniture"))
        return True
    return False


def _stays(line: Line, removals: list[Removal]) -> bool:
    return not line.blank and not _removed(line, removals)


def _is_furniture(text: str) -> bool:
    rest, found = _phrases(words().furniture).subn(" ", text)
    crumbs = _phrases(words().beside).sub(" ", rest)
    return found > 0 and len(re.sub(r"[\W_]", "", crumbs)) <= _CRUMBS


@cache
def _phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){pattern(phrases)}(?!\w)", re.IGNORECASE)


@cache
def _announcement() -> re.Pattern[str]:
    units = pattern(words().questions)
    return re.compile(
        rf"(?:{pattern((*words().furniture, *words().beside))}\W+)?(?P<count>\d{{1,3}})\s+{units}\W*", re.IGNORECASE
    )
