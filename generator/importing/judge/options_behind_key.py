"""A question without options, but with a list of letters behind its key: the key was read among its options.

A.
CORRECT: Pumice
B. Granite
C. Basalt
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.importing.drafts import Doubt, QuestionDraft

EXACT = True
NEEDS = frozenset({"explanation"})

_LETTER = re.compile(r"\s*[(\[]?([A-Za-z])[.)\]]\s")
_NOTE = "a list with letters stands behind the key of a question without options; these may be its options"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look for two letters that follow each other, at the beginnings of lines behind the key."""
    found = [(match[1].casefold(), line) for line in question.explanation_lines if (match := _LETTER.match(line.text))]
    rising = any(ord(below) == ord(above) + 1 for (above, _), (below, _) in pairwise(found))
    if rising and not question.options:
        yield Doubt("options-missing", _NOTE, tuple(line for _, line in found))
