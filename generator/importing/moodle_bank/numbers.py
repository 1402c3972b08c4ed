"""Numbers that are asked for, with how far off an answer may be."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Doubt, QuestionDraft
from generator.model.number import number, tolerance

_SEVERAL = "several numbers, or one that cannot be read, are accepted; the bank has one with a tolerance"


def with_number(draft: QuestionDraft, margin: str) -> QuestionDraft:
    """A question whose only accepted answer is a number.

    Args:
        draft: the question, its answers as texts.
        margin: how far off an answer may be, as it is written; nothing where none is allowed.

    Returns:
        The question in doubt where its answers are no single number.
    """
    written = margin.strip() or "0"
    value = number(draft.answers[0].text) if len(draft.answers) == 1 else None
    if value is None or tolerance(written, value) is None or written.endswith("%"):
        doubt = Doubt("key-unclear", _SEVERAL, draft.answers)
        return replace(draft, doubts=(*draft.doubts, doubt)) if draft.answers else draft
    return replace(draft, tolerance="0" if not tolerance(written, value) else written)
