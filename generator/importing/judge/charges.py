"""A sign behind the right options that may belong to their text: `Na (+)` names an ion.

Where each of them is a formula of chemistry, and may have a charge, the sign that seemed to show the key may be none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, Mark, QuestionDraft

EXACT = True

_SIGN = "(+)"
_FORMULA = re.compile(r"(?:[A-Z][a-z]?\d{0,2}|\((?:[A-Z][a-z]?\d{0,2})+\)\d{0,2})+")
_NOTE = "“(+)” shows the key, and may be the charge of an ion"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the texts in front of such signs."""
    if question.shown != _SIGN:
        return
    right = [option for option in question.options if option.mark is Mark.RIGHT]
    if all(_FORMULA.fullmatch(option.text.strip()) for option in right):
        yield Doubt("key-unclear", _NOTE, tuple(line for option in right for line in option.lines))
