"""What one reading has alone and belongs elsewhere on the page: a number, a sign of the gutter, a label."""

from __future__ import annotations

import re

from generator.importing.collating.agreement import Spot, alike
from generator.importing.collating.crumbs import is_gutter, is_number_of
from generator.importing.collating.evidence import judge_spot
from generator.importing.collating.facts import repeats
from generator.importing.collating.listing_lines import is_line_number, is_number_column
from generator.importing.collating.read_text import Text
from generator.importing.collating.strip import Strip, core
from generator.importing.collating.witness import Side, Verdict, Witness

_LABEL = 75
_TELLING = 12
# A bullet, as recognisers read it.
_BULLET = re.compile(r"\W*[*•·●©°oe+-]\W*")
# What stands at the left of a circle belongs to no option.
_CIRCLED = re.compile(r".{0,20}[©○◯®@●◉]\W?")


def judge_elsewhere(spot: Spot, mine: tuple[Text, Strip], theirs: tuple[Text, Strip]) -> Verdict | None:
    """Keep the reading without what belongs elsewhere; None where neither has such a thing."""
    return (
        _dropped(spot.mine, spot.theirs, mine, theirs[1], Side.MINE)
        or _dropped(spot.theirs, spot.mine, theirs, mine[1], Side.THEIRS)
        or _numbered(spot.mine, spot.theirs, mine, theirs, Side.MINE)
        or _numbered(spot.theirs, spot.mine, theirs, mine, Side.THEIRS)
    )


def is_loose(spot: Spot, side: Side, mine: tuple[Text, Strip], theirs: tuple[Text, Strip]) -> bool:
    """Whether lines that are taken from one reading alone, at the start or the end, do not go on from line to line.

    They may be another piece of the page: an option that the other reading lost.
    """
    (at, extra), (_, bare), (text, strip) = (
        ((spot.mine, spot.theirs), mine, theirs) if side is Side.THEIRS else ((spot.theirs, spot.mine), theirs, mine)
    )
    if at[0] < at[1] or 0 < at[0] < len(bare.signs):
        return False
    breaks = (sign for sign in range(max(extra[0], 1), extra[1] + 1) if sign < len(strip.signs))
    return any(strip.opens_line(sign) and not strip.wraps(sign, text.words.width) for sign in breaks)


def _dropped(
    at: tuple[int, int], extra: tuple[int, int], bare: tuple[Text, Strip], longer: Strip, side: Side
) -> Verdict | None:
    """Keep the reading that has nothing at a spot where the other has what belongs elsewhere on the page."""
    text, strip = bare
    if at[0] < at[1] or extra[0] == extra[1]:
        return None
    found, passage = longer.quoted(*extra), text.passage(strip, at[0])
    line = longer.opens_line(extra[0]) and longer.opens_line(extra[1])
    above = text.passage(strip, at[0] - 1) if at[0] else None
    looks = (
        passage and passage.bullet and longer.opens_line(extra[0]) and _BULLET.fullmatch(found),
        extra[0] == 0 and (is_number_of(found, text.number) or is_gutter(found) or _CIRCLED.fullmatch(found)),
        line and above and is_number_column(found, above) and not text.words.knows(found),
        line and (is_gutter(found) or any(_alike(found, beside.text) for beside in text.beside)),
        len(core(found)) >= _TELLING and repeats(core(found), strip.core),  # the overlap of two pages
    )
    return Verdict(side) if any(looks) else None


def _numbered(
    at: tuple[int, int], extra: tuple[int, int], whole: tuple[Text, Strip], numbered: tuple[Text, Strip], side: Side
) -> Verdict | None:
    """Keep the reading that has code where the other has the number of its line."""
    (text, strip), (other, longer) = whole, numbered
    passage = text.passage(strip, at[0])
    if not passage or not longer.opens_line(extra[0]):
        return None
    if not is_line_number(longer.quoted(*extra), passage, strip, at[0]):
        return None
    alone = judge_spot(text.witness(strip, at), Witness("", "", other.words)) if at[0] < at[1] else Verdict(Side.MINE)
    return Verdict(side, sure=alone == Verdict(Side.MINE))


def _alike(found: str, beside: str) -> bool:
    """Whether a line is a label, perhaps misread."""
    return alike(core(found), core(beside)) >= _LABEL
