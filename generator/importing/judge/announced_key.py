"""A stem that tells how many options are right (`Check the two that apply`) must have that many in its key."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.key import asked_count, decide

EXACT = True


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare the size of the key with the number in the instruction."""
    count = asked_count(question.stem_text)
    right = sum(decide(question).correct) if count is not None else None
    if right != count:
        note = f"the stem asks for {count} options, {right} are marked right"
        yield Doubt("key-unclear", note, question.stem_lines[-1:])
