"""Another layout than the one that fits best, where that one finds no question whose parts are sure.

Words such as `Correct` stand on pages of many platforms. What a layout makes of a page that is not its own falls
apart: options join, stems go on in options. Where another reads at least half of the questions without a doubt, it is
that one's.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType

from generator.importing.doubts import doubts_of
from generator.importing.drafts import Lines
from generator.importing.guess import Attempt, attempts
from generator.importing.key import decide

_TORN = frozenset(
    {"options-unclear", "options-missing", "option-lost", "stem-doubtful", "stem-missing", "boundary-unclear"}
)
_FEWEST, _SHARE = 2, 0.5  # questions, and of all questions


def second_try(lines: Lines, chosen: ModuleType, others: Sequence[ModuleType]) -> Attempt | None:
    """What the chosen layout reads, or another where that reads far more; None where there is no other.

    Args:
        lines: the text.
        chosen: the layout that fits best.
        others: layouts that fit as well, and read pages of many kinds.
    """
    if not others:
        return None
    (first,) = attempts(lines, [chosen])
    if first.sure or not _is_torn(first):
        return first
    best = max(attempts(lines, others), key=lambda each: each.worth)
    enough = len(best.sure) >= max(_FEWEST, _SHARE * len(best.draft.questions))
    return best if enough else first


def _is_torn(read: Attempt) -> bool:
    """Whether most questions have a doubt about where their parts begin and end."""
    questions = read.draft.questions
    torn = sum(any(doubt.code in _TORN for doubt in doubts_of(question, decide(question))) for question in questions)
    return torn > _SHARE * len(questions)
