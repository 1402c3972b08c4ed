"""Pages that call themselves a solution: a tick, a filled circle or box there shows what is right, and no pick.

`Exam 2 - Answer key`, `Klausur (Musterlösung)`, `Rocks (correct answers are marked)`. A word that may be what the
questions are about tells only in brackets or behind a dash, at the end of its line: `Solutions and mixtures` is a
subject, `Quiz 3 – Solutions` is not. A line with a number may tell how answers are graded: `Correct answers are marked
with 2 points`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from generator.importing.drafts import Mark, QuestionDraft
from generator.importing.words import pattern, phrases, within
from generator.model.line import Line

_TABLE = "solution_sheet"
_LONGEST = 120  # characters of a title


def is_solution(above: Iterable[Line]) -> bool:
    """Whether one of the lines above the first question says that this is the solution."""
    return any(map(_is_said, above))


def is_named(heading: str) -> bool:
    """Whether the heading of a list of answers calls it the solution; nothing there is what questions are about."""
    return len(heading) <= _LONGEST and within(_TABLE, "sure", "ends", "behind").search(heading) is not None


def _is_said(line: Line) -> bool:
    if len(line.text) > _LONGEST:
        return False
    marked = not any(map(str.isdigit, line.text)) and within(_TABLE, "marked").search(line.text) is not None
    return marked or _says().search(line.text) is not None


def by_picks(questions: Sequence[QuestionDraft]) -> tuple[QuestionDraft, ...]:
    """Questions whose filled circles and boxes are the key; those where not every option has a sign stay."""
    return tuple(_by_picks(question) for question in questions)


def _by_picks(question: QuestionDraft) -> QuestionDraft:
    filled = [option.picked for option in question.options]
    if None in filled or True not in filled:
        return question
    options = tuple(replace(option, mark=Mark.of(option.picked), picked=None) for option in question.options)
    return replace(question, options=options, several=filled.count(True) > 1)


@cache
def _says() -> re.Pattern[str]:
    sure, ends, behind = (pattern(phrases(_TABLE, key)) for key in ("sure", "ends", "behind"))
    close = r"[)\]\s.*_]*$"
    return re.compile(
        rf"(?<!\w){sure}(?!\w)|(?<!\w){ends}{close}|(?:[-–—(\[:]\s*|\s{{2,}}){behind}{close}", re.IGNORECASE
    )
