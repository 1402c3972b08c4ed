"""A question and what answers it: where in a text each begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from generator.importing.asks import asks
from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.lettered.question_number import question_number
from generator.importing.pieces import cut, without_blanks
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_PARAGRAPHS = 3
_ENOUGH = 0.8  # of the questions have an answer


@dataclass(frozen=True, slots=True)
class Part:
    """A question before it is read: its number or word, the lines of both, and where the answer begins.

    Attributes:
        head: what stands before the question.
        stem: what is asked.
        sign: what stands before the answer; None where nothing does.
        answer: the answer.
        number: of the question; may be empty.
    """

    head: Line
    stem: Lines
    sign: Line | None
    answer: Lines
    number: str = ""


def answered_parts(lines: Lines) -> tuple[Lines, list[Part]]:
    """What stands above the first question, and the questions."""
    code = fenced(lines)
    heads = {i: found for i, line in enumerate(lines) if not code[i] and (found := _head(line))}
    heads = heads or _paragraphs(lines, code)
    kinds = dict.fromkeys(kind for kind, _, _ in heads.values())  # in their order: of two as frequent, the first
    best = max(kinds, key=lambda kind: _rank(kind, heads), default="")
    starts = [i for i, (kind, _, _) in heads.items() if kind == best]
    parts = []
    for start, end in pairwise([*starts, len(lines)]):
        _, number, at = heads[start]
        parts.append(_part(lines[start:end], number, at))
    first = starts[0] if starts else len(lines)
    return without_blanks(lines[:first]), parts


def _paragraphs(lines: Lines, code: Sequence[bool]) -> dict[int, tuple[str, str, int]]:
    """The paragraphs of a text without numbers, if nearly all have the word for an answer below their first line."""
    starts = [i for i, line in enumerate(lines) if not line.blank and (i == 0 or lines[i - 1].blank)]
    answers = [i for i, line in enumerate(lines) if not code[i] and _answer_word().match(line.text)]
    parts = pairwise([*starts, len(lines)])
    told = [start for start, end in parts if any(start < at < end for at in answers)]
    enough = len(told) >= max(_PARAGRAPHS, _ENOUGH * len(starts))
    return dict.fromkeys(told, ("paragraph", "", 0)) if enough else {}


def _rank(kind: str, heads: dict[int, tuple[str, str, int]]) -> tuple[int, bool]:
    return sum(each == kind for each, _, _ in heads.values()), kind == "word"


def _head(line: Line) -> tuple[str, str, int] | None:
    """The kind of head that a line opens with, its number, and where the question begins."""
    worded = _asked().match(line.text)
    if worded and worded.end() < len(line.text):
        return "word", worded["number"] or "", worded.end()
    number = question_number(line.text)
    return (number.style, str(number.number), number.end) if number and number.end < len(line.text) else None


def _part(lines: Lines, number: str, at: int) -> Part:
    head, text = cut(lines[0], at)
    body = (text, *lines[1:])
    worded = next((i for i, line in enumerate(body) if _answer_word().match(line.text)), None)
    answered = next((i for i, line in enumerate(body) if _answered().match(line.text)), None)
    if worded is not None and answered is not None and _is_glued(body[answered]):
        answered = worded  # `A.TinB.Lead` above `Answer:B` is options
    if answered is not None:
        match = _answered().match(body[answered].text)
        sign, said = cut(body[answered], match.end() if match else 0)
        return Part(head, body[:answered], sign, (said, *body[answered + 1 :]), number)
    inside = _inside().search(body[0].text)
    if inside:  # `Q: What is it? A: It is …`
        asked, sign, said = cut(body[0], inside.start(), inside.end())
        return Part(head, (asked,), sign, (said, *body[1:]), number)
    asking = next((i for i, line in enumerate(body) if asks(line.text)), 0)
    return Part(head, body[: asking + 1], None, body[asking + 1 :], number)


def answers_again(line: Line) -> bool:
    """Whether a line below an answer opens as one does."""
    return _answered().match(line.text) is not None and not _is_glued(line)


def _is_glued(line: Line) -> bool:
    """Whether a letter and its text touch, as signs of options do: `A.Tin`; what is said begins behind a space."""
    match = _answered().match(line.text)
    return match is not None and match.end() < len(line.text) and not match[0][-1:].isspace()


@cache
def _asked() -> re.Pattern[str]:
    """`Q:`, `Q3.`, `Question 3:`, `**Q:**`."""
    word = pattern(phrases("question_answer", "question"))
    return re.compile(rf"[\s*_#]*{word}\s?\.?\s?(?P<number>\d{{1,3}})?\s?[*_]*[.:)–-][*_]*\s+(?=\S)", re.IGNORECASE)


@cache
def _inside() -> re.Pattern[str]:
    """` A: ` behind a question mark on its line; a colon, since `A.` may be an option. ` Answer: ` behind anything."""
    word, long = pattern(phrases("question_answer", "answer")), pattern(_long_words())
    return re.compile(rf"(?:(?<=[?.!])\s+{word}|(?<!\s)\s+{long})\s?:\s+(?=\S)")


@cache
def _answered() -> re.Pattern[str]:
    word = pattern(phrases("question_answer", "answer"))
    return re.compile(rf"[\s*_#]*{word}\s?\.?\s?(?:\d{{1,3}})?\s?[*_]*[.:)–-][*_]*\s*(?=\S|$)", re.IGNORECASE)


@cache
def _answer_word() -> re.Pattern[str]:
    """`Answer: …`; a letter alone may be that of an option."""
    return re.compile(rf"[\s*_]*{pattern(_long_words())}[*_]*\s?:[*_]*\s*\S", re.IGNORECASE)


def _long_words() -> tuple[str, ...]:
    """The words for an answer that are no mere letters."""
    return tuple(each for each in phrases("question_answer", "answer") if len(each) > 1)
