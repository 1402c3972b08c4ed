"""Turns the lines upright that a recogniser read upside down: `pues jo auot` beside `tons of sand`.

Some recognisers guess of each line which way up it stands, and may guess wrong. What they read then is garbage by
itself, but held upside down against the same line of another reading it tells which of its words, digits and signs it
saw as well. A word is kept as the other reading spells it where most of its letters fit; a digit or a sign as it was
read here, so that what differs is seen to differ. Of what does not fit, this reading says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from generator.importing.collating.align_lines import align_lines
from generator.importing.collating.facts import facts
from generator.importing.collating.strip import core
from generator.importing.collating.vocabulary import vocabulary
from generator.importing.drafts import Lines

RULE = "upside_down"

# What is read for a sign that stands upside down; all others look alike, or like nothing that tells.
_TURNED = str.maketrans("aenubqdpmwMWyjBL69<>()[]{}", "eaunqbpdwmWMhfgT96><)(][}{")
# Letters that cannot be told apart once they were read upside down.
_SHAPES = {letter: group[0] for group in ("nurv", "ae", "oc0", "lift1|!j", "hyk", "mw", "s5") for letter in group}
_FEWEST, _LONGEST = 12, 300  # signs of a line that is looked at
_FITS, _BETTER = 60, 15  # how much alike, from 0 to 100, and how much more than as it stands
_WORD = 0.5  # of a word's letters
_MOST = 400  # comparing every line of a gap with every other costs their product


def upright(lines: Lines, others: Lines) -> Lines:
    """Return the lines of one reading, those that were read upside down as they read the right way up.

    Args:
        lines: of the reading.
        others: those of another reading of the document.
    """
    found = [(n, guide) for n, guide in _candidates(lines, others) if _is_upside_down(lines[n].text, guide)]
    if not found:
        return lines
    ours, theirs = vocabulary(lines), vocabulary(others)
    turned = list(lines)
    for n, guide in found:
        if theirs.likelihood(lines[n].text) < ours.likelihood(guide):  # else the other one is the garbage
            turned[n] = lines[n].edited(_read(lines[n].text, guide), RULE)
    return tuple(turned)


def _candidates(lines: Lines, others: Lines) -> Iterator[tuple[int, str]]:
    """Lines that the other reading lacks where it has others, and which of those each of them may be."""
    mine, theirs = ([n for n, line in enumerate(text) if not line.blank] for text in (lines, others))
    pairs = align_lines([core(lines[n].text) for n in mine], [core(others[n].text) for n in theirs])
    bounds = [(-1, -1), *sorted(pairs.items()), (len(mine), len(theirs))]
    for (a, b), (c, d) in pairwise(bounds):
        rows = [n for n in mine[a + 1 : c] if _FEWEST <= len(lines[n].text) <= _LONGEST]
        guides = [others[m].text for m in theirs[b + 1 : d] if len(others[m].text) <= _LONGEST]
        if guides and len(rows) * len(guides) <= _MOST:
            yield from ((n, max(guides, key=partial(_fit, lines[n].text))) for n in rows)


def _is_upside_down(text: str, guide: str) -> bool:
    """Whether a line is another one upside down."""
    fit = _fit(text, guide)
    return len(_shapes(text)) >= _FEWEST and fit >= max(_FITS, fuzz.ratio(_shapes(text), _shapes(guide)) + _BETTER)


def _fit(text: str, guide: str) -> float:
    return fuzz.ratio(_shapes(_turned(text)), _shapes(guide))


def _turned(text: str) -> str:
    return text[::-1].translate(_TURNED)


def _shapes(text: str) -> str:
    """What is left of a text to compare: each sign but spaces as one that looks like it."""
    return "".join(_SHAPES.get(sign, sign) for c in text if not c.isspace() and (sign := c.lower()[0]))


def _read(text: str, guide: str) -> str:
    """What a line that was read upside down says of each word of the line that it is."""
    seen = "".join(_turned(text).split())
    places, same = _aligned(_shapes(guide), _shapes(seen))
    told: list[str] = []
    begin = 0
    for word in guide.split():
        end = begin + len(word)
        read = seen[places[begin] : places[end]]
        fits = sum(same[begin:end]) >= len(word) * _WORD
        if facts(word) or (facts(read) and not fits):
            told.append(word if core(word) == core(read) else read)
        elif fits:
            told.append(word)
        begin = end
    return " ".join(word for word in told if word)


def _aligned(text: str, other: str) -> tuple[list[int], list[bool]]:
    """Where each sign of a text, and its end, lies in another, and which of its signs the other has as well."""
    places, same = [len(other)] * (len(text) + 1), [False] * len(text)
    for code in Levenshtein.opcodes(text, other):
        for n in range(code.src_start, code.src_end):
            places[n] = min(code.dest_start + n - code.src_start, code.dest_end)
            same[n] = code.tag == "equal"
    return places, same
