"""What a Canvas page says beside an option: that it is right, or that it was chosen."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from generator.importing.words import pattern, phrases
from generator.model.line import Line

_TABLE = "canvas_review"
_LONGEST = 80  # characters of a label


class Said(StrEnum):
    """What a label says of the option beside it."""

    CHOSEN_RIGHT = "chosen and right"
    RIGHT = "right, and not chosen"
    CHOSEN = "chosen"


def label(line: Line) -> Said | None:
    """Read a line that is a label and nothing else."""
    if len(line.text) > _LONGEST:
        return None
    match = _label().fullmatch(line.text)
    return meaning(match[1]) if match else None


def meaning(text: str) -> Said:
    """What the words of a label say."""
    words = re.sub(r"\s+", " ", text).strip().casefold()
    if any(words == phrase.casefold() for phrase in phrases(_TABLE, "answered")):
        return Said.CHOSEN
    if "!" in words:
        return Said.CHOSEN_RIGHT
    return Said.RIGHT


@cache
def _words() -> str:
    return f"({pattern((*phrases(_TABLE, 'right'), *phrases(_TABLE, 'answered')))})"


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"[\s*_:(\[]*{_words()}[\s*_:)\]]*", re.IGNORECASE)


@cache
def leading() -> re.Pattern[str]:
    """A label in front needs a sign or a gap behind it: `Correct Answer: Paris`, `Correct!  Paris`."""
    return re.compile(rf"[\s*_(\[]*{_words()}(?:[\s*_]*[:)\]][\s*_]*|\s{{2,}}|\t|(?<=!)\s+)(?=\S)", re.IGNORECASE)


@cache
def trailing() -> re.Pattern[str]:
    """A label behind an option stands apart, in brackets, or behind an arrow: `Paris (Correct Answer)`."""
    return re.compile(rf"(?<!\s)(?:\s{{2,}}|\t|\s*(?<![(\[←<-])[(\[←<-]+\s*){_words()}[\s*_)\]]*$", re.IGNORECASE)
