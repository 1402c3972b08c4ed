"""An answer in few words in which several may stand: `mitochondria / mitochondrion`, `Ottawa; the city of Ottawa`.

Who types one of them is right, or has to type both: the text does not say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft

EXACT = True
NEEDS = frozenset({"answers"})

_PARTS = re.compile(r"[^\W\d_]{2}\s+/\s+[^\W\d_]{2}|[^\W\d_]{2};\s+[^\W\d_]{2}")
_NOTE = "several answers may stand here; each that is right alone is an entry of its own under `answers`"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the answers that a reader types."""
    parts = tuple(line for line in question.answers if _PARTS.search(line.text))
    if parts and not question.tolerance:
        yield Doubt("key-unclear", _NOTE, parts)
