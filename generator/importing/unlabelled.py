"""Options without a label on a page that labels what was chosen: where all points were won, they are wrong.

Which of these are rocks? Select all that apply.
Basalt
Correct
Mud
Granite
Correct
1 / 1 point

A scan loses labels; a text that was copied has all of them.
"""

from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Mark, QuestionDraft, QuizDraft
from generator.importing.key import asked_for_several

_SEVERAL = 2


def with_unlabelled(quiz: QuizDraft) -> QuizDraft:
    """Mark such options of a page that was copied and labels each option that was right."""
    scored = all(question.full is not None and question.options for question in quiz.questions)
    sure = [_is_sure(question) for question in quiz.questions]
    if not quiz.copied or not scored or sum(sure) < _SEVERAL:  # a score that is lost moves the others
        return quiz
    questions = tuple(
        _marked(question) if known else question for question, known in zip(quiz.questions, sure, strict=True)
    )
    return replace(quiz, questions=questions)


def _is_sure(question: QuestionDraft) -> bool:
    """Whether all points of a choice of several were won, and labels stand under right options and no others."""
    marks = [option.mark for option in question.options]
    right = marks.count(Mark.RIGHT)
    silent = all(option.picked is None for option in question.options)
    inside = right >= _SEVERAL or (right == 1 and marks[-1] is not Mark.RIGHT)  # one below the last speaks of all
    several = question.several or asked_for_several(question.stem_text)
    return bool(question.full) and several and silent and inside and Mark.WRONG not in marks


def _marked(question: QuestionDraft) -> QuestionDraft:
    options = tuple(
        replace(option, mark=Mark.WRONG) if option.mark is Mark.NONE else option for option in question.options
    )
    return replace(question, options=options, several=True)
