"""Options that go on behind what follows them: `Answer: A` above `D. tin`, a heading or the next number among them.

The letter of the next option, written as those of the others are, stands where nobody looks for an option any more:
below the key, at the head of the next question, above the list of the keys.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from generator.importing.drafts import Doubt, Lines, QuestionDraft
from generator.model.line import Line

_NOTE = "the letter that follows those of the options stands behind them; an option may be lost"
_LABEL = re.compile(r"(?P<open>[(\[]?)(?P<letter>[A-Ya-y])(?P<close>[).\]:])\W*$")
_FAR = 6  # lines behind the last option of all


def with_options_that_go_on(questions: tuple[QuestionDraft, ...], source: Lines) -> tuple[QuestionDraft, ...]:
    """Doubt every question whose options seem to go on below them.

    Args:
        questions: all of a text.
        source: its lines.
    """
    texts = {line.span.line: line for line in source}
    stems = {line.span.line for question in questions for line in question.stem_lines}
    found: list[QuestionDraft] = []
    following: tuple[int, int] | None = None
    for question in reversed(questions):
        lost = _lost(question, following, stems, texts) if _is_placed(question) else None
        found.append(
            replace(question, doubts=(*question.doubts, Doubt("option-lost", _NOTE, (lost,)))) if lost else question
        )
        following = _bound(question) or following
    return tuple(reversed(found))


def _lost(
    question: QuestionDraft, following: tuple[int, int] | None, stems: set[int], texts: dict[int, Line]
) -> Line | None:
    """The line behind the options of a question that begins as the next of them would.

    Args:
        question: the question.
        following: where the next question with a stem begins to ask, and the line below its stem.
        stems: the lines of all stems.
        texts: the lines of the text by their numbers.
    """
    begins = re.compile(_begins(question))
    last = max(line.span.line for option in question.options for line in option.lines)
    begun, end = following or (last + _FAR, last + _FAR)
    places = (at for at in range(last + 1, end) if at < begun or at in stems)
    lines = (texts[at] for at in places if at in texts)
    return next((line for line in lines if begins.match(line.text)), None)


def _is_placed(question: QuestionDraft) -> bool:
    """Whether its options have signs of place."""
    return len(question.options) > 1 and all(option.placed and option.lines for option in question.options)


def _bound(question: QuestionDraft) -> tuple[int, int] | None:
    """The source lines below that in which a question begins to ask, and below its stem; None without one."""
    stem = [line.span.line + 1 for line in question.stem_lines]
    return (min(stem), max(stem)) if stem else None


def _begins(question: QuestionDraft) -> str:
    """How a line begins that is the next option; matches nothing where the letters are written otherwise."""
    sign = question.options[-1].evidence[0].text if question.options[-1].evidence else ""
    label = _LABEL.search(sign)
    return _pattern(label["open"], label["letter"], label["close"]) if label else "(?!)"


@lru_cache(maxsize=64)
def _pattern(opened: str, letter: str, closed: str) -> str:
    return rf"[^\w(\[]{{0,6}}{re.escape(opened)}{chr(ord(letter) + 1)}{re.escape(closed)}[*_]*\s+\S"
