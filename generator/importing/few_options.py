"""A question with fewer options than is usual in a scan that has lost lines: an option passed over leaves no trace.

No label stands alone, and where the label of the lost option is left, it is taken for that of the option above. So
where another question shows that the recogniser passed over lines, one that is short of an option may have lost it.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from generator.importing.doubts import doubts_of
from generator.importing.drafts import Doubt, Mark, QuestionDraft
from generator.importing.truth_pairs import is_truth_pair

_FEWEST = 3  # questions that show how many options are usual
_SHARE = 0.4  # of them have so many
_LOSSES = frozenset({"label-alone", "option-lost", "options-missing", "stem-cut", "stem-missing"})
_LOST = re.compile(r"\blost\b")  # what other signs say of a line
_NOTE = "lines of this text are lost, others of its questions have {} options, and this has {}; one may be lost"


def with_few_options(questions: tuple[QuestionDraft, ...]) -> tuple[QuestionDraft, ...]:
    """Doubt every question that has fewer options than is usual; true or false are two everywhere.

    Where every option has its own label, that of a lost one would be left.

    Args:
        questions: all of a scan that was read once; where another reading has the same options, none is lost.
    """
    counts = Counter(len(question.options) for question in questions if _counts(question))
    usual, often = max(counts.items(), key=lambda count: (count[1], count[0]), default=(0, 0))
    if often < max(_FEWEST, counts.total() * _SHARE):
        return questions
    short = {n for n, question in enumerate(questions) if len(question.options) < usual and _may_lack(question)}
    lossy = {n for n, question in enumerate(questions) if short and _is_lossy(question)}  # what they lost is told
    return tuple(
        _doubted(question, usual) if n in short and lossy and n not in lossy else question
        for n, question in enumerate(questions)
    )


def _counts(question: QuestionDraft) -> bool:
    """Whether a question has options that tell how many are usual."""
    return len(question.options) > 1 and not is_truth_pair(option.text for option in question.options)


def _may_lack(question: QuestionDraft) -> bool:
    return _counts(question) and any(option.mark is Mark.NONE for option in question.options)


def _is_lossy(question: QuestionDraft) -> bool:
    """Whether a question shows that lines of it are lost."""
    return any(doubt.code in _LOSSES or _LOST.search(doubt.note) for doubt in doubts_of(question))


def _doubted(question: QuestionDraft, usual: int) -> QuestionDraft:
    note = _NOTE.format(usual, len(question.options))
    return replace(question, doubts=(*question.doubts, Doubt("option-lost", note, question.options[-1].lines)))
