"""A text of which no layout is sure is read all the same, as drafts: what is doubtful is better than what is lost."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import ModuleType

from generator.importing.asks import asks
from generator.importing.doubts import is_doubted
from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft
from generator.importing.key import decide
from generator.importing.platform.said import is_sure
from generator.importing.rows import are_rows
from generator.importing.words import pattern, phrases

_FEWEST = 2  # questions that make a text worth a guess
_ASKING = 3  # lines with a question mark, or with the word in front, that do so as well
_ASKING_SHARE = 1 / 8  # of the lines of a short text, two at least
_NOTE = "no layout is sure to fit this text; every question is a guess until somebody has compared it with the source"


@dataclass(frozen=True, slots=True)
class Attempt:
    """How a layout reads a text.

    Attributes:
        layout: the layout.
        draft: what it reads.
        sure: stem, options and key of the questions without a doubt.
        worth: how many questions have no doubt, how many a key, and how many are questions at all.
    """

    layout: ModuleType
    draft: QuizDraft
    sure: frozenset[tuple[str, tuple[str, ...], tuple[bool, ...]]]
    worth: tuple[int, int, int]


def attempts(lines: Lines, candidates: Sequence[ModuleType]) -> tuple[Attempt, ...]:
    """Read a text by each of some layouts."""
    return tuple(_attempt(module, module.parse(lines)) for module in candidates)


def guess(lines: Lines, read: Sequence[Attempt], source: Lines) -> Attempt | None:
    """Choose the one that reads the most questions without a doubt; None when nothing shows that this is a quiz.

    A list of numbers or pairs may be one, and so may a page with words that only those of quizzes print, though no
    layout reads a question in it: all of it is to be placed then.

    Args:
        lines: the text.
        read: how layouts read it; of two that read as much the first is chosen.
        source: the text as it was read, before it was cleaned.
    """
    rows = are_rows(source)
    asked = sum("?" in line.text or _labelled().match(line.text) is not None for line in lines)
    filled = sum(not line.blank for line in lines)
    worded = sum(is_sure(line.text) for line in lines) >= _FEWEST
    asking = asked >= _ASKING or (asked >= _FEWEST and asked >= filled * _ASKING_SHARE) or rows or worded
    worth = [
        each
        for each in read
        if each.worth[-1] >= _FEWEST or (each.draft.questions and (asking or _is_numbered(each.draft.questions[0])))
    ]
    if not worth:
        return read[0] if (rows or worded) and read else None
    return max(worth, key=lambda each: each.worth)


def settled(read: Sequence[Attempt]) -> Attempt | None:
    """The one that reads the most without a doubt, if all that others read so is the same; None if they differ."""
    best = max(read, key=lambda each: each.worth)
    return best if best.sure and all(each.sure <= best.sure for each in read) else None


def _attempt(layout: ModuleType, draft: QuizDraft) -> Attempt:
    questions = draft.questions
    keys = [decide(question) for question in questions]
    sure = [(q, key) for q, key in zip(questions, keys, strict=True) if not is_doubted(q, key)]
    found = frozenset((q.stem_text, tuple(option.text for option in q.options), key.correct) for q, key in sure)
    worth = (len(sure), sum(any(key.correct) for key in keys), sum(map(_is_question, questions)))
    return Attempt(layout, draft, found, worth)


def as_guess(draft: QuizDraft) -> QuizDraft:
    """A quiz of which each question is doubted, and the whole as well."""
    doubt = Doubt("layout-unclear", _NOTE)
    questions = tuple(replace(question, doubts=(*question.doubts, doubt)) for question in draft.questions)
    return replace(draft, questions=questions, doubts=(*draft.doubts, doubt))


def _is_numbered(question: QuestionDraft) -> bool:
    """Whether the only question of a text has the number 1, asks, and has options."""
    return question.number == "1" and asks(question.stem_text) and len(question.options) >= _FEWEST


def _is_question(question: QuestionDraft) -> bool:
    return asks(question.stem_text) or len(question.options) >= _FEWEST


@cache
def _labelled() -> re.Pattern[str]:
    """`Question: …`, `question = "…"`."""
    known = (*phrases("question_answer", "question"), *phrases("exam_dump", "head"))
    word = pattern(tuple(each for each in known if len(each) > 1 and each.isalpha()))
    return re.compile(rf"\W*{word}\W*[:=]\W*\w", re.IGNORECASE)
