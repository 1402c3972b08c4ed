"""The star behind a stem, which forms print where an answer is required: `Which rock floats? *`.

Behind a question mark, colon or full stop it is that; behind anything else only where most questions have one.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import QuestionDraft, QuizDraft
from generator.importing.pieces import cut

_STAR = re.compile(r"(?<=\S)(?<!\*)\s+\*\s*$")
_ENDED = re.compile(r"[?.:…？。：][\"”’')]*$")
_MOST = 2  # such questions, and more than half of all


def without_required_stars(quiz: QuizDraft) -> QuizDraft:
    """Take the stars off the stems."""
    if quiz.markdown or quiz.written:
        return quiz
    starred = [_star(question) is not None for question in quiz.questions]
    most = sum(starred) >= _MOST and sum(starred) * 2 > len(starred)
    return replace(quiz, questions=tuple(_without(question, most=most) for question in quiz.questions))


def _star(question: QuestionDraft) -> re.Match[str] | None:
    """The star; None where another one in the stem may be what it is the end of."""
    if not question.stem or question.stem[-1].code:
        return None
    match = _STAR.search(question.stem[-1].lines[-1].text)
    return match if match and question.stem_text.count("*") == 1 else None


def _without(question: QuestionDraft, *, most: bool) -> QuestionDraft:
    match = _star(question)
    if match is None or not (most or _ENDED.search(match.string[: match.start()])):
        return question
    last = question.stem[-1]
    text, star = cut(last.lines[-1], match.start())
    stem = (*question.stem[:-1], replace(last, lines=(*last.lines[:-1], text)))
    return replace(question, stem=stem, evidence=(*question.evidence, star))
