"""The last option of a question that was taken for the stem of the next, whose own stem is lost.

The lava computes a sum
The lava does nothing
                             ← no “4. Which of these is cold?”
The lava is larger than mud  ← begins as the options do, and asks nothing
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from generator.importing.beginnings import shared_beginning
from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft

_NOTE = "the stem of the next question begins as the options of this one do; it may be one of them"
_LONGEST_WORD = 8  # letters: what is longer is the beginning of a sentence
_FEWEST = 2


def with_option_as_stem(questions: tuple[QuestionDraft, ...]) -> tuple[QuestionDraft, ...]:
    """Doubt a question whose last option may have become the stem of the next.

    Args:
        questions: all of a page.
    """
    taken = {n for n, (above, below) in enumerate(pairwise(questions)) if _takes(above, below)}
    return tuple(
        replace(question, doubts=(*question.doubts, Doubt("option-lost", _NOTE, questions[n + 1].stem_lines)))
        if n in taken
        else question
        for n, question in enumerate(questions)
    )


def _takes(above: QuestionDraft, below: QuestionDraft) -> bool:
    options = [option.text.strip() for option in above.options[:MOST_OPTIONS] if not option.placed]
    if len(options) < _FEWEST or "?" in below.stem_text:
        return False
    begin = shared_beginning(options)
    return len(begin) > _LONGEST_WORD and below.stem_text.strip().startswith(begin)
