"""Comments below the options of a Canvas question: `Additional Comments:`, and what a teacher wrote."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from generator.importing.drafts import Doubt, Lines, QuestionDraft
from generator.importing.lettered.passages import passages
from generator.importing.words import pattern, phrases

_COMMENT = "a comment on this answer stands here; it may explain the key"


def without_comments(lines: Lines) -> tuple[Lines, Lines]:
    """Part the lines of a question from its comments, the heading included."""
    at = next((i for i, line in enumerate(lines) if i and _heading().fullmatch(line.text)), len(lines))
    return lines[:at], tuple(line for line in lines[at:] if not line.blank)


def with_comments(question: QuestionDraft, comments: Lines) -> QuestionDraft:
    """Add comments to a question, as its explanation."""
    heading, said = comments[:1], comments[1:]
    text, bullets = passages(said)
    return replace(
        question,
        evidence=(*question.evidence, *heading, *bullets),
        explanation=(*question.explanation, *text),
        doubts=(*question.doubts, *([Doubt("feedback-doubtful", _COMMENT, said)] if said else [])),
    )


@cache
def _heading() -> re.Pattern[str]:
    """Match the heading; it ends in a colon, since `Feedback` alone may be an option."""
    return re.compile(rf"[\s*_#]*{pattern(phrases('canvas_review', 'comments'))}[*_]*\s?:[\s*_]*", re.IGNORECASE)
