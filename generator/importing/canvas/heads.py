"""Where questions begin on the results page of a Canvas quiz: `Question 1` / `1 / 1 pts`, `IncorrectQuestion 7`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.numerals import decimal
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_TABLE = "canvas_review"
# `1 / 1 pts`, `0 / 2 pts`, `Original Score: 0 / 1 pts Regraded Score: 1 / 1 pts`, `-- / 5 pts`; `pts` in any language
_SCORE = re.compile(
    r"(?:[\w :]{0,40}?\s)?(?:(?P<won>\d{1,3}(?:[.,]\d{1,3})?)|[-–]{1,3}|[\w ]{1,30})\s?/\s?"
    r"(?P<of>\d{1,3}(?:[.,]\d{1,3})?)\s?(?:pts?|ptos?|Pkte?|Pkt)\.?\s*"
)
_AROUND = r"[\s*_#]*"
_LEFT, _RIGHT = r"(?:[|\[\]]\s?|[Ll](?=[A-ZÄÖÜ]))?", r"(?:\s?[|\[\]])?"  # what is read of a box around the word


class State(StrEnum):
    """How a question was answered."""

    RIGHT = "right"
    WRONG = "wrong"
    PARTIAL = "partial"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a question.

    Attributes:
        index: of its first line.
        end: index of the first line behind it.
        number: of the question.
        lines: all of it.
        state: how the question was answered.
        contrary: whether the word before the number and the score do not agree.
    """

    index: int
    end: int
    number: str
    lines: Lines
    state: State
    contrary: bool = False


def heads(lines: Lines) -> tuple[Head, ...]:
    """Find the heads; a question without a score below its number is one only where a state stands before it."""
    code = fenced(lines)
    filled = [i for i, line in enumerate(lines) if not line.blank and not code[i]]
    found: list[Head] = []
    for at, index in enumerate(filled):
        match = _opening().fullmatch(lines[index].text)
        below = filled[at + 1] if at + 1 < len(filled) else None
        above = filled[at - 1] if at else None
        if match and (head := _head(lines, match, index, above, below)):
            found.append(head)
    return tuple(found)


def _head(lines: Lines, match: re.Match[str], index: int, above: int | None, below: int | None) -> Head | None:
    score = _SCORE.fullmatch(lines[below].text) if below is not None else None
    inline = _SCORE.fullmatch(match["score"]) if match["score"] else None
    word, parts, first = match["state"], [lines[index]], index
    over = _SCORE.fullmatch(lines[above].text) if above is not None and not (score or inline or word) else None
    if over and above is not None:  # the right column of the head, read before the left one
        first, parts = above, [lines[above], lines[index]]
        above = next((i for i in range(above - 1, -1, -1) if not lines[i].blank), None)
    if not word and above is not None and (state := _alone().fullmatch(lines[above].text)):
        word, first, parts = state["state"], above, [lines[above], *parts]
    if not (score or inline or over or match["state"]):
        return None
    points = inline or score or over
    end = index + 1
    if not inline and score and below is not None:
        parts.append(lines[below])
        end = below + 1
    told, won = _told(word), _won(points)
    contrary = told is not State.NONE and won is not State.NONE and told is not won
    return Head(first, end, match["number"], tuple(parts), won if told is State.NONE else told, contrary)


def _told(word: str | None) -> State:
    """What the word before the number says; none stands there when the question was answered rightly."""
    if not word:
        return State.NONE
    said = word.casefold()
    if any(said == phrase.casefold() for phrase in phrases(_TABLE, "partial")):
        return State.PARTIAL
    return State.WRONG


def _won(points: re.Match[str] | None) -> State:
    if not points or not points["won"]:
        return State.NONE
    won, of = (decimal(points[name]) for name in ("won", "of"))
    if not won:
        return State.WRONG if of else State.NONE
    return State.RIGHT if won == of else State.PARTIAL if won < of else State.NONE


def is_score(line: Line) -> bool:
    """Whether a line is the score of a question and nothing else."""
    return _SCORE.fullmatch(line.text) is not None


@cache
def _opening() -> re.Pattern[str]:
    question = pattern(phrases(_TABLE, "question"))
    return re.compile(
        rf"{_AROUND}+(?P<state>{_states()})?\s*{question}\s*(?P<number>\d{{1,4}})\s*+[:.|]?{_AROUND}"
        r"(?P<score>(?<=[\s:.|])\S.{0,60})?",
        re.IGNORECASE,
    )


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(rf"{_AROUND}{_LEFT}(?i:(?P<state>{_states()})){_RIGHT}{_AROUND}")


@cache
def _states() -> str:
    return pattern(tuple(phrase for key in ("incorrect", "partial", "unanswered") for phrase in phrases(_TABLE, key)))
