"""A numeric question: a blank, and the number with how far off an answer may be."""

from __future__ import annotations

from generator.model import number
from generator.model.kinds import numeric
from generator.model.question import Question
from generator.site.blank import blank
from generator.site.element import plain
from generator.site.words import Words

KIND = "numeric"


def task(question: Question, words: Words) -> str:
    """Write the blank with its unit."""
    return blank(words, question.unit)


def key(question: Question, words: Words) -> str:
    """Write the number, its tolerance and its unit."""
    return f"**{words('right_answer')}**\n\n{_number(question)}"


def _number(question: Question) -> str:
    """Write the number for people, and for scripts; of a draft it may be none yet."""
    answer = number.number(question.answer)
    distance = None if answer is None else number.tolerance(question.tolerance, answer)
    (shown,) = numeric.right(question)
    if answer is None or distance is None:
        return plain("p", shown, class_="qb-key")
    return plain("p", shown, class_="qb-key", data_answer=number.plain(answer), data_tolerance=number.plain(distance))
