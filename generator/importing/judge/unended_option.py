"""An option without a full stop where all others are sentences that end with one: its end may be cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft

SCANNED = True
READ = True

_FEWEST = 3  # options
_ENDS = re.compile(r"[.!?…]\W*$")
_LETTER = re.compile(r"[^\W\d_]\s*$")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare the ends of the options."""
    options = question.options[:MOST_OPTIONS]
    open_ = [option for option in options if not _ENDS.search(option.text[-8:])]
    if len(options) >= _FEWEST and len(open_) == 1 and _LETTER.search(open_[0].text):
        note = "all other options end with a full stop, and this one does not; its end may be lost"
        yield Doubt("option-doubtful", note, open_[0].lines)
