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
from dataclasses import replace
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.forms.heads import heads, is_required, signs
from generator.importing.forms.question import question
from generator.importing.forms.scores_above import with_scores_behind
from generator.importing.paragraphs import text_width
from generator.importing.pieces import without_blanks
from generator.importing.words import pattern, phrases
from generator.model.span import Span

_LISTED = 4  # scores, with that of the quiz, which make a total above them sure
_TICKLESS = "other questions of this page begin with a tick, and this one does not; its stem may begin earlier"
_NEXT = "the next question begins without a tick; this may be the beginning of its stem"


def score(lines: Lines) -> float:
    """How well a text fits, from 0 to 1: by heads with a tick or a star, the total, and what Google prints below."""
    lines = with_scores_behind(lines)
    strong = signs(lines)
    if not strong:
        return 0.0
    around = sum(_furniture().match(line.text) is not None for line in lines)
    total = sum(_total().fullmatch(line.text) is not None for line in lines)
    listed = total > 0 and len(heads(lines)) >= _LISTED  # ticks are icons, of which a scan loses most
    return min(1.0, 0.5 * strong - 0.1 + 0.2 * min(around, 1) + 0.2 * min(total, 1) + 0.3 * listed)


def parse(lines: Lines) -> QuizDraft:
    """Read the questions of a result page."""
    lines = with_scores_behind(lines)
    sections = _sections(lines)
    gone = {line.span for line in lines if _furniture().match(line.text) or _total().fullmatch(line.text)}
    removals = tuple(Removal(line.span, "furniture") for line in lines if line.span in gone - sections)
    gone |= sections
    titles = tuple(line for line in lines if line.span in sections)
    lines = tuple(line for line in lines if line.span not in gone)
    found = heads(lines)
    top = without_blanks(lines[: found[0].index] if found else lines)
    questions: list[QuestionDraft] = []
    strays: list[Unparsed] = []
    ticked = any(head.tick for head in found)
    for head, after in pairwise((*found, None)):
        if head:
            body, stray = _body(lines[head.end : after.index if after else len(lines)])
            read = question(head, body)
            if ticked and not head.tick:
                read = replace(read, doubts=(*read.doubts, Doubt("boundary-unclear", _TICKLESS, head.stem)))
                questions[-1:] = [_followed(last) for last in questions[-1:]]
            questions.append(read)
            strays += [Unparsed(stray, "a score: this question was not graded")] if stray else []
    rest = top[1:]
    unparsed = [Unparsed(rest, "the score of a question behind it")] if rest else []
    unparsed += [Unparsed(titles, "an option; this seems to be the title of a section")] if titles else []
    return QuizDraft(
        title=top[0].text.strip() if top else "",
        questions=tuple(questions),
        evidence=top[:1],
        removals=removals,
        unparsed=(*unparsed, *strays),
        width=text_width(lines),
    )


def _followed(question: QuestionDraft) -> QuestionDraft:
    """A question whose last option may be the beginning of the next stem."""
    if not question.options:
        return question
    doubt = Doubt("options-unclear", _NEXT, question.options[-1].lines)
    return replace(question, doubts=(*question.doubts, doubt))


def _sections(lines: Lines) -> set[Span]:
    """Titles of sections, each right above its points: `Part two` / `1 of 1 points` (the first may be the form's)."""
    found = heads(lines)
    filled = without_blanks(lines[found[0].end :] if found else ())
    return {above.span for above, line in pairwise(filled) if _of_section().fullmatch(line.text)}


def _body(lines: Lines) -> tuple[Lines, Lines]:
    """The lines of a question, and behind them a question without a score, which its star gives away."""
    start = next((i for i, line in enumerate(lines) if is_required(line)), len(lines))
    return lines[:start], without_blanks(lines[start:])


@cache
def _furniture() -> re.Pattern[str]:
    """A line that begins with what Google prints around a form; `Required` only with the star that it explains."""
    return re.compile(rf"\s*(?:\*\s*)?{pattern(phrases('google_forms', 'furniture'))}(?!\w)", re.IGNORECASE)


@cache
def _of_section() -> re.Pattern[str]:
    """`8 of 10 points`."""
    number = r"\d{1,4}(?:[.,]\d{1,2})?"
    return re.compile(
        rf"\s*{number}\s\w{{2,5}}\s{number}\s{pattern(phrases('google_forms', 'points'))}\W*", re.IGNORECASE
    )


@cache
def _total() -> re.Pattern[str]:
    """`Total points 8/10`, `8 of 10 points`."""
    number, points = r"\d{1,4}(?:[.,]\d{1,2})?", pattern(phrases("google_forms", "points"))
    total = pattern(phrases("google_forms", "total"))
    return re.compile(
        rf"\s*(?:{total}\W*{number}\s?/\s?{number}|{number}\s\w{{2,5}}\s{number}\s{points})\W*", re.IGNORECASE
    )
