"""Removes what each number of a test says again: `1. Choose the right answer`, with the question on the next line.

Only if all numbers that are followed by such words say the same. Otherwise the words tell one kind of question from
another: `Choose one answer`, `Choose all right answers`.
"""

from __future__ import annotations

import re

from generator.importing.asks import tells_to_choose
from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import cut

AFTER = ("plus_signs",)
EXACT = True

RULE = "repeated_instructions"
_FEWEST = 3  # numbers that say so
_NUMBERED = re.compile(r"\s*\d{1,3}[.)]\s+(?P<told>[^?:]{8,80})$")
_QUESTION = re.compile(r"\s*\w[^.)]{2}")  # and no option
_OPTION = re.compile(r"\s*(?:[-•*+○]\s|\(?\w[.)]\s)\s*\S")
_WITHIN = 4  # lines below the number, the first option among them


def clean(lines: Lines) -> Cleaned:
    """Leave the numbers alone on their lines."""
    code = fenced(lines)
    told = {
        i: match
        for i, line in enumerate(lines)
        if not code[i] and (match := _NUMBERED.fullmatch(line.text)) and tells_to_choose(match["told"])
    }
    same = len({match["told"].strip().casefold() for match in told.values()}) == 1
    if len(told) < _FEWEST or not same or not all(_leads_on(lines, i) for i in told):
        return Cleaned(lines)
    kept, removals = list(lines), []
    for i, match in told.items():
        kept[i], instruction = cut(lines[i], match.start("told"))
        removals.append(Removal(instruction.span, RULE))
    return Cleaned(tuple(kept), tuple(removals))


def _leads_on(lines: Lines, at: int) -> bool:
    """Whether the next line can be the question, with options below it."""
    below = [line.text for line in lines[at + 1 : at + 1 + _WITHIN]]
    return bool(below) and _QUESTION.match(below[0]) is not None and any(map(_OPTION.match, below[1:]))
