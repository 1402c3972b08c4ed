"""Figures between options of words: how often each was chosen, or its points, stands beside it on many pages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.numerals import is_numerals

NEEDS = frozenset({"unplaced"})

_NOTE = "figures stand between options of words; they may say how often each was chosen"
_FEWEST = 2
_MANY = 6  # options, half of them figures: in whatever order, each belongs to one


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at options without letters of which some, never the first, are figures, or figures without a unit."""
    bare = [option for option in question.options if not option.placed and option.picked is None]
    counted = bool(bare) and is_numerals(bare[0].text) and not bare[0].text.strip().isdigit()  # `35 %` `2` `50 %` `1`
    figures = [option.text.strip().isdigit() if counted else is_numerals(option.text) for option in bare]
    if (
        len(bare) == len(question.options)
        and sum(figures) >= _FEWEST
        and not figures[0]
        and (not any(a and b for a, b in pairwise(figures)) or len(bare) == sum(figures) * 2 >= _MANY)
    ):
        yield Doubt(
            "options-unclear", _NOTE, tuple(line for o, f in zip(bare, figures, strict=True) if f for line in o.lines)
        )
