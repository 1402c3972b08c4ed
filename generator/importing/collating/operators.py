"""Which reading has the operator where the other has two signs in a row that are none: `ax + b`, not `ax-+ b`.

A recogniser makes a dash of a speck or of the space beside a sign: `q-.size` for `q.size`. What people write with two
signs in a row is known; of any other pair, the reading that has one of its signs alone is right.
"""

from __future__ import annotations

import re

from generator.importing.collating.strip import core
from generator.importing.collating.witness import Side, Verdict, Witness

_CLUSTER = re.compile(r"[-+*/=<>]{2,}|(?<=[^\W\d])(?:\.-|-\.)(?=[^\W\d])")
# Of programs, of arrows, and what a sign in front of a number makes: `x = -1`, `a*-b`.
_COMPARED = {"==", "!=", "<=", ">=", "<>", "===", "<=>", "<<", ">>"}
_ASSIGNED = {"+=", "-=", "*=", "/=", "**=", "//=", "++", "--", "**", "//"}
_ARROWS = {"->", "<-", "=>", "<->", "==>", "-->", "<--"}
_SIGNED = {"=-", "*-", "/-", "+-", "<-", ">-", "==-"}
_KNOWN = _COMPARED | _ASSIGNED | _ARROWS | _SIGNED | {"/*", "*/"}


def judge_operators(mine: Witness, theirs: Witness) -> Verdict | None:
    """Decide a spot where one reading has two signs in a row that are no operator, and the other one of them."""
    ours, others = core(mine.text), core(theirs.text)
    if others in _mended(ours):
        return Verdict(Side.THEIRS)
    return Verdict(Side.MINE) if ours in _mended(others) else None


def _mended(text: str) -> set[str]:
    """What a text may read, with one sign of each pair that is no operator."""
    odd = [match for match in _CLUSTER.finditer(text) if match[0] not in _KNOWN]
    return {text[: match.start()] + sign + text[match.end() :] for match in odd for sign in match[0]}
