"""Reads options that are set apart by their colour as if they were in bold type: `A. <font color="red">Iron</font>`.

Where green and red stand in one text, the red ones are what was answered wrongly, and lose their tags. Other texts with
several colours tell nothing by them, and all are left out. What is in one colour may be no key: that is doubted later
(`keys/sign_doubts.py`), by the edits of this rule.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced
from generator.model.line import Line

AFTER = ("flattened_lines",)
NEEDS = re.compile(r"<font\b", re.IGNORECASE)

RULE = "coloured_options"
_LABEL = r"\s*(?:[^\w\s<]{1,2}\s+)?(?:\(?(?:[A-Za-z]|\d{1,2})\s?[.)]\s*)?"
_OPENING = re.compile(rf"(?P<label>{_LABEL})<font\s+color=\"?(?P<colour>[a-z]{{3,10}})\"?>(?=\S)", re.IGNORECASE)
_CLOSING = re.compile(r"</font>\s*$", re.IGNORECASE)
_GRADED = {"green", "red"}
_RIGHT = "green"
_MOST = 6  # lines of an option


def tells_by_colours(source: Lines) -> bool:
    """Whether options are in green and others in red, as pages show right and wrong answers."""
    return {colour for line in source if (colour := colour_of(line.text))} == _GRADED


def colour_of(text: str) -> str:
    """The colour in which an option begins; empty for none."""
    match = _opening(text)
    return match["colour"].casefold() if match else ""


def clean(lines: Lines) -> Cleaned:
    """Write the signs of bold type, or none, in the place of each pair of tags."""
    code = fenced(lines)
    found = {i: match for i, line in enumerate(lines) if not code[i] and (match := _opening(line.text))}
    ends = {i: end for i in found if (end := _end(lines, i)) is not None}
    colours = {found[i]["colour"].casefold() for i in ends}
    shown = colours if len(colours) == 1 else colours & {_RIGHT} if colours == _GRADED else set()
    kept = list(lines)
    for i, end in ends.items():
        sign = "**" if found[i]["colour"].casefold() in shown else ""
        first = kept[i].text
        kept[i] = kept[i].edited(f"{found[i]['label']}{sign}{first[found[i].end() :]}", RULE)
        kept[end] = kept[end].edited(_CLOSING.sub(sign, kept[end].text), RULE)
    return Cleaned(tuple(kept))


def _opening(text: str) -> re.Match[str] | None:
    return _OPENING.match(text) if "<" in text else None


def _end(lines: Sequence[Line], at: int) -> int | None:
    """The line on which a tag that is opened closes, where nothing but the option stands between."""
    for i in range(at, min(at + _MOST, len(lines))):
        text = lines[i].text
        if lines[i].blank or (i > at and _opening(lines[i].text)):
            return None
        if _CLOSING.search(text):
            return i if text.casefold().count("</font>") == 1 else None
    return None
