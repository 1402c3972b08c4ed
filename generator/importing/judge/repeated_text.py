"""The same line twice within one question: a copy that nobody folded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, Lines, QuestionDraft

_LONG = 25


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look for a long line that comes twice in the stem, or twice in one option."""
    for part in (question.stem_lines, *(option.lines for option in question.options)):
        seen: dict[str, Lines] = {}
        for line in part:
            core = "".join(re.findall(r"[^\W_]+", line.text)).casefold()
            if len(core) >= _LONG and core in seen:
                yield Doubt("text-repeated", "the same line stands twice in this question", (*seen[core], line))
            seen[core] = (line,)
