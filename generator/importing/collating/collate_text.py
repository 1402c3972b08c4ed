"""Two readings of one text made one: where they agree it is sure, where they differ it is decided or noted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.importing.collating.agreement import Spot, alike, spots
from generator.importing.collating.counted import judge_counted
from generator.importing.collating.crumbs import is_gutter, is_number_of
from generator.importing.collating.evidence import judge_spot
from generator.importing.collating.facts import repeats, sound
from generator.importing.collating.line_begins import judge_line_begin
from generator.importing.collating.line_ends import judge_line_end
from generator.importing.collating.listing_lines import is_line_number, is_number_column
from generator.importing.collating.parallel_numbers import judge_parallel
from generator.importing.collating.rewrite import Rewrite
from generator.importing.collating.strip import Strip, core
from generator.importing.collating.vocabulary import Vocabulary
from generator.importing.collating.witness import Side, Verdict, Witness
from generator.importing.collating.wording import judge_wording
from generator.importing.drafts import Doubt, Lines, Passage

CODE = "readings-differ"
_SHOWN = 60
_NOTES = 3
_LABEL = 75
_TELLING = 12
# A bullet, as recognisers read it.
_BULLET = re.compile(r"\W*[*•·●©°oe+-]\W*")
# What stands at the left of a circle belongs to no option.
_CIRCLED = re.compile(r".{0,20}[©○◯®@●◉]\W?")

Passages = tuple[Passage, ...]


@dataclass(frozen=True)
class Text:
    """A text of one reading.

    Attributes:
        passages: the text.
        words: what the reading knows.
        number: of a stem, the number of its question.
        beside: labels and signs that stand beside it.
        others: of an option, the texts of the other options.
    """

    passages: Passages
    words: Vocabulary
    number: str = ""
    beside: Lines = ()
    others: tuple[str, ...] = ()

    @property
    def lines(self) -> Lines:
        """Its lines."""
        return tuple(line for passage in self.passages for line in passage.lines)

    def passage(self, strip: Strip, sign: int) -> Passage | None:
        """The passage in which one of its signs stands, or the last."""
        passed, at = 0, strip.signs[min(sign, len(strip.signs) - 1)][1] if strip.signs else 0
        for passage in self.passages:
            passed += len(passage.lines)
            if at < passed:
                return passage
        return None


@dataclass(frozen=True, slots=True)
class Collated:
    """What two readings of a text are together.

    Attributes:
        passages: the text.
        spare: lines of either reading that it does not hold, since they say the same.
        doubts: what differs and nothing decides.
        agreed: whether both say the same throughout.
    """

    passages: Passages
    spare: Lines = ()
    doubts: tuple[Doubt, ...] = ()
    agreed: bool = False


def collate_text(first: Text, second: Text) -> Collated:
    """Collate two readings of one text.

    Args:
        first: the reading that is kept where both are as good.
        second: the other.
    """
    if not first.lines or not second.lines:
        return Collated(first.passages or second.passages)
    mine, theirs = (second, first) if _sounder(second, first) else (first, second)
    ours, others = Strip(mine.lines), Strip(theirs.lines)
    found = spots(ours, others)
    rewrite, doubts = Rewrite(ours, others), []
    for spot in found:
        verdict = (
            _dropped(spot.mine, spot.theirs, (mine, ours), others, Side.MINE)
            or _dropped(spot.theirs, spot.mine, (theirs, others), ours, Side.THEIRS)
            or _numbered(spot.mine, spot.theirs, (mine, ours), (theirs, others), Side.MINE)
            or _numbered(spot.theirs, spot.mine, (theirs, others), (mine, ours), Side.THEIRS)
            or judge_counted(spot, ours, others)
            or judge_parallel(spot, ours, others)
            or judge_wording(spot, ours, others, (*mine.others, *theirs.others))
            or judge_line_begin(spot, ours, others, (mine.words, theirs.words))
            or judge_line_end(spot, ours, others, (mine.words, theirs.words))
            or judge_spot(_witness(mine, ours, spot.mine), _witness(theirs, others, spot.theirs))
        )
        if not verdict.sure or _loose(spot, verdict.side, (mine, ours), (theirs, others)):
            doubts.append(_doubt(spot, ours, others))
        if verdict.side is Side.THEIRS:
            rewrite.take(spot)
    rewrite.open_alike()
    kept = {index for indices in rewrite.inserted.values() for index in indices}
    spare = tuple(line for index, line in enumerate(theirs.lines) if index not in kept)
    return Collated(rewrite.apply(mine.passages, theirs.passages), spare, _few(doubts), agreed=not found)


def only_once(text: Text, other: Vocabulary) -> tuple[Doubt, ...]:
    """What is not sure about a text that one reading has alone.

    Args:
        text: the text.
        other: the words of the reading that lacks it.
    """
    strip = Strip(text.lines)
    everything = (0, len(strip.signs))
    verdict = judge_spot(Witness("", "", other), _witness(text, strip, everything))
    return () if verdict == Verdict(Side.THEIRS) else (_doubt(Spot((0, 0), everything), Strip(()), strip),)


def _sounder(second: Text, first: Text) -> bool:
    """Whether the second reading is whole where the first is not."""

    def broken(text: Text) -> int:
        return sum(not passage.code and not sound(passage.text) for passage in text.passages)

    return broken(second) < broken(first)


def _witness(text: Text, strip: Strip, span: tuple[int, int]) -> Witness:
    """What a reading has at a spot."""
    passage = text.passage(strip, span[0])
    return Witness(strip.quoted(*span), passage.text if passage else "", text.words)


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
    alone = judge_spot(_witness(text, strip, at), Witness("", "", other.words)) if at[0] < at[1] else Verdict(Side.MINE)
    return Verdict(side, sure=alone == Verdict(Side.MINE))


def _loose(spot: Spot, side: Side, mine: tuple[Text, Strip], theirs: tuple[Text, Strip]) -> bool:
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


def _alike(found: str, beside: str) -> bool:
    """Whether a line is a label, perhaps misread."""
    return alike(core(found), core(beside)) >= _LABEL


def _doubt(spot: Spot, ours: Strip, others: Strip) -> Doubt:
    mine, theirs = _short(ours.quoted(*spot.mine)), _short(others.quoted(*spot.theirs))
    lines = (*ours.between(*spot.mine), *others.between(*spot.theirs))
    if mine and theirs:
        return Doubt(CODE, f"one reading has “{mine}”, another “{theirs}”", lines)
    return Doubt(CODE, f"only one reading has “{mine or theirs}”", lines)


def _few(doubts: list[Doubt]) -> tuple[Doubt, ...]:
    """Doubts about one text: where there are many, one that shows the first of them."""
    if len(doubts) <= _NOTES:
        return tuple(doubts)
    note = f"the readings differ in {len(doubts)} places: {'; '.join(doubt.note for doubt in doubts[:_NOTES])}; …"
    return (Doubt(CODE, note, tuple(line for doubt in doubts for line in doubt.lines)),)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
