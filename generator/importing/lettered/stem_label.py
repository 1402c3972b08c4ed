"""What stands in front of a stem and is no part of it: the label `Question:`, and a topic with its difficulty.

Question: What is a lake?          3. Lakes and Rivers (Easy)          4. Question
                                   A lake is fed by:                   What is a lake?
"""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases

_SHORTEST = 3  # letters of a label: `Q: …` has an answer behind `A: …`, and is another layout
_LONGEST = 80  # characters of a topic


def without_label(stem: Lines) -> tuple[Lines, Lines]:
    """Take the label off the first line of a stem, or the topic that is its first line.

    Returns:
        The stem, and what was taken off.
    """
    filled = [n for n, line in enumerate(stem) if not line.blank]
    if not filled:
        return stem, ()
    at, more = filled[0], len(filled) > 1
    first = stem[at]
    label = _label().match(first.text)
    if label and (more or label.end() < len(first.text)):
        sign, text = cut(first, label.end())
        kept = (*stem[:at], *(() if text.blank else (text,)), *stem[at + 1 :])
        return kept, (sign,)
    if more and _alone().fullmatch(first.text):
        return (*stem[:at], *stem[at + 1 :]), (first,)
    if more and len(first.text) <= _LONGEST and _topic().search(first.text):
        return (*stem[:at], *stem[at + 1 :]), (first,)
    return stem, ()


@cache
def _word() -> str:
    known = (*phrases("question_answer", "question"), *phrases("exam_dump", "head"))
    return pattern(tuple(dict.fromkeys(each for each in known if len(each) >= _SHORTEST and each.isalpha())))


@cache
def _alone() -> re.Pattern[str]:
    """`Question` on a line of its own, behind a number."""
    return re.compile(rf"[\s*_]*{_word()}[\s*_]*", re.IGNORECASE)


@cache
def _label() -> re.Pattern[str]:
    """`Question:`, `**Pregunta:**`."""
    return re.compile(rf"[\s*_#]*{_word()}\s?[*_]*\s?:[*_]*(?:\s+|$)", re.IGNORECASE)


@cache
def _topic() -> re.Pattern[str]:
    """`(Easy)`, `[Difficulty: Hard]` at the end of a line."""
    rows = pattern(phrases("test_bank", "rows"))
    return re.compile(
        rf"\S\s*[(\[]\s*(?:{rows}\s*:\s*)?{pattern(phrases('test_bank', 'difficulty'))}\s*[)\]]\s*$", re.IGNORECASE
    )
