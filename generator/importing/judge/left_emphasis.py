"""An option in which emphasis closes that opened elsewhere, `Iron** :tick:`, or opens and does not close, `**Ir`.

What opened it stood in front of the option's letter, or was lost; signs that say what the option is may stand behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, OptionDraft, QuestionDraft, prose_of

EXACT = True
NEEDS = frozenset("*")

_CLOSING = re.compile(r"(?<=[^\s*(])\*\*(?=[\s.,;:!?)]|$)")
_OPENING = re.compile(r"\s*\*\*(?=[^\s*])")
_CUT = "emphasis opens here that does not close, as it does in another option; the end of the option may be lost"
_NOTE = "emphasis closes here that does not open; signs that say what the option is may be part of its text"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Count the signs of every option."""
    for option in question.options:
        prose = prose_of(option.passages)
        text = "\n".join(line.text for line in prose)
        if text.count("**") % 2 and _CLOSING.search(text):
            yield Doubt("option-doubtful", _NOTE, prose)
        elif text.count("**") == 1 and _OPENING.match(text) and any(map(_is_strong, question.options)):
            yield Doubt("option-doubtful", _CUT, prose)


def _is_strong(option: OptionDraft) -> bool:
    """Whether emphasis around an option was taken off."""
    return any("**" in line.text for line in option.evidence)
