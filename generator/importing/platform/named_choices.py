"""Options below lines that name them: `(Choice B, Checked, Correct)`, its text, perhaps a label and feedback."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.platform.said import LABELS, TABLE, Kind, said
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Named:
    """One option.

    Attributes:
        name: the line that names it.
        kinds: what that line and the labels below it say.
        text: its text.
        labels: those labels.
        feedback: what stands below a label.
        unsure: why the option may not be read rightly, if it may not.
    """

    name: Line
    kinds: frozenset[Kind]
    text: Lines = ()
    labels: Lines = ()
    feedback: Lines = ()
    unsure: str = ""


def named_choices(lines: Lines) -> tuple[Lines, tuple[Named, ...]]:
    """The lines above the first such option, and the options; none where fewer than two are named."""
    starts = [i for i, line in enumerate(lines) if _name().fullmatch(line.text)]
    if len(starts) < _FEWEST:
        return lines, ()
    ends = [*starts[1:], len(lines)]
    told = [_kinds(lines[at]) for at in starts]
    own = not any(told)  # where the names say what is right, a label below the last speaks of the question
    return lines[: starts[0]], tuple(
        _named(lines[a:b], kinds, labelled=own) for a, b, kinds in zip(starts, ends, told, strict=True)
    )


def _kinds(name: Line) -> frozenset[Kind]:
    """What the words in the brackets say."""
    match = _name().fullmatch(name.text)
    words = (match["words"] or "").split(",") if match else []
    kinds = (said(word.strip()) for word in words)
    return frozenset(kind for each in kinds if each for kind in each.kinds & LABELS)


def _named(lines: Lines, kinds: frozenset[Kind], *, labelled: bool) -> Named:
    found = Named(lines[0], kinds)
    match = _name().fullmatch(lines[0].text)
    letter = match["letter"] if match else ""
    for line in (line for line in lines[1:] if not line.blank):
        told = said(line.text)
        if not found.text and line.text.strip() == letter:
            found = replace(found, labels=(*found.labels, line))
        elif told and found.text and told.kinds & LABELS:
            more = told.kinds & LABELS if labelled else frozenset[Kind]()
            found = replace(found, kinds=found.kinds | more, labels=(*found.labels, line))
        elif told and found.text and Kind.FURNITURE in told.kinds:
            found = replace(found, labels=(*found.labels, line))
        elif any(said(label.text) for label in found.labels):
            found = replace(found, feedback=(*found.feedback, line))
        else:
            found = replace(found, text=(*found.text, line))
    return found


@cache
def _name() -> re.Pattern[str]:
    name = pattern(phrases(TABLE, "choice"))
    return re.compile(rf"\s*\({name}\s(?P<letter>[A-Z])(?P<words>(?:,\s*[^(),]{{1,30}})*)\)\s*", re.IGNORECASE)
