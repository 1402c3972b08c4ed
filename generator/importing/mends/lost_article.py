"""Takes it for sure that an option begins where its first word does, where a recogniser loses the word `A` in front.

`Alearning algorithm …` in one option and `technique to avoid …` in the next: beside a circle, `A` runs into the next
word, or is taken for a part of the circle. What stands above must be a whole sentence, so that no line is broken.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

from generator.importing.drafts import OptionDraft, QuestionDraft, QuizDraft
from generator.importing.mending import texts_of, with_questions

_WORD = re.compile(r"[^\W\d_]+")
_GLUED = re.compile(r"\s*A(?P<word>[a-z]{4,})(?![\w-])")
_SENTENCE = re.compile(r"[.!?]\s*$")


def mend(quiz: QuizDraft) -> QuizDraft:
    """Look for options that begin with `A` and a word that the quiz has elsewhere."""
    if not any(_GLUED.match(option.text) for question in quiz.questions for option in question.options):
        return quiz
    words = Counter(word for text in texts_of(quiz) for word in _WORD.findall(text))
    return with_questions(quiz, lambda question: _sure(question, words))


def _sure(question: QuestionDraft, words: Counter[str]) -> QuestionDraft:
    glued = any(_is_glued(option, words) for option in question.options)
    if not glued or not question.options:
        return question
    first, *others = question.options
    sure = (_placed(above, option) for above, option in pairwise(question.options))
    return replace(question, options=(first, *sure)) if others else question


def _is_glued(option: OptionDraft, words: Counter[str]) -> bool:
    match = _GLUED.match(option.text)
    return match is not None and words[match["word"]] > 0 and not words[match[0].strip().casefold()]


def _placed(above: OptionDraft, option: OptionDraft) -> OptionDraft:
    lost = option.text.strip()[:1].islower() and _SENTENCE.search(above.text[-8:])
    return replace(option, placed=True) if lost and not option.placed else option
