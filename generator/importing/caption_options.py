"""Options that may be the caption of a picture: the stem speaks of one, and the page has bare options, one more here.

`Refer to the exhibit. Which router …?` / `q04-topology` / `R1` / `R2` / `R3` among questions of three options.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median_high

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.words import plain, plain_phrases

_FEWEST = 2
_NOTE = "the stem speaks of a picture, and most questions here have fewer options; this may be its caption"


def with_caption_doubts(questions: Sequence[QuestionDraft]) -> tuple[QuestionDraft, ...]:
    """Doubt the first option of every question that speaks of a picture and has more options than is usual."""
    counts = [len(question.options) for question in questions if len(question.options) > 1]
    usual = median_high(counts) if len(counts) >= _FEWEST else 0
    return tuple(_doubted(question) if _may_hold(question, usual) else question for question in questions)


def _may_hold(question: QuestionDraft, usual: int) -> bool:
    bare = not any(option.placed for option in question.options)
    return (
        bool(usual)
        and bare
        and len(question.options) > usual
        and bool(plain_phrases("question", "pictures") & set(plain(question.stem_text).split()))
    )


def _doubted(question: QuestionDraft) -> QuestionDraft:
    doubt = Doubt("options-unclear", _NOTE, question.options[0].lines)
    return replace(question, doubts=(*question.doubts, doubt))
