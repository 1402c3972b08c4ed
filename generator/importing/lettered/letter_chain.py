"""Chooses among the signs of place in some lines those of one list: they rise from the first in one style."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from string import ascii_uppercase

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.lettered.letter_labels import LETTERS, NUMBERS, Place, Style, inside, places

_FEWEST = 2
_IN_A_ROW = 3
_LARGEST_GAP = 3
_MOST = 12
_GAP = 0.7  # what a missing letter costs: less than another option is worth
_BARE = re.compile(r"\s*(?P<place>[A-H])\s(?=\S)")
_SMALL_ALONE = re.compile(r"\s*+[a-h]\s*")
_SMALL = Style("lower", "", "")
_SPACE = Style("upper", "", " ")
_FIRST = re.compile(r"[Aa][).]")
_INLINE = tuple(Style(kind, *marks) for kind in LETTERS for marks in (("", ")"), ("(", ")"), ("", ".")))


def chain(lines: Lines, *, letters: bool = True, numbers: bool) -> tuple[tuple[Place, ...], tuple[Place, ...]]:
    """The places of the options in some lines, and all places at the start of a line that are written alike.

    Args:
        lines: of one question.
        letters: whether letters may be signs of place.
        numbers: whether numbers may be signs of place where no letters are.

    Returns:
        Both empty when there is no list of two or more.
    """
    code = fenced(lines)
    found: dict[Style, list[Place]] = defaultdict(list)
    for index, line in enumerate(lines):
        for place in () if code[index] else places(index, line):
            found[place.style].append(place)
    for kinds in (*((LETTERS,) if letters else ()), *((NUMBERS,) if numbers else ())):
        chosen = _best(lines, code, {style: group for style, group in found.items() if style.kind in kinds})
        if chosen:
            return tuple(chosen), tuple(found[chosen[-1].style])
        if kinds is LETTERS and (bare := _bare(lines, code) or _alone(lines, code)):
            return bare, bare
    return (), ()


def _bare(lines: Lines, code: Sequence[bool]) -> tuple[Place, ...]:
    """Letters with nothing but a space behind them: only three lines or more in a row, from the first, are a list."""
    best: tuple[Place, ...] = ()
    run: list[Place] = []
    for index, line in enumerate(lines):
        if line.blank:
            continue
        match = None if code[index] else _BARE.match(line.text)
        place = ascii_uppercase.index(match["place"]) if match else -1
        if match and place == len(run):
            run.append(Place(index, 0, match.end(), place, _SPACE))
        else:
            run = [Place(index, 0, match.end(), 0, _SPACE)] if match and not place else []
        best = tuple(run) if len(run) >= max(_IN_A_ROW, len(best)) else best
    return best


def _alone(lines: Lines, code: Sequence[bool]) -> tuple[Place, ...]:
    """Small letters alone on their lines, each with a text below: all of them, three or more, from the first."""
    found = [
        Place(index, 0, len(line.text), ascii_uppercase.index(line.text.strip().upper()), _SMALL)
        for index, line in enumerate(lines)
        if not code[index] and _SMALL_ALONE.fullmatch(line.text)
    ]
    ends = [*(place.index for place in found), len(lines)]
    texts = all(any(not line.blank for line in lines[a + 1 : b]) for a, b in pairwise(ends))
    rising = [place.place for place in found] == list(range(len(found)))
    return tuple(found) if rising and texts and len(found) >= _IN_A_ROW else ()


def _best(lines: Lines, code: Sequence[bool], found: dict[Style, list[Place]]) -> list[Place]:
    chains = [_complete(lines, code, _rising(group), len(lines)) for group in found.values()]
    chains = [_with_columns(lines, places) for places in chains if _is_list(places)]
    kinds = [style.kind for style in found]
    for kind in dict.fromkeys(kind for kind in kinds if kinds.count(kind) > 1):
        mixed = sorted((p for style, group in found.items() if style.kind == kind for p in group), key=_where)
        longer = _rising(mixed)  # brackets that OCR misread: `A. x` / `B) y` / `C. z`
        if len(longer) > max((len(places) for places in chains), default=_FEWEST):
            chains.append(longer)
    if not chains and all(style.kind in LETTERS for style in found):
        chains = _in_one_line(lines, code)
    return max(chains, key=lambda places: (_worth(places), _where(places[-1])), default=[])


def _where(place: Place) -> tuple[int, int]:
    return place.index, place.start


def _worth(places: list[Place]) -> float:
    return len(places) - _GAP * (max(place.place for place in places) + 1 - len(places))


def _with_columns(lines: Lines, places: list[Place]) -> list[Place]:
    """Add the second of two columns that were read line by line: `A. x   C. z` / `B. y   D. w`."""
    half = len(places)
    side_by_side = all(b.index == a.index + 1 for a, b in pairwise(places))
    if not side_by_side or any(place.start for place in places):
        return places
    beside = [inside(p.index, lines[p.index], p.place + half, p.style, p.end) for p in places]
    second = [place for place in beside if place]
    whole = second == beside[: len(second)] and len(second) >= max(half - 1, 2)
    return sorted((*places, *second), key=_where) if whole else places


def _is_list(places: list[Place]) -> bool:
    """Whether places are a list: `A. Smith met B. Jones` is none unless it stands below a stem."""
    if len(places) != _FEWEST:
        return len(places) > _FEWEST
    return places[1].sure or places[0].style.close == ")" or (places[0].start == 0 and places[0].index > 0)


def _rising(found: list[Place]) -> list[Place]:
    """The longest rising chain, and of two equal ones the last."""
    best: dict[int, tuple[float, list[Place]]] = {}
    for place in found:
        score, path = 1 - _GAP * place.place, [place]
        for before in range(max(0, place.place - _LARGEST_GAP), place.place):
            longer = best[before][0] + 1 - _GAP * (place.place - before - 1) if before in best else score
            if longer > score:
                score, path = longer, [*best[before][1], place]
        if place.place not in best or score >= best[place.place][0]:
            best[place.place] = score, path
    return max(best.values(), key=lambda item: (item[0], _where(item[1][-1])), default=(0.0, []))[1]


def _complete(lines: Lines, code: Sequence[bool], places: list[Place], end: int) -> list[Place]:
    """Fill the gaps of a chain, and go on behind its end, with places inside the lines."""
    done: list[Place] = []
    for place, following in pairwise((*places, None)):
        if place is None:
            break
        done.append(place)
        last, most = (following.index, following.place) if following else (end, _MOST)
        while done[-1].place + 1 < most and (new := _next(lines, code, done[-1], last)):
            done.append(new)
    return done


def _next(lines: Lines, code: Sequence[bool], before: Place, last: int) -> Place | None:
    """The place that follows another, inside a line between it and another line."""
    for index in range(before.index, last):
        after = before.end if index == before.index else 0
        if not code[index] and (found := inside(index, lines[index], before.place + 1, before.style, after)):
            return found
    return None


def _in_one_line(lines: Lines, code: Sequence[bool]) -> list[list[Place]]:
    """Places that begin within a line: `Which is a noun? A) house B) go C) red`."""
    opening = [index for index, line in enumerate(lines) if not code[index] and _FIRST.search(line.text)]
    firsts = [first for style in _INLINE for index in opening if (first := inside(index, lines[index], 0, style, 0))]
    chains = (_complete(lines, code, [first], min(first.index + _MOST, len(lines))) for first in firsts)
    return [places for places in chains if len(places) >= _IN_A_ROW]
