"""Where questions begin on the result page of a Google form: `✓ Stem … * 1/1`, `3. Stem * 1 point`.

The score stands at the end of the stem, or on the line below it; a star means that an answer was required.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from generator.importing.asks import asks
from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.numerals import decimal
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_TABLE = "google_forms"
_TICK = r"[✓✔√✅☑✗✘✕✖❌×]"
_READ = r"[vVyYxX¥](?=\s+[^\W\da-z])"  # how recognisers read a tick or a cross in front of a capital
_LEAD = re.compile(rf"\s*(?P<tick>(?:{_TICK}|{_READ})\s*)?(?:(?P<number>\d{{1,3}})\s?[.)]\s+)?")
_WRAPPED = 5  # lines of a stem above the last
_UNITLESS = re.compile(r"[\s\d.,/]*")  # a form prints no unit behind the points won
_ALONE = re.compile(rf"\s*{_TICK}\s*")
_STAR = re.compile(r"(?:(?<!\s)\s+|(?<=[?.:]))\*\s*$")


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a question.

    Attributes:
        index: of its first line.
        end: index of the first line behind it.
        number: of the question; empty where the form prints none.
        stem: what is asked.
        evidence: tick, number, star and score.
        full: whether all points were won; None when it does not say.
        strong: whether a tick or a star shows that a form printed it.
        sure: whether it is clear where the stem begins.
        tick: whether a tick or a cross stands before it.
    """

    index: int
    end: int
    number: str
    stem: Lines
    evidence: Lines
    full: bool | None
    strong: bool
    sure: bool = True
    tick: bool = False


def heads(lines: Lines) -> tuple[Head, ...]:
    """Find the heads: every line that ends in a score, or is one."""
    code = fenced(lines)
    found: list[Head] = []
    for index, line in enumerate(lines):
        match = None if code[index] or line.blank else _score().search(line.text)
        if match and (head := _head(lines, index, match, found[-1].end if found else 0)):
            found.append(head)
    return tuple(found)


def signs(lines: Lines) -> int:
    """How many scores stand behind the star or the tick of a question, or right below one."""
    return sum(_is_sign(line, above) for above, line in pairwise((None, *lines)) if line is not None)


def _is_sign(line: Line, above: Line | None) -> bool:
    match = _score().search(line.text)
    if not match:
        return False
    text = line.text[: match.start()]
    if not text.strip():
        text = above.text if above else ""
    lead = _LEAD.match(text)
    return _STAR.search(text) is not None or bool(lead and lead["tick"] and _UNITLESS.fullmatch(match[0]))


def is_required(line: Line) -> bool:
    """Whether a line ends in the star of a required question."""
    return _STAR.search(line.text) is not None and not line.text.lstrip().startswith("*")


def _head(lines: Lines, index: int, match: re.Match[str], least: int) -> Head | None:
    """Read the head that a score ends; `least` is the first line that may belong to it."""
    text, score = cut(lines[index], match.start())
    first, begun = index, False
    if text.blank:
        while first > least and not lines[first - 1].blank:
            first -= 1
        begun = 0 < least == first < index  # nothing parts the stem from what stands above
        first = index - 1 if begun else first
    else:
        first = _begin(lines, index, least)
    above = lines[first:index] if text.blank else (*lines[first:index], text)
    if not above:
        return None
    tick, number, bare, evidence = _bare(above)
    if not tick and first > least and _ALONE.fullmatch(lines[first - 1].text):
        first, tick = first - 1, True
        evidence = (lines[first], *evidence)
    starred = is_required(above[-1])
    strong = starred or (tick and _UNITLESS.fullmatch(score.text) is not None)
    sure = not begun or strong or asks(" ".join(line.text for line in bare))
    return Head(first, index + 1, number, bare, (*evidence, score), _full(match), strong, sure, tick)


def _begin(lines: Lines, index: int, least: int) -> int:
    """Where a stem begins whose last line has the score: at a tick in lines right above, which nothing parts from it.

    A blank line stands above the tick: otherwise it may be that of an option.
    """
    if _is_ticked(lines[index]):
        return index
    for first in range(index - 1, max(index - _WRAPPED, least) - 1, -1):
        if lines[first].blank:
            break
        if _is_ticked(lines[first]):
            return first if first == 0 or lines[first - 1].blank else index
    return index


def _is_ticked(line: Line) -> bool:
    lead = _LEAD.match(line.text)
    return bool(lead and lead["tick"])


def _bare(lines: Lines) -> tuple[bool, str, Lines, Lines]:
    """Take tick and number off the start of a stem and the star off its end: tick, number, stem, what was taken."""
    lead = _LEAD.match(lines[0].text)
    end = lead.end() if lead else 0
    text, evidence = list(lines), []
    if end:
        opening, text[0] = cut(text[0], end)
        evidence.append(opening)
    if star := _STAR.search(text[-1].text):
        text[-1], closing = cut(text[-1], star.start())
        evidence.append(closing)
    stem = tuple(line for line in text if not line.blank)
    taken = tuple(piece for piece in evidence if not piece.blank)
    return bool(lead and lead["tick"]), (lead["number"] or "") if lead else "", stem, taken


def _full(match: re.Match[str]) -> bool | None:
    if not match["won"]:
        return None
    won, of = (decimal(match[name]) for name in ("won", "of"))
    return won == of if of else None


@cache
def _score() -> re.Pattern[str]:
    """`1/1`, `0 / 2`, `1 point`, `(1/1 Point)` at the end of a line."""
    number = r"\d{1,3}(?:[.,]\d{1,2})?"
    unit = pattern(phrases(_TABLE, "points"))
    return re.compile(
        rf"(?:(?<=[\s*])|^)(?:(?:(?<=\S\s)\()?(?P<won>{number})\s?/\s?(?P<of>{number})(?:\s*{unit})?\)?|(?<![/\d]){number}\s{unit})\s*$",
        re.IGNORECASE,
    )
