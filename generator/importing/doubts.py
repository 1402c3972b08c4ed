"""Every doubt about a question or a quiz: the layout's, the key's, and those of the signs in `judge/`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from types import ModuleType

from generator.importing import judge
from generator.importing.drafts import Doubt, QuestionDraft, QuizDraft
from generator.importing.key import Key, decide
from generator.importing.traits import traits
from generator.model.discover import modules

_QUOTED = re.compile(r"“[^”]*”|\d+")


def doubts_of(
    question: QuestionDraft, key: Key | None = None, *, typed: bool = False, copied: bool = False, written: bool = False
) -> tuple[Doubt, ...]:
    """Return the doubts about a question, but for those that another reading disproves.

    Signs that are `READ` say nothing of one that is a PDF's own text.

    Args:
        question: the question.
        key: its key, where that is known already.
        typed: whether its text is as somebody typed it: only signs that are `EXACT` look at it.
        copied: whether it was copied from a page: signs that are `SCANNED` say nothing then.
        written: whether it was written for a program: signs that are `PRINTED` say nothing then.
    """
    found = _found(question, key or decide(question), typed=typed, copied=copied, written=written)
    return tuple(doubt for doubt in found if not question.disproved or kind(doubt) not in question.disproved)


def is_doubted(question: QuestionDraft, key: Key) -> bool:
    """Whether there is a doubt about a question as its layout read it; the first that is found tells."""
    return next(_found(question, key), None) is not None


def _found(
    question: QuestionDraft, key: Key, *, typed: bool = False, copied: bool = False, written: bool = False
) -> Iterator[Doubt]:
    """All doubts, the layout's and the key's first."""
    yield from question.doubts
    yield from key.doubts
    has = traits(question)
    for needs, of_question in _of_question(typed=typed, copied=copied, written=written, own=question.own):
        if not (needs and needs.isdisjoint(has)):
            yield from of_question(question)


def kind(doubt: Doubt) -> str:
    """What a doubt says, whatever text it quotes."""
    return f"{doubt.code}: {_QUOTED.sub('', doubt.note)}"


def doubts_of_quiz(quiz: QuizDraft) -> tuple[Doubt, ...]:
    """Return the doubts about a quiz as a whole."""
    signs = _signs("of_quiz", typed=quiz.markdown, copied=quiz.copied, written=quiz.written)
    return (*quiz.doubts, *(doubt for sign in signs for doubt in sign.of_quiz(quiz)))


@cache
def _of_question(
    *, typed: bool, copied: bool, written: bool, own: bool
) -> tuple[tuple[frozenset[str], Callable[[QuestionDraft], Iterator[Doubt]]], ...]:
    """What looks at a question, with the traits of which it needs one."""
    signs = _signs("of_question", typed=typed, copied=copied, written=written, own=own)
    return tuple((getattr(sign, "NEEDS", frozenset()), sign.of_question) for sign in signs)


@cache
def _signs(of: str, *, typed: bool, copied: bool, written: bool, own: bool = False) -> tuple[ModuleType, ...]:
    """The signs that look at a question or at a quiz."""
    return tuple(
        sign
        for sign in modules(judge)
        if hasattr(sign, of)
        and (getattr(sign, "EXACT", False) or not typed)
        and not (getattr(sign, "SCANNED", False) and copied)
        and not (getattr(sign, "READ", False) and own)
        and not (getattr(sign, "PRINTED", False) and written)
    )
