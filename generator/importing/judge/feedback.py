"""Feedback that is no sentence: the next option, printed close under a label, looks like that."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.endings import ending

_ENDS = re.compile(r"[.!?:…)\"”’']\W*$")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the end of every feedback."""
    for option in question.options:
        if option.feedback and not _ENDS.search(ending(option.feedback[-1].text)):
            yield Doubt("feedback-doubtful", "this may be feedback, or the next option", option.feedback)
