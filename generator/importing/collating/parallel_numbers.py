"""Which reading has the decimal point: the one whose number is written as those on the lines beside it.

`4.0%` / `4.5%` in one reading and `45%` in the other, where the lines above and below say how such numbers look.
"""

from __future__ import annotations

import re

from generator.importing.collating.agreement import Spot
from generator.importing.collating.strip import Strip, core
from generator.importing.collating.witness import Side, Verdict

_DECIMAL = re.compile(r"\d+\.(?P<decimals>\d+)(?P<unit>%?)\W*")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:\.(?P<decimals>\d+))?(?P<unit>%?)(?!\w|[.,]\d)")


def judge_parallel(spot: Spot, ours: Strip, others: Strip) -> Verdict | None:
    """Decide a spot that is a number with a decimal point in one reading, and the same without it in the other."""
    for side, (strip, at), (other, misread) in (
        (Side.MINE, (ours, spot.mine), (others, spot.theirs)),
        (Side.THEIRS, (others, spot.theirs), (ours, spot.mine)),
    ):
        text, wrong = core(strip.quoted(*at)), core(other.quoted(*misread))
        match = _DECIMAL.fullmatch(text)
        if match and text.replace(".", "") == wrong.replace(".", ""):
            return Verdict(side) if _beside(strip, at[0], match) else None
    return None


def _beside(strip: Strip, sign: int, number: re.Match[str]) -> bool:
    """Whether all numbers of that unit on the lines beside have as many decimals, and there are some."""
    index = strip.signs[sign][1]
    near = [strip.lines[i].text for i in (index - 1, index + 1) if 0 <= i < len(strip.lines)]
    found = [match for text in near for match in _NUMBER.finditer(text) if match["unit"] == number["unit"]]
    return bool(found) and all(len(match["decimals"] or "") == len(number["decimals"]) for match in found)
