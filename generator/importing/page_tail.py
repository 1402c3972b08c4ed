"""The rest of a page below its last question, where a heading opens it: links, what comes in the next lesson.

Answer: c. It is full of gas.

## In the next lesson
Why some rocks float …               ← no part of the explanation above
"""

from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Passage, QuizDraft, Removal, Unparsed, lines_of
from generator.importing.left_prose import RULE
from generator.importing.lettered.question_number import number_of

_FEWEST = 2  # questions, so that one shows how the others explain
_EXPECTED = "a question of its own"


def without_tail(draft: QuizDraft) -> QuizDraft:
    """Take from the last explanation what a heading parts from it, unless other explanations hold headings as well."""
    if len(draft.questions) <= _FEWEST:
        return draft
    *others, last = draft.questions
    at = _heading(last.explanation)
    if at is None or any(_heading(each.explanation) is not None for each in others):
        return draft
    tail = lines_of(last.explanation[at:])
    kept = replace(last, explanation=last.explanation[:at])
    asks = any(line.text.rstrip(" *_").endswith("?") or number_of(line) for line in tail)
    return replace(
        draft,
        questions=(*draft.questions[:-1], kept),
        removals=draft.removals if asks else (*draft.removals, *(Removal(line.span, RULE) for line in tail)),
        unparsed=(*draft.unparsed, Unparsed(tail, _EXPECTED)) if asks else draft.unparsed,
    )


def _heading(explanation: tuple[Passage, ...]) -> int | None:
    """Which passage begins with a heading; code has comments instead."""
    return next((n for n, each in enumerate(explanation) if not each.code and each.lines[0].heading), None)
