"""A stem that breaks off, or does not ask.

Only in a scan: a person who writes questions lets many a stem end where the options go on ("Lava consists of").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.endings import ending

SCANNED = True

# A sentence's end, a blank to fill, or closing quotes and brackets behind one.
_ENDS = re.compile(r"(?:[.?!:…]|_{2,})\W*$")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the stem's end."""
    text = question.stem_text.strip()
    if text and not question.stem[-1].code and not _ENDS.search(ending(text)) and not asks(text):
        note = "the stem breaks off without a question mark, colon or full stop"
        yield Doubt("stem-cut", note, question.stem_lines[-1:])
