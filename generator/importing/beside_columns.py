"""The number of another question in the middle of a line: two columns of a page, read as one.

3. Which is a unit of pressure?   9. The table shows three trees of a park.
A) Watt                           Which of them is the tallest?
B) Pascal                         A) The oak

Where that happens twice, options of one question may be mixed with those of another anywhere.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, prose_of

_NUMBER = re.compile(r"(?:[?.!:]|\s\|)\s+(?P<number>\d{1,3})\.\s?[A-Z][a-z]*\s\w")
_FEWEST = 2
_HERE = "the number of another question stands in this line; two columns may have been read as one"
_ANYWHERE = "two columns of this page seem to have been read as one; parts of other questions may stand in this one"


def with_columns(quiz: QuizDraft) -> QuizDraft:
    """Doubt the questions with the number of a later one in a line; all of them, and the quiz, where it is no accident.

    Args:
        quiz: as the layout read it.
    """
    found = [_beside(question) for question in quiz.questions]
    many = sum(map(bool, found)) >= _FEWEST
    if not any(found):
        return quiz
    doubts = [
        Doubt("boundary-unclear", _HERE, lines)
        if lines
        else Doubt("boundary-unclear", _ANYWHERE, question.stem_lines[:1])
        for question, lines in zip(quiz.questions, found, strict=True)
    ]
    questions = tuple(
        replace(question, doubts=(*question.doubts, doubt)) if lines or many else question
        for question, lines, doubt in zip(quiz.questions, found, doubts, strict=True)
    )
    whole = (Doubt("questions-missing", _HERE, tuple(line for lines in found for line in lines)),) if many else ()
    return replace(quiz, questions=questions, doubts=(*quiz.doubts, *whole))


def _beside(question: QuestionDraft) -> Lines:
    """The lines of a stem with a number that is larger than the question's, and not the next of a list."""
    own = int(question.number) if question.number.isdigit() else 0
    return tuple(
        line
        for line in prose_of(question.stem)
        if (match := _NUMBER.search(line.text)) and own and int(match["number"]) > max(own, _FEWEST)
    )
