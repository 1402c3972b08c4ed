"""The rest of a page below its last question, read as the end of the explanation there.

Answer: c. It is full of gas.

## In the next lesson
Why some rocks float …               ← below a heading, no part of the explanation above

Without a heading, as in `Let me know if you'd like more questions!`, it is a doubt: a paragraph where no other question
has one, or one paragraph more than any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, Passage, QuestionDraft, QuizDraft, Removal, Unparsed, lines_of
from generator.importing.left_prose import RULE
from generator.importing.lettered.question_number import number_of
from generator.importing.lone_explanations import explained_apart

_FEWEST = 2  # questions, of which one shows how the others explain
_EXPECTED = "a question of its own"
_CLOSING = "this stands apart at the end, where other questions have nothing of the kind; the page may say it of itself"


def without_tail(draft: QuizDraft, source: Lines) -> QuizDraft:
    """Take from the last explanation what a heading parts from it; doubt its last paragraph where no other has one.

    Args:
        draft: the quiz.
        source: the lines of its text.
    """
    draft = _without_headed(draft)
    if not _closes(draft.questions, explained_apart(draft.questions, source)):
        return draft
    *others, last = draft.questions
    closing = Doubt("explanation-doubtful", _CLOSING, last.explanation[-1].lines)
    return replace(draft, questions=(*others, replace(last, doubts=(*last.doubts, closing))))


def _without_headed(draft: QuizDraft) -> QuizDraft:
    """Take off what a heading parts from the last explanation, unless other explanations hold headings as well."""
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
        removals=draft.removals if asks else (*draft.removals, *Removal.of(tail, RULE)),
        unparsed=(*draft.unparsed, Unparsed(tail, _EXPECTED)) if asks else draft.unparsed,
    )


def _heading(explanation: tuple[Passage, ...]) -> int | None:
    """Which passage begins with a heading; code has comments instead."""
    return next((n for n, each in enumerate(explanation) if not each.code and each.lines[0].heading), None)


def _closes(questions: Sequence[QuestionDraft], apart: Sequence[int]) -> bool:
    """Whether the paragraph at the very end stands alone there: no other explanation is as long."""
    if len(questions) < _FEWEST or not questions[-1].explanation:
        return False
    if len(questions[-1].explanation) == 1:
        return apart == [len(questions) - 1]
    above, last = questions[-1].explanation[-2:]
    gap = last.lines[0].span.line > above.lines[-1].span.line + 1
    longest = max(len(question.explanation) for question in questions[:-1])
    return gap and not (last.bullet or last.code) and longest < len(questions[-1].explanation)
