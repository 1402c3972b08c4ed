"""What a question is worth, behind the last words of its stem: `Which of these float? Select all that apply. 1 point`.

Where most questions have it there, it shows where the stem ends, which a line that was wrapped does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.pieces import cut
from generator.importing.platform.heads import Head
from generator.importing.platform.said import TABLE, points
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_FEWEST, _MOST = 2, 0.7  # questions that have it, and which share of all
_NEAR = 6  # lines of a stem


def with_worth_apart(heads: Sequence[Head], bodies: Sequence[Lines]) -> tuple[tuple[Head, ...], list[Lines]]:
    """Put it on a line of its own, where most questions have it once.

    Args:
        heads: of the questions; the first line of a stem may stand behind the number.
        bodies: the lines below each head.
    """
    places = [_places(head.rest, body) for head, body in zip(heads, bodies, strict=True)]
    if sum(len(at) == 1 for at in places) < max(_FEWEST, _MOST * len(places)):
        return tuple(heads), list(bodies)
    parted = [_apart(*each) for each in zip(heads, bodies, places, strict=True)]
    return tuple(head for head, _ in parted), [body for _, body in parted]


def _places(rest: Line | None, body: Lines) -> list[int]:
    """Where it stands: -1 is the line behind the number."""
    near = [(-1, rest), *enumerate(body[:_NEAR])] if rest else list(enumerate(body[:_NEAR]))
    return [at for at, line in near if line and _worth().search(line.text) and not points(line.text)]


def _apart(head: Head, body: Lines, places: Sequence[int]) -> tuple[Head, Lines]:
    if len(places) != 1:
        return head, body
    (at,) = places
    if at < 0 and head.rest:
        rest, worth = _cut(head.rest)
        return replace(head, rest=rest), (worth, *body)
    return head, (*body[:at], *_cut(body[at]), *body[at + 1 :])


def _cut(line: Line) -> tuple[Line, Line]:
    match = _worth().search(line.text)
    text, worth = cut(line, match.start() if match else len(line.text))
    return text, worth


@cache
def _worth() -> re.Pattern[str]:
    """`1 point` behind what ends a sentence."""
    unit = pattern(phrases(TABLE, "points"))
    return re.compile(rf"(?<=[\w?.:!)\]\"'”’])\s+\d{{1,2}}(?:[.,]\d{{1,2}})?\s{unit}\s*$", re.IGNORECASE)
