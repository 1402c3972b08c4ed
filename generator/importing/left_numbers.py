"""Numbers that a layout left in front of a stem: of the only question, or of one whose neighbours have lost theirs.

A layout takes a number for that of a question when another one goes on counting. Of one question alone, or of the last
one behind others whose numbers a recogniser lost, nothing goes on; there the place in the text tells.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import Doubt, QuestionDraft, QuizDraft
from generator.importing.lettered.question_number import question_number
from generator.importing.pieces import cut

_OPENS = re.compile(r"\s*(?:[^\W\d_a-z]|[\"“«¿¡(])")
_LIST = re.compile(r"\s*(?P<number>\d{1,3})\s?[.)]\s")
_NOTE = "a number stands in front of the stem; it may be that of the question"


def without_left_numbers(quiz: QuizDraft) -> QuizDraft:
    """Give questions the numbers that stand in front of their stems; where the place says otherwise, doubt them."""
    if quiz.markdown:
        return quiz
    known = {question.number for question in quiz.questions}
    done: list[QuestionDraft] = []
    for place, question in enumerate(quiz.questions, start=1):
        above = done[-1].number if done else ""
        done.append(_numbered(question, {str(place), str(int(above) + 1) if above else ""} - known))
    return replace(quiz, questions=tuple(done))


def _numbered(question: QuestionDraft, fitting: set[str]) -> QuestionDraft:
    lines = question.stem[0].lines if question.stem and not question.stem[0].code else ()
    read = question_number(lines[0].text) if lines and not question.number else None
    if read is None or any(_LIST.match(line.text) for line in question.stem_lines[1:]):
        return question
    number, rest = cut(lines[0], read.end)
    if not _OPENS.match(rest.text):
        return question
    if str(read.number) not in fitting:
        return replace(question, doubts=(*question.doubts, Doubt("stem-doubtful", _NOTE, lines[:1])))
    stem = (replace(question.stem[0], lines=(rest, *lines[1:])), *question.stem[1:])
    return replace(question, number=str(read.number), stem=stem, evidence=(*question.evidence, number))
