"""Empty circles that one reading has as an O that touches the option: `Ox = rand(2)` beside `x = rand(2)`.

The other reading must have the option without it. A word may have lost an O of its own there (`Oxygen`): the circle is
sure where a capital letter or code stands behind it, or where several options of the question have one.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.collating.strip import core
from generator.importing.drafts import OptionDraft, QuestionDraft
from generator.importing.pieces import cut

_CIRCLE = re.compile(r"\s*[O0©](?=\S)")
_SURE = re.compile(r"[A-Z]|\w+(?:\.\w+)*\s?(?:[-+*/]?=|[(\[])")
_SAME = 8  # signs behind it that both readings have
_SEVERAL = 2


def without_touching_circles(question: QuestionDraft, other: QuestionDraft) -> QuestionDraft:
    """Take circles off the options that another reading has without them.

    Args:
        question: one reading of a question.
        other: the other.
    """
    others = [core(option.text) for option in other.options]
    found = {n: end for n, option in enumerate(question.options) if (end := _end(option, others))}
    if not found:
        return question
    several = len(found) >= _SEVERAL
    options = tuple(
        _without(option, found[n]) if n in found and (several or _is_sure(option, found[n])) else option
        for n, option in enumerate(question.options)
    )
    return replace(question, options=options)


def _end(option: OptionDraft, others: list[str]) -> int:
    """Where a circle in front of an option ends; 0 where there is none."""
    match = _CIRCLE.match(option.lines[0].text) if option.lines else None
    if not match or option.picked is not None:
        return 0
    text = core(option.text)
    rest = text[1:][:_SAME]
    bare = any(rest and each[:_SAME] == rest for each in others)
    return match.end() if bare and not any(each.startswith(text[: _SAME + 1]) for each in others) else 0


def _is_sure(option: OptionDraft, end: int) -> bool:
    return _SURE.match(option.lines[0].text, end) is not None


def _without(option: OptionDraft, end: int) -> OptionDraft:
    circle, rest = cut(option.lines[0], end)
    passage = replace(option.passages[0], lines=(rest, *option.passages[0].lines[1:]))
    return replace(option, passages=(passage, *option.passages[1:]), evidence=(circle, *option.evidence), placed=True)
