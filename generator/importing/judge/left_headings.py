"""The heading of the next part, left below a question: `Part II. Complete the sentences.`.

It is no part of that question, and may tell readers what to do with those below it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.part_heading import is_part_heading

EXACT = True
NEEDS = frozenset({"lines", "feedback", "model", "explanation"})

_NOTE = "this seems to be the heading of another part of the test; the questions below may need what it says"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at all lines of its texts but the first."""
    options = (line for option in question.options for line in (*option.lines[1:], *option.feedback))
    model = (line for passage in question.model for line in passage.lines)
    lines = (*question.stem_lines[1:], *options, *model, *question.explanation_lines)
    found = tuple(line for line in lines if is_part_heading(line.text))
    if found:
        yield Doubt("boundary-unclear", _NOTE, found)
