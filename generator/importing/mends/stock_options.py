"""Takes it for sure where an option begins whose very text is an option of another question as well.

`None of these.`, a sentence among figures, looks like feedback; but feedback of one option is no option elsewhere.
There it must not stand behind a label, where feedback would.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

from generator.importing.drafts import Mark, OptionDraft, QuestionDraft, QuizDraft
from generator.importing.mending import with_questions
from generator.importing.words import plain

_LONG = 12
_FEWEST = 4  # questions of a page that has words of its own


def mend(quiz: QuizDraft) -> QuizDraft:
    """Look for options that several questions have."""
    places: dict[str, set[int]] = defaultdict(set)
    for question in quiz.questions:
        for above, option in pairwise((None, *question.options)):
            if option is not None and (above is None or above.mark is Mark.NONE):
                places[plain(option.text)].add(id(question))
    most = max(_FEWEST, len(quiz.questions) / 2)
    stock = {text: at for text, at in places.items() if len(at) < most}  # in more, it is a line of the page
    return with_questions(quiz, lambda question: _sure(question, stock))


def _sure(question: QuestionDraft, places: dict[str, set[int]]) -> QuestionDraft:
    nowhere: set[int] = set()
    options = tuple(_placed(o, places.get(plain(o.text), nowhere) - {id(question)}) for o in question.options)
    return replace(question, options=options)


def _placed(option: OptionDraft, elsewhere: set[int]) -> OptionDraft:
    stock = len(option.text) >= _LONG and bool(elsewhere)
    return replace(option, placed=True) if stock and not option.placed else option
