"""An explanation whose line begins with the sign of the options: one that an edge of a page parted from them.

✘ Basalt
✔ Pumice

✘ Granite
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft

EXACT = True
NEEDS = frozenset({"explanation"})

_SIGN = re.compile(r"[^\w\s\-*+•·–—>\"'“(\[]")  # no bullet, and nothing that a sentence may begin with
_NOTE = "this begins with a sign as it stands in front of the options; it may be one of them"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look for the signs in front of the options at the beginnings of the explanation's lines."""
    signs = {line.text.strip() for option in question.options for line in option.evidence[:1]}
    signs = {sign for sign in signs if _SIGN.fullmatch(sign)}
    found = tuple(line for line in question.explanation_lines if line.text.strip()[:1] in signs)
    if found:
        yield Doubt("options-unclear", _NOTE, found)
