"""What stands above the first question and speaks of the keys of all: a key of its own, or what a sign means.

Answer: C            ← the key of question 1, and the one behind it is that of question 2
1. Which of … ?

Your answers are in bold.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, Mark, QuestionDraft
from generator.importing.keys.stated_key import stated
from generator.importing.words import within

_SHIFTED = "a key stands above the first question as well; each key may belong to the question below it"
_PICKED = "the text above the first question speaks of answers that somebody gave; the signs may show those and no key"


def above_first(above: Lines, questions: Sequence[QuestionDraft], shown: Sequence[bool]) -> tuple[QuestionDraft, ...]:
    """Doubt the keys that the text above the first question puts in doubt.

    Args:
        above: that text.
        questions: as they were read.
        shown: of each, whether only signs on its options show its key.
    """
    first = questions[0].stem_lines if questions else ()
    keys = tuple(line for line in (*above, *first) if (said := stated(line)) and said.signs)
    picks = tuple(line for line in above if within("shown_key", "picked").search(line.text))
    if not (keys or picks):
        return tuple(questions)
    found = []
    for question, by_signs in zip(questions, shown, strict=True):
        keyed = any(option.mark is Mark.RIGHT for option in question.options)
        shifted = [Doubt("key-unclear", _SHIFTED, keys)] if keys and keyed and not by_signs else []
        picked = [Doubt("key-unclear", _PICKED, picks)] if picks and keyed and by_signs else []
        found.append(replace(question, doubts=(*question.doubts, *shifted, *picked)))
    return tuple(found)
