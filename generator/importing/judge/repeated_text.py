"""The same line twice within one question: a copy that nobody folded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, Lines, QuestionDraft

NEEDS = frozenset({"lines"})

_LONG = 25
_WORD = re.compile(r"[^\W_]+")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look for a long line that comes twice in the stem, or twice in one option."""
    parts = (question.stem_lines, *(option.lines for option in question.options))
    for part in (part for part in parts if len(part) > 1):
        seen: dict[str, Lines] = {}
        for line in part:
            core = "".join(_WORD.findall(line.text)).casefold()
            if len(core) >= _LONG and core in seen:
                yield Doubt("text-repeated", "the same line stands twice in this question", (*seen[core], line))
            seen[core] = (line,)
