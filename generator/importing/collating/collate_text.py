"""Two readings of one text made one: where they agree it is sure, where they differ it is decided or noted."""

from __future__ import annotations

from dataclasses import dataclass

from generator.importing.collating.agreement import Spot, spots
from generator.importing.collating.counted import judge_counted
from generator.importing.collating.differences import difference, few
from generator.importing.collating.elsewhere import is_loose, judge_elsewhere
from generator.importing.collating.evidence import judge_spot
from generator.importing.collating.facts import sound
from generator.importing.collating.line_begins import judge_line_begin
from generator.importing.collating.line_ends import judge_line_end
from generator.importing.collating.parallel_numbers import judge_parallel
from generator.importing.collating.read_text import Passages, Text
from generator.importing.collating.rewrite import Rewrite
from generator.importing.collating.strip import Strip, core
from generator.importing.collating.vocabulary import Vocabulary
from generator.importing.collating.witness import Side, Verdict, Witness
from generator.importing.collating.wording import judge_wording
from generator.importing.drafts import Doubt, Lines

_TELLING = 8  # signs of a line that is told from others


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
            judge_elsewhere(spot, (mine, ours), (theirs, others))
            or judge_counted(spot, ours, others)
            or judge_parallel(spot, ours, others)
            or judge_wording(spot, ours, others, (*mine.others, *theirs.others))
            or judge_line_begin(spot, ours, others, (mine.words, theirs.words))
            or judge_line_end(spot, ours, others, (mine.words, theirs.words))
            or judge_spot(mine.witness(ours, spot.mine), theirs.witness(others, spot.theirs))
        )
        moved = _has_elsewhere(spot, (mine, ours), (theirs, others))
        if not verdict.sure or moved or is_loose(spot, verdict.side, (mine, ours), (theirs, others)):
            doubts.append(difference(spot, ours, others))
        if verdict.side is Side.THEIRS:
            rewrite.take(spot)
    rewrite.open_alike()
    kept = {index for indices in rewrite.inserted.values() for index in indices}
    spare = tuple(line for index, line in enumerate(theirs.lines) if index not in kept)
    return Collated(rewrite.apply(mine.passages, theirs.passages), spare, few(doubts), agreed=not found)


def only_once(text: Text, other: Vocabulary) -> tuple[Doubt, ...]:
    """What is not sure about a text that one reading has alone.

    Args:
        text: the text.
        other: the words of the reading that lacks it.
    """
    strip = Strip(text.lines)
    everything = (0, len(strip.signs))
    verdict = judge_spot(Witness("", "", other), text.witness(strip, everything))
    return () if verdict == Verdict(Side.THEIRS) else (difference(Spot((0, 0), everything), Strip(()), strip),)


def _has_elsewhere(spot: Spot, mine: tuple[Text, Strip], theirs: tuple[Text, Strip]) -> bool:
    """Whether a whole line that one reading alone has here is a line of the other as well, elsewhere on the page."""
    at, (_, longer), bare = (
        (spot.theirs, theirs, mine[0]) if spot.mine[0] == spot.mine[1] else (spot.mine, mine, theirs[0])
    )
    if spot.mine[0] < spot.mine[1] and spot.theirs[0] < spot.theirs[1]:
        return False
    found = core(longer.quoted(*at))
    whole = longer.opens_line(at[0]) and (at[1] >= len(longer.signs) or longer.opens_line(at[1]))
    return whole and len(found) >= _TELLING and found in bare.words.rows


def _sounder(second: Text, first: Text) -> bool:
    """Whether the second reading is whole where the first is not."""

    def broken(text: Text) -> int:
        return sum(not passage.code and not sound(passage.text) for passage in text.passages)

    return broken(second) < broken(first)
