"""A stem that tells how many options are right (`Check the two that apply`) must have that many in its key."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.key import decide
from generator.importing.words import plain, words


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare the size of the key with the number in the instruction."""
    said = f" {plain(question.stem_text)} "
    for word, count in words().counts:
        told = any(f" {verb} {the}{word} " in said for verb in words().instructions for the in ("", "the "))
        right = sum(decide(question).correct)
        if told and right != count:
            note = f"the stem asks for {word} options, {right} are marked right"
            yield Doubt("key-unclear", note, question.stem_lines[-1:])
