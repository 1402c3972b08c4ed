"""Where questions begin in a Moodle review: `Question 2` / `Correct` / `Mark 1.00 out of 1.00` / `Flag question`.

The lines are those of Moodle's question renderer (`question/engine/renderer.php`, `info()`), which each theme prints
below each other or on one line, with or without the heading `Question text` that only screen readers see.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.numerals import decimal
from generator.importing.pieces import cut, without_blanks
from generator.importing.words import pattern, phrases, says
from generator.model.line import Line

_TABLE = "moodle_review"
_NUMBER = r"-?\d{1,4}(?:[.,]\d{1,5})?"
_AROUND = r"[\s*_#:|.–-]*+"
_TO_WIN = re.compile(rf"\s*{_NUMBER}(?:(?<=[.,]\d\d)(?![\w%])\s*|\s*$)")  # below `Mark 0.00 out of`
_ICON = re.compile(r"\s*\S\s+")  # of the flag, read as a letter
_CAPITAL = re.compile(r"\bI(?=[a-z])")  # `Ia question`
_FULL = 3
_STRENGTH = (0.0, 0.1, 0.3, 0.95)  # of a head with so many pieces


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a question.

    Attributes:
        index: of its first line.
        end: index of the first line behind it.
        number: of the question; empty for a description, which is none.
        lines: all of it.
        rest: what stands behind it on its last line.
        full: whether all points were won; None when it does not say.
        pieces: how many there are behind the number: status, marks, flag, heading of the text.
    """

    index: int
    end: int
    number: str
    lines: Lines
    rest: Line | None = None
    full: bool | None = None
    pieces: int = 0


def heads(lines: Lines) -> tuple[Head, ...]:
    """Find the heads: a numbered line with a status, marks, a flag or the heading of the text behind it."""
    code = fenced(lines)
    found: list[Head] = []
    for index in range(len(lines)):
        if (not found or index >= found[-1].end) and not code[index] and (head := _head(lines, index)):
            found.append(head)
    return tuple(found)


def signs(lines: Lines) -> float:
    """How much some lines hold that only a Moodle review prints: pieces of heads, and prompts with a number."""
    pieces = sum(_STRENGTH[min(head.pieces, _FULL)] for head in heads(lines))
    return pieces + _STRENGTH[2] * sum(_prompted().fullmatch(line.text) is not None for line in lines)


def _head(lines: Lines, index: int) -> Head | None:
    """Read a head that begins at a line."""
    match = opening().match(lines[index].text)
    if not match:
        return None
    at, offset, pieces, full, marks = index, match.end(), 0, None, ""
    while at < len(lines):
        line = lines[at].text
        piece = _piece().match(line, offset)
        rest_of = rest_of_marks(marks) if not offset and marks else None
        if piece and piece.end() > offset:
            won, scored = _won(piece[0]), marks_pattern().search(piece[0])
            pieces, full, offset = pieces + 1, full if won is None else won, piece.end()
            marks = piece[0] if scored else marks
        elif rest_of and (behind := rest_of.match(line)):
            full, offset, marks = _won(f"{marks} {behind[0]}"), behind.end(), ""
        elif not offset and _misread(line):
            pieces, at = pieces + 1, at + 1
        elif line[offset:].strip(" \t*_#|:."):
            break
        else:
            at, offset = at + 1, 0
    # an ordinary sentence may begin with the word: `Question 3 asks …`
    if not pieces:
        return None
    number = match["number"] or ""
    if at < len(lines) and offset:
        head, rest = cut(lines[at], offset)
        return Head(index, at + 1, number, (*lines[index:at], head), rest, full, pieces)
    return Head(index, at, number, without_blanks(lines[index:at]), None, full, pieces)


def _misread(text: str) -> bool:
    """Whether a line is the heading of the text or the flag, misread: `Questlon text`, `F Fiag question`."""
    flag = _CAPITAL.sub("l", _ICON.sub("", text, count=1))
    return bool(says(text, phrases(_TABLE, "text")) or says(flag, phrases(_TABLE, "flag")))


def _won(text: str) -> bool | None:
    """Whether all points were won; None for a piece of a head that does not say so."""
    numbers = [decimal(number) for number in re.findall(_NUMBER, text)]
    return numbers[0] == numbers[1] if len(numbers) == 2 else None  # noqa: PLR2004 - won, and to be won


@cache
def opening() -> re.Pattern[str]:
    """Match the number of a question, or the heading of a text between questions, at the beginning of a line."""
    question, information = (pattern(phrases(_TABLE, key)) for key in ("question", "information"))
    numbered = rf"{question}[\s*_]*(?P<number>\d{{1,4}})(?!\d)"
    return re.compile(rf"{_AROUND}(?:{numbered}|{information}(?={_AROUND}$))", re.IGNORECASE)


@cache
def _piece() -> re.Pattern[str]:
    """One piece of a head; a status only where the line ends, or another piece follows: `Correct use of …` is text."""
    status, flag, text = (pattern(phrases(_TABLE, key)) for key in ("status", "flag", "text"))
    scores = marks_pattern().pattern
    ahead = rf"(?={_AROUND}(?:$|{scores}|{flag}|{text}))"
    # the icon of the flag is read as a sign: `™ Flag question`
    return re.compile(rf"[\W_]*+(?:{scores}|{flag}(?!\w)|{text}(?!\w)|{status}(?!\w){ahead})", re.IGNORECASE)


@cache
def marks_pattern() -> re.Pattern[str]:
    """`Mark 1.00 out of 1.00`, `Points: 1/1`, `1.00 points out of 1.00`, `Marked out of 2.00`."""
    marks, out_of = pattern(phrases(_TABLE, "marks")), pattern(phrases(_TABLE, "out_of"))
    of = rf"\s*(?:/|{out_of})\s*{_NUMBER}"
    return re.compile(
        rf"[\s*_#|]*(?:{marks}\s?:?\s*{_NUMBER}(?:{of}|\s+{out_of}\s*$)?|{_NUMBER}\s+{marks}{of})[\s*_.]*",
        re.IGNORECASE,
    )


def rest_of_marks(text: str) -> re.Pattern[str] | None:
    """What must stand in the next row of a narrow box behind the marks of one; None where nothing is lacking."""
    if len(re.findall(_NUMBER, text)) != 1:
        return None
    return _lacking() if re.search(r"\d\W*$", text) else _TO_WIN


@cache
def _lacking() -> re.Pattern[str]:
    """`out of 1.00`, behind `Mark 0.00`; in front of text with decimals only: `out of 5 rows` is text."""
    out_of = pattern(phrases(_TABLE, "out_of"))
    return re.compile(rf"[\s*_]*(?:/|{out_of})\s*{_NUMBER}(?:(?<=[.,]\d\d)(?![\w%])[\s*_.]*|[\s*_.]*$)", re.IGNORECASE)


@cache
def _prompted() -> re.Pattern[str]:
    """`Question 2 Select one:`, of which screen readers are told the number."""
    question = pattern(phrases(_TABLE, "question"))
    prompts = pattern((*phrases(_TABLE, "one"), *phrases(_TABLE, "several"), *phrases(_TABLE, "answer")))
    return re.compile(rf"\s*{question}\s+\d{{1,4}}\s*{prompts}\s?[:.]?\s*", re.IGNORECASE)
