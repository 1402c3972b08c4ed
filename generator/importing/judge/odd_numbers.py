"""A number with letters in it: `1,0oo0,0o0` is no number even with zeros for the letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft
from generator.model.markup import Markup, segments

SCANNED = True

_LETTERS = re.compile(r"\d[.,]?[oO]{1,6}[.,]?\d|\d,[oO]")
_FORMULA = re.compile(r"[A-Za-z]?\d?[A-Z]\d")  # CO2, 2O2


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the prose of stem and options."""
    passages = (*question.stem, *(passage for option in question.options for passage in option.passages))
    for passage in passages:
        if passage.code:
            continue
        prose = " ".join(part.text for part in segments(passage.text) if part.kind is Markup.PROSE)
        if any(not _FORMULA.fullmatch(match[0]) for match in _LETTERS.finditer(prose)):
            yield Doubt("glyphs-odd", "a number has letters in it", passage.lines)
