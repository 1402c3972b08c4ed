"""Options that each have an explanation of their own: a text, the heading `Explanation`, why it is right or wrong.

The line right above such a heading is the option, and a label beside it speaks of it. Where an explanation has several
paragraphs, one of them may be an option without any: that is a doubt.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice, pairwise

from generator.importing.asks import asks
from generator.importing.drafts import Lines
from generator.importing.pieces import without_blanks
from generator.importing.platform.named_choices import Named
from generator.importing.platform.said import LABELS, Kind, kinds_of, said
from generator.importing.words import plain

_FEWEST, _NEAR = 2, 3  # options; lines of one: its text, with a label above or below
_PARAGRAPHS = "a paragraph of the explanation below this option may be another option, which has none"
_STEM = "the last paragraph above this option may be another option, and no part of the stem"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the parts of an option stand: its first line, text, labels, and the heading below."""

    first: int
    text: int
    labels: tuple[int, ...]
    heading: int


def explained_options(lines: Lines) -> tuple[Lines, tuple[Named, ...], Lines]:
    """The lines above the first such option, the options, and the lines below the last; no options where unsure."""
    headings = _headings(lines)
    places = [place for at in headings if (place := _place(lines, at))]
    if len(places) < max(_FEWEST, len(headings)) or not _are_parted(lines, places):
        return lines, (), ()
    below = range(headings[-1] + 1, len(lines))
    end = next((i for i in below if kinds_of(lines[i].text) & {Kind.EXPLANATION, Kind.CLOSING}), len(lines))
    ends = [*(place.first for place in places[1:]), end]
    options = [_named(lines, place, stop) for place, stop in zip(places, ends, strict=True)]
    above = lines[: places[0].first]
    if _is_split(above) and not asks(without_blanks(above)[-1].text):
        options[0] = replace(options[0], unsure=_STEM)
    return above, tuple(options), lines[end:]


def _headings(lines: Lines) -> list[int]:
    """The headings of the wording of the first, where no other heading of an explanation stands among them."""
    told = [i for i, line in enumerate(lines) if Kind.EXPLANATION in kinds_of(line.text)]
    alike = [i for i in told if plain(lines[i].text) == plain(lines[told[0]].text)]
    return alike if told[: len(alike)] == alike else []


def _place(lines: Lines, heading: int) -> _Place | None:
    """The option above a heading: one line, with at most one label above or below it."""
    at = list(islice((i for i in range(heading - 1, -1, -1) if not lines[i].blank), _NEAR))  # the nearest first
    under = [i for i in at[:1] if kinds_of(lines[i].text) & LABELS]
    text, over = at[len(under) : len(under) + 1], at[len(under) + 1 : len(under) + 2]
    over = [i for i in over if kinds_of(lines[i].text) & LABELS]
    if not text or said(lines[text[0]].text) or (under and over):
        return None
    return _Place(min((*text, *over)), text[0], (*over, *under), heading)


def _are_parted(lines: Lines, places: list[_Place]) -> bool:
    """Whether a blank line or a label parts each option from what stands above, which for the first is a stem."""
    first = places[0].first
    if not without_blanks(lines[:first]) or not (lines[first - 1].blank or asks(lines[first - 1].text)):
        return False
    return all(b.first > a.heading + 1 and (lines[b.first - 1].blank or b.first < b.text) for a, b in pairwise(places))


def _named(lines: Lines, place: _Place, end: int) -> Named:
    labels = tuple(lines[i] for i in place.labels)
    kinds = frozenset(kind for label in labels for kind in kinds_of(label.text) & LABELS)
    feedback = lines[place.heading + 1 : end]
    unsure = _PARAGRAPHS if _is_split(feedback) else ""
    return Named(lines[place.heading], kinds, (lines[place.text],), labels, without_blanks(feedback), unsure)


def _is_split(lines: Lines) -> bool:
    """Whether a blank line stands among others."""
    return any(b - a > 1 for a, b in pairwise(i for i, line in enumerate(lines) if not line.blank))
