"""Lines of a stem that stand by themselves: no sentence, and no part of the one above or below.

Reported by anna          ← the page's word of the question, its date, its price
Why do sailors reef a sail?
"""

from __future__ import annotations

import re

from generator.importing.asks import asks, tells_to_choose
from generator.importing.drafts import Lines, Passage, QuestionDraft
from generator.importing.on_many import on_many
from generator.importing.paragraphs import wraps
from generator.model.line import Line

_NOTE = "a line of the stem is no sentence, and no part of one; it may be a line of the page"
_SENTENCE = re.compile(r"(?:[.?!;,…]|_{2,})\W*$")
_FEWEST = 3  # words of a sentence: `Anna B.` is none
_LEADS_ON = re.compile(r":\W*$")
_ITEM = re.compile(r"\W*(?:\d{1,2}|[ivxIVX]{1,4}|[A-Za-z])\s?[.):]\s|\s*[-*•–]\s")
_FORMAL = re.compile(r"[$=`{}\\<>]|\w\(|\t")  # formulas, code and tables have lines of their own


def with_lone_lines(questions: tuple[QuestionDraft, ...], width: int) -> tuple[QuestionDraft, ...]:
    """Doubt the stems that begin or end with a line that stands by itself, where many stems of the page do.

    A text with gaps has lines of its own; so only stems of questions with options.

    Args:
        questions: as they were read.
        width: characters of a full line, which tells wrapped lines from short ones.
    """
    for last in (False, True):
        found = [lone_line(question.stem, width, last=last) if question.options else () for question in questions]
        questions = on_many(questions, found, "stem-doubtful", _NOTE)
    return questions


def lone_line(stem: tuple[Passage, ...], width: int, *, last: bool) -> Lines:
    """The first or last line of a stem if it stands by itself; a colon leads to a list, a table or a drawing.

    Args:
        stem: of one question.
        width: characters of a full line.
        last: whether to look at the last line.
    """
    rows = [(line, passage) for passage in stem for line in passage.lines if not line.blank]
    if len(rows) == 1 or not rows:
        return ()
    line, passage = rows[-1 if last else 0]
    above, below = rows[-2:] if last else rows[:2]
    parted = above[1] is not below[1] or _parted(above[0], below[0], width)
    parted = parted or (last and width > 0 and not wraps(above[0], below[0], width // 2))
    listed = sum(_ITEM.match(row.text) is not None for row, _ in rows) > 1
    of_page = parted and not (passage.code or passage.bullet or listed or _says(line.text))
    led = last and (any(_LEADS_ON.search(row.text) for row, _ in rows[:-1]) or _instructs(line.text))
    return (line,) if of_page and not led else ()


def _parted(line: Line, below: Line, width: int) -> bool:
    """Whether a line begins anew: behind a question, or behind a line that had room for it."""
    if asks(line.text):
        return True
    return not below.text.strip()[:1].islower() and not wraps(line, below, width)


def _says(text: str) -> bool:
    """Whether a line is a sentence, leads to one, or is of a kind that has lines of its own."""
    sentence = _SENTENCE.search(text) and len(text.split()) >= _FEWEST
    return bool(sentence or _LEADS_ON.search(text) or _FORMAL.search(text) or asks(text) or tells_to_choose(text))


def _instructs(text: str) -> bool:
    """Whether a line behind a question tells how to answer it: `(choose two)`."""
    return any(map(str.isalnum, text)) and asks(f"? {text}")
