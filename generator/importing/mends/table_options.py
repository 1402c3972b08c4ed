"""Puts options together that are small tables: all of them have the same first row, and numbers below it.

`Train Dev Test` / `6,000 3,000 1,000`: a line that says the first row again begins an option, the numbers below it
belong to it, and nothing else is one: neither a row by itself, nor what stands behind a label.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from generator.importing.doubts import doubts_of, kind
from generator.importing.drafts import Mark, OptionDraft, Passage, QuestionDraft, QuizDraft
from generator.importing.mending import with_questions
from generator.importing.words import plain
from generator.model.line import Line

_FEWEST = 3  # options, and of them as many
_WORDS = 2  # of a first row
_NUMBER = re.compile(r"\d")
_WHOLE = re.compile(r"(?<![^\s(])\d[\d.,]*(?![\d.,])")
_STRUCTURE = {"options-unclear", "feedback-doubtful"}


def mend(quiz: QuizDraft) -> QuizDraft:
    """Look for questions whose options begin with the same row."""
    return with_questions(quiz, _mended)


def _mended(question: QuestionDraft) -> QuestionDraft:
    heads = Counter(_first(option) for option in question.options)
    head, often = heads.most_common(1)[0] if heads else ("", 0)
    if often < _FEWEST or len(head.split()) < _WORDS or _NUMBER.search(head):
        return question
    options = _joined(question.options, head)
    said = (line for option in options for line in option.feedback)
    whole = all(_is_table(option, head) for option in options) and len({_numbers(option) for option in options}) == 1
    if not whole or any(head in plain(line.text) for line in said):
        return question
    freed = tuple(replace(option, feedback=tuple(map(_sure, option.feedback))) for option in options)
    mended = replace(question, options=freed, doubts=tuple(d for d in question.doubts if d.code not in _STRUCTURE))
    gone = frozenset(kind(doubt) for doubt in doubts_of(mended) if doubt.code in _STRUCTURE)
    return replace(mended, disproved=mended.disproved | gone)


def _joined(options: tuple[OptionDraft, ...], head: str) -> list[OptionDraft]:
    """Options with the row of numbers that stands in a paragraph of its own below the first row."""
    joined: list[OptionDraft] = []
    for option in options:
        above = joined[-1] if joined else None
        alone = above is not None and len(above.lines) == 1 and _first(above) == head and above.mark is Mark.NONE
        if above is not None and alone and _is_row(option):
            passage = Passage((*above.lines, *option.lines))
            evidence = (*above.evidence, *option.evidence)
            joined[-1] = replace(option, passages=(passage,), picked=above.picked, evidence=evidence)
        else:
            joined.append(option)
    return joined


def _is_row(option: OptionDraft) -> bool:
    return option.picked is None and all(_NUMBER.search(line.text) for line in option.lines)


def _is_table(option: OptionDraft, head: str) -> bool:
    below = option.lines[1:]
    return _first(option) == head and bool(below) and all(_NUMBER.search(line.text) for line in below)


def _numbers(option: OptionDraft) -> int:
    """How many numbers stand below the first row; what is garbled has fewer."""
    return sum(len(_WHOLE.findall(line.text)) for line in option.lines[1:])


def _first(option: OptionDraft) -> str:
    return plain(option.lines[0].text) if option.lines else ""


def _sure(line: Line) -> Line:
    return replace(line, doubts=())
