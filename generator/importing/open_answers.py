"""Doubts answers in prose in which another question or answer stands, or whose end seems to be lost.

A: Splitting tables so that each fact is stored once. Q: How does a heat pump warm a house?
A: Because the axis of the ear                                ← all other answers are sentences with a full stop
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from generator.importing.drafts import Doubt, Lines, QuestionDraft, lines_of
from generator.importing.fences import fenced
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_TWO = "another question or answer seems to stand in this answer"
_CUT = "the other answers are sentences that end, and this one does not; its end may be lost"
_FEWEST, _ENOUGH = 3, 0.75  # answers that end as sentences do, and their share
_WORDS = 5  # of an answer that may be a sentence
_ENDED = re.compile(r"[.!?…:;)\]\"'”»`*|$]\s*$")


def with_answer_doubts(questions: Sequence[QuestionDraft]) -> tuple[QuestionDraft, ...]:
    """Doubt such answers.

    Args:
        questions: all of a text, each with an answer in prose.
    """
    said = [(*question.answers, *lines_of(question.model)) for question in questions]
    long = [len(" ".join(line.text for line in lines).split()) >= _WORDS for lines in said]
    ended = [bool(lines) and _ENDED.search(lines[-1].text) is not None for lines in said]
    full = sum(a and b for a, b in zip(long, ended, strict=True))
    cut = full >= max(_FEWEST, _ENOUGH * sum(long))
    found: list[QuestionDraft] = []
    for question, lines, is_long, is_ended in zip(questions, said, long, ended, strict=True):
        doubts = [Doubt("boundary-unclear", _TWO, (line,)) for line in _asking(lines)]
        doubts += [Doubt("text-doubtful", _CUT, lines[-1:])] if cut and is_long and not is_ended else []
        found.append(replace(question, doubts=(*question.doubts, *doubts)))
    return tuple(found)


def _asking(lines: Lines) -> Iterator[Line]:
    """The lines of an answer that ask, or begin another."""
    for n, (line, code) in enumerate(zip(lines, fenced(lines), strict=True)):
        asks = n > 0 and line.text.rstrip().endswith("?")
        if not code and (asks or (n and _answer().match(line.text)) or _label().search(line.text)):
            yield line


@cache
def _answer() -> re.Pattern[str]:
    """A further line that begins as an answer does."""
    long = tuple(each for each in phrases("question_answer", "answer") if len(each) > 1)
    return re.compile(rf"[\s*_]*{pattern(long)}\s?[.:]", re.IGNORECASE)


@cache
def _label() -> re.Pattern[str]:
    """The word for a question or an answer behind a sentence: `… once. Q2. How …?`, `matrix Answer: SIFT`."""
    question, answer = (phrases("question_answer", key) for key in ("question", "answer"))
    long = tuple(each for each in answer if len(each) > 1)
    return re.compile(rf"(?:(?<=[.?!])\s+{pattern(question)}\s?\d{{0,3}}|(?<=\w)\s+{pattern(long)})\s?[:.]\s+(?=\S)")
