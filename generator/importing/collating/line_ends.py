"""Which reading has the end of a line: the one that goes on where the other breaks off, in the middle of a word.

A recogniser loses the right edge of a page; it does not make up how a word ends.
"""

from __future__ import annotations

from generator.importing.collating.agreement import Spot
from generator.importing.collating.facts import facts
from generator.importing.collating.strip import Strip, core
from generator.importing.collating.vocabulary import Vocabulary, chunks
from generator.importing.collating.witness import Side, Verdict

_KNOWN = 0.7  # of the words behind the first


def judge_line_end(spot: Spot, ours: Strip, others: Strip, words: tuple[Vocabulary, Vocabulary]) -> Verdict | None:
    """Decide a spot where one reading has the beginning of what the other has, and its line ends there.

    Args:
        spot: where they differ.
        ours: one reading.
        others: the other.
        words: what each of them knows.
    """
    mine, theirs = ours.quoted(*spot.mine), others.quoted(*spot.theirs)
    whole, cut, strip, end, side = (
        (mine, theirs, others, spot.theirs[1], Side.MINE)
        if len(core(mine)) > len(core(theirs))
        else (theirs, mine, ours, spot.mine[1], Side.THEIRS)
    )
    begun = core(cut)
    if not begun or not core(whole).startswith(begun) or not strip.opens_line(end) or facts(whole) != facts(cut):
        return None
    behind = chunks(whole)[len(chunks(cut)) :]
    known = sum(word in words[0].words or word in words[1].words for word in behind)
    return Verdict(side, sure=known >= len(behind) * _KNOWN)
