"""The result page of a Google form that is a quiz ("View score"), pasted or printed.

✓ Which … ? * 1/1
The first option
The chosen one ✓

✗ Where … ? * 0/1
Here ✗
There
Correct answer
There
Feedback
Why it is there
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Lines, QuizDraft, Removal, Unparsed
from generator.importing.forms.heads import heads, is_required, signs
from generator.importing.forms.question import question
from generator.importing.paragraphs import text_width
from generator.importing.words import pattern, phrases


def score(lines: Lines) -> float:
    """How well a text fits, from 0 to 1: by heads with a tick or a star, the total, and what Google prints below."""
    strong = signs(lines)
    if not strong:
        return 0.0
    around = sum(_furniture().match(line.text) is not None for line in lines)
    total = sum(_total().fullmatch(line.text) is not None for line in lines)
    return min(1.0, 0.5 * strong - 0.1 + 0.2 * min(around, 1) + 0.2 * min(total, 1))


def parse(lines: Lines) -> QuizDraft:
    """Read the questions of a result page."""
    gone = {line.span for line in lines if _furniture().match(line.text) or _total().fullmatch(line.text)}
    removals = tuple(Removal(line.span, "furniture") for line in lines if line.span in gone)
    lines = tuple(line for line in lines if line.span not in gone)
    found = heads(lines)
    top = _filled(lines[: found[0].index] if found else lines)
    questions, strays = [], []
    for head, after in pairwise((*found, None)):
        if head:
            body, stray = _body(lines[head.end : after.index if after else len(lines)])
            questions.append(question(head, body))
            strays += [Unparsed(stray, "a score: this question was not graded")] if stray else []
    rest = top[1:]
    unparsed = [Unparsed(rest, "the score of a question behind it")] if rest else []
    return QuizDraft(
        title=top[0].text.strip() if top else "",
        questions=tuple(questions),
        evidence=top[:1],
        removals=removals,
        unparsed=(*unparsed, *strays),
        width=text_width(lines),
    )


def _body(lines: Lines) -> tuple[Lines, Lines]:
    """The lines of a question, and behind them a question without a score, which its star gives away."""
    start = next((i for i, line in enumerate(lines) if is_required(line)), len(lines))
    return lines[:start], _filled(lines[start:])


def _filled(lines: Lines) -> Lines:
    return tuple(line for line in lines if not line.blank)


@cache
def _furniture() -> re.Pattern[str]:
    """A line that begins with what Google prints around a form; `Required` only with the star that it explains."""
    return re.compile(rf"\s*(?:\*\s*)?{pattern(phrases('google_forms', 'furniture'))}(?!\w)", re.IGNORECASE)


@cache
def _total() -> re.Pattern[str]:
    """`Total points 8/10`, `8 of 10 points`."""
    number, points = r"\d{1,4}(?:[.,]\d{1,2})?", pattern(phrases("google_forms", "points"))
    total = pattern(phrases("google_forms", "total"))
    return re.compile(
        rf"\s*(?:{total}\W*{number}\s?/\s?{number}|{number}\s\w{{2,5}}\s{number}\s{points})\W*", re.IGNORECASE
    )
