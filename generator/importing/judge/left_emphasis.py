"""An option in which emphasis closes that opened elsewhere: `Iron** :tick:`.

What opened it stood in front of the option's letter, or was lost; signs that say what the option is may stand behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft

EXACT = True

_CLOSING = re.compile(r"(?<=[^\s*(])\*\*(?=[\s.,;:!?)]|$)")
_NOTE = "emphasis closes here that does not open; signs that say what the option is may be part of its text"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Count the signs of every option."""
    for option in question.options:
        prose = [line for passage in option.passages if not passage.code for line in passage.lines]
        text = "\n".join(line.text for line in prose)
        if text.count("**") % 2 and _CLOSING.search(text):
            yield Doubt("option-doubtful", _NOTE, tuple(prose))
