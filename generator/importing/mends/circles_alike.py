"""Takes it for sure that circles tell nothing of what was picked, on a page whose recogniser reads all of them alike.

`©` beside every option, and the labels say which of them are right: the filled circles were read as the empty ones.
Each circle still shows where an option begins.
"""

from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Mark, OptionDraft, QuestionDraft, QuizDraft
from generator.importing.mending import with_questions
from generator.importing.words import says, words

_FEWEST = 2  # right options whose circle is empty


def mend(quiz: QuizDraft) -> QuizDraft:
    """Look for a filled circle in the whole quiz."""
    options = [option for question in quiz.questions for option in question.options]
    right = [option for option in options if option.mark is Mark.RIGHT and option.picked is False]
    if len(right) < _FEWEST or any(option.picked for option in options) or any(map(_is_missed, right)):
        return quiz
    return with_questions(quiz, _mended)


def _is_missed(option: OptionDraft) -> bool:
    """Whether the label itself says that the option was not picked."""
    return any(says(line.text, words().missed) for line in option.evidence)


def _mended(question: QuestionDraft) -> QuestionDraft:
    options = tuple(
        replace(option, picked=None, placed=True) if option.picked is False else option for option in question.options
    )
    return replace(question, options=options)
