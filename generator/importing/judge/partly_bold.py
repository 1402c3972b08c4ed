"""Bold type that alone shows a key, and stands within another option as well: it may set off a word, and no key."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, Mark, QuestionDraft

EXACT = True
NEEDS = frozenset({"shown"})

_NOTE = "bold type stands within another option as well; it may not show which one is right"
_BOLD = re.compile(r"(?P<sign>\*\*|__)[^\s*_](?:[^*\n]*[^\s*])?(?P=sign)")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look for bold type in the options that are not the key."""
    if question.shown != "**":
        return
    lines = [line for o in question.options if o.mark is not Mark.RIGHT for line in o.lines if _BOLD.search(line.text)]
    if lines:
        yield Doubt("key-unclear", _NOTE, tuple(lines))
