"""Puts the score of a question above it that stands at the right edge of its first line.

`2. Which of these can be learned? 1 / 1 point`, `2. Question 2 0/1 point`: the page has the score in a column of its
own, and a text read across has it behind whatever is on that line, in the middle of a stem that goes on below. Only a
page that has it behind more than one numbered line is touched. A line whose number is lost is taken where a blank line
parts it from what is above; elsewhere an option may speak of points. Where options have letters, no such page was
copied: there a score above a question would be read as text of it.
"""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced
from generator.importing.pieces import cut, gap
from generator.importing.words import pattern, words
from generator.model.line import Line

AFTER = ("gutter_scores",)
NEEDS = re.compile(r"\d\s?/\s?\d")

RULE = "edge_scores"
_NUMBERED = re.compile(r"\s*(?:[vV✓✔¥xX×✗✘]\s+)?\d{1,3}\s?[.)]\s+\S")
_LETTERED = re.compile(r"\s*[(\[]?[A-Ha-h]\s?[.)]\s")
_FEWEST = 2


def clean(lines: Lines) -> Cleaned:
    """Look for a score at the end of each line outside code."""
    code = fenced(lines)
    found = {i: match for i, line in enumerate(lines) if not code[i] and (match := _found(line.text))}
    numbered = [i for i in found if _NUMBERED.match(lines[i].text)]
    lettered = sum(_LETTERED.match(line.text) is not None for line in lines) if found else 0
    if len(numbered) < _FEWEST or lettered > len(numbered):
        return Cleaned(lines)
    worth = {found[i]["of"] for i in numbered}
    taken = {i for i in found if i in numbered or (found[i]["of"] in worth and i > 0 and lines[i - 1].blank)}
    done: list[Line] = []
    for i, line in enumerate(lines):
        if i not in taken:
            done.append(line)
            continue
        text, points = cut(line, found[i].start("score"))
        kept = text.edited(text.text.rstrip().removesuffix("|").rstrip(), RULE)
        done += [gap(line), points.edited(points.text.strip(), RULE), kept]
    return Cleaned(tuple(done))


def _found(text: str) -> re.Match[str] | None:
    """The score at the end of a line that holds more than it."""
    match = _edge().search(text)
    return match if match and text[: match.start()].strip("| \t") else None


@cache
def _edge() -> re.Pattern[str]:
    unit = pattern(words().points)
    return re.compile(
        rf"(?<=\s)(?P<score>\d{{1,3}}(?:[.,]\d{{1,2}})?\s?/\s?(?P<of>\d{{1,3}}(?:[.,]\d{{1,2}})?)\s?{unit})\W*$",
        re.IGNORECASE,
    )
