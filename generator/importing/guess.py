"""A text of which no layout is sure is read all the same, as drafts: what is doubtful is better than what is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import ModuleType

from generator.importing.asks import asks
from generator.importing.doubts import doubts_of
from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft
from generator.importing.key import decide
from generator.importing.rows import are_rows

_FEWEST = 2  # questions that make a text worth a guess
_ASKING = 3  # lines with a question mark that do so as well
_NOTE = "no layout is sure to fit this text; every question is a guess until somebody has compared it with the source"


def guess(lines: Lines, candidates: Sequence[ModuleType], source: Lines) -> ModuleType | None:
    """Choose the layout that reads the most questions without a doubt; None when nothing shows that this is a quiz.

    A list of numbers or pairs may be one, though no layout reads a question in it: all of it is to be placed then.

    Args:
        lines: the text.
        candidates: layouts; of two that read as much the first.
        source: the text as it was read, before it was cleaned.
    """
    read = [(module, module.parse(lines).questions) for module in candidates]
    rows = are_rows(source)
    asking = sum("?" in line.text for line in lines) >= _ASKING or rows
    worth = [
        (_worth(questions), module)
        for module, questions in read
        if sum(map(_is_question, questions)) >= _FEWEST or (questions and (asking or _is_numbered(questions[0])))
    ]
    if not worth:
        return next(iter(candidates), None) if rows else None
    return max(worth, key=lambda each: each[0])[1]


def settled(lines: Lines, candidates: Sequence[ModuleType]) -> ModuleType | None:
    """The layout that reads the most without a doubt, if all that others read so is the same; None if they differ."""
    read = [(module, module.parse(lines).questions) for module in candidates]
    best, questions = max(read, key=lambda each: _worth(each[1]))
    sure = _sure(questions)
    return best if sure and all(_sure(others) <= sure for _, others in read) else None


def _sure(questions: Sequence[QuestionDraft]) -> set[tuple[str, tuple[str, ...], tuple[bool, ...]]]:
    """Stem, options and key of the questions without a doubt."""
    clean = (question for question in questions if not doubts_of(question))
    return {(q.stem_text, tuple(option.text for option in q.options), decide(q).correct) for q in clean}


def as_guess(draft: QuizDraft) -> QuizDraft:
    """A quiz of which each question is doubted, and the whole as well."""
    doubt = Doubt("layout-unclear", _NOTE)
    questions = tuple(replace(question, doubts=(*question.doubts, doubt)) for question in draft.questions)
    return replace(draft, questions=questions, doubts=(*draft.doubts, doubt))


def _worth(questions: Sequence[QuestionDraft]) -> tuple[int, int, int]:
    sure = sum(not doubts_of(question) for question in questions)
    keyed = sum(any(decide(question).correct) for question in questions)
    return sure, keyed, sum(map(_is_question, questions))


def _is_numbered(question: QuestionDraft) -> bool:
    """Whether the only question of a text has the number 1, asks, and has options."""
    return question.number == "1" and asks(question.stem_text) and len(question.options) >= _FEWEST


def _is_question(question: QuestionDraft) -> bool:
    return asks(question.stem_text) or len(question.options) >= _FEWEST
