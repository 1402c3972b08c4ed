"""Pages that call themselves a solution: there, a filled circle or box shows what is right, not what somebody picked.

`Exam 2 - Answer key`, `Klausur (Musterlösung)`. A word that may be what the questions are about tells only in brackets
or behind a dash, at the end of its line: `Solutions and mixtures` is a subject, `Quiz 3 – Solutions` is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from generator.importing.drafts import Mark, QuestionDraft
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_TABLE = "solution_sheet"
_LONGEST = 90  # characters of a title


def is_solution(above: Iterable[Line]) -> bool:
    """Whether one of the lines above the first question says that this is the solution."""
    return any(_says().search(line.text) for line in above if len(line.text) <= _LONGEST)


def by_picks(questions: Sequence[QuestionDraft]) -> tuple[QuestionDraft, ...]:
    """Questions whose filled circles and boxes are the key; those where not every option has a sign stay."""
    return tuple(_by_picks(question) for question in questions)


def _by_picks(question: QuestionDraft) -> QuestionDraft:
    filled = [option.picked for option in question.options]
    if None in filled or True not in filled:
        return question
    options = tuple(
        replace(option, mark=Mark.RIGHT if option.picked else Mark.WRONG, picked=None) for option in question.options
    )
    return replace(question, options=options, several=filled.count(True) > 1)


@cache
def _says() -> re.Pattern[str]:
    sure, behind = pattern(phrases(_TABLE, "sure")), pattern(phrases(_TABLE, "behind"))
    return re.compile(rf"(?<!\w){sure}(?!\w)|(?:[-–—(\[:]\s*|\s{{2,}}){behind}[)\]\s.*_]*$", re.IGNORECASE)
