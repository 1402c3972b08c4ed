"""A paragraph apart below the key of a few questions, with no word that calls it an explanation.

(c) the old man
Answer: c

The next passage is about a lighthouse.      ← may be what the questions below are about

Below the last question it may be what the page says at its end: see `page_tail`.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, QuestionDraft, lines_of
from generator.importing.keys.stated_key import statement

_FEW = 0.5  # of the questions; where more have such a paragraph, it is how the document explains
_NOTE = "this stands apart below the key, where most questions have nothing; it may belong to the questions below"


def with_lone_explanations(questions: Sequence[QuestionDraft], source: Lines) -> tuple[QuestionDraft, ...]:
    """Doubt such paragraphs.

    Args:
        questions: all of one document.
        source: its lines.
    """
    apart = explained_apart(questions, source)
    lone = set(apart) - {len(questions) - 1} if len(apart) < _FEW * len(questions) else set()
    return tuple(_doubted(question) if n in lone else question for n, question in enumerate(questions))


def explained_apart(questions: Sequence[QuestionDraft], source: Lines) -> list[int]:
    """Which questions have a paragraph that blank lines alone part from the key above it."""
    blank = {line.span.line for line in source if line.blank}
    return [n for n, question in enumerate(questions) if _is_apart(question, blank)]


def _doubted(question: QuestionDraft) -> QuestionDraft:
    doubt = Doubt("boundary-unclear", _NOTE, lines_of(question.explanation))
    return replace(question, doubts=(*question.doubts, doubt))


def _is_apart(question: QuestionDraft, blank: Container[int]) -> bool:
    """Whether blank lines alone part an explanation from the key above it: no heading names it."""
    told = lines_of(question.explanation)
    if not question.options or not told or told[0].text[:1].isspace():  # what is indented goes on
        return False
    first = told[0].span
    above = [line for line in question.lines if line.span < first and not line.blank]
    last = max((line.span.line for line in above), default=first.line)
    key = " ".join(line.text.strip() for line in sorted(above, key=lambda line: line.span) if line.span.line == last)
    gap = range(last + 1, first.line)
    return bool(gap) and all(n in blank for n in gap) and statement(key) is not None
