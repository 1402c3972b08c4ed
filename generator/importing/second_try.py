"""Another layout than the one that fits best, where that one finds no question whose parts are sure.

Words such as `Correct` stand on pages of many platforms. What a layout makes of a page that is not its own falls
apart: options join, stems go on in options. Where another reads at least half of the questions without a doubt, with
other stems and options, it is that one's; where both read the same, only the key is in doubt, and stays so.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType

from generator.importing.drafts import Lines
from generator.importing.guess import Attempt, attempts

_FEWEST, _SHARE = 2, 0.5  # questions, and of all questions


def second_try(lines: Lines, chosen: ModuleType, others: Sequence[ModuleType]) -> Attempt | None:
    """What the chosen layout reads, or another where that reads far more; None where there is no other.

    Args:
        lines: the text; parts of a long one.
        chosen: the layout that fits best.
        others: layouts that fit as well, and read pages of many kinds.
    """
    if not others:
        return None
    (first,) = attempts(lines, [chosen])
    if first.sure:
        return first
    best = max(attempts(lines, others), key=lambda each: each.worth)
    known = {
        (question.stem_text, tuple(option.text for option in question.options)) for question in first.draft.questions
    }
    apart = [(stem, options) for stem, options, _ in best.sure if (stem, options) not in known]
    enough = len(apart) >= max(_FEWEST, _SHARE * len(best.draft.questions))
    return best if enough else first
