"""The results page of a Canvas quiz: what was chosen is bold, or labels stand beside the options.

Question 1
1 / 1 pts
Which … ?
  a. The first option
  **b. The chosen one**

IncorrectQuestion 2
0 / 1 pts
Where … ?
You Answered
  Here
Correct Answer
  There
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from generator.importing.canvas.choices import choices
from generator.importing.canvas.column import has_column, with_wide_gaps, without_circles
from generator.importing.canvas.comments import with_comments, without_comments
from generator.importing.canvas.heads import heads
from generator.importing.canvas.more_options import with_count_doubts
from generator.importing.canvas.open import accepted
from generator.importing.canvas.question import bold_tells, question, side
from generator.importing.drafts import Lines, QuizDraft, Removal, Unparsed
from generator.importing.odd_distances import with_odd_distances
from generator.importing.paragraphs import text_width
from generator.importing.pieces import without_blanks
from generator.importing.words import pattern, phrases
from generator.model.line import Line


def score(lines: Lines) -> float:
    """How well a text fits, from 0 to 1: a number with `1 / 1 pts` below it is found nowhere else."""
    return 1.0 if heads(lines) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions of a results page."""
    found = heads(lines)
    above = lines[: found[0].index] if found else lines
    top = tuple(line for line in above if not line.blank and not _is_summary(line))
    bodies = [lines[head.end : after.index if after else None] for head, after in pairwise((*found, None)) if head]
    bodies[-1:] = [_without_summary(last) for last in bodies[-1:]]
    parted = [without_comments(body) for body in bodies]
    comments, whole = [said for _, said in parted], bodies
    bodies = [body for body, _ in parted]
    bodies = [with_wide_gaps(body) for body in bodies] if has_column(bodies) else bodies
    listed = with_count_doubts(without_circles([choices(body) for body in bodies]))
    behind = without_blanks(listed[-1].behind) if listed else ()
    listed[-1:] = [replace(last, behind=()) for last in listed[-1:]]
    where, bold = side(listed), bold_tells(zip(found, listed, strict=True))
    questions = with_odd_distances(
        [
            with_comments(accepted(head, body) or question(head, each, where, bold=bold), said)
            for head, body, each, said in zip(found, bodies, listed, comments, strict=True)
        ]
    )
    ends = {line.span for body in whole for line in body}
    summary = (line for line in lines if _is_summary(line) and line.span not in ends)
    rest = ((top[1:], "the number of a question above it"), (behind, "the next question behind the last option"))
    return QuizDraft(
        title=top[0].text.strip(" \t*_#") if top else "",
        questions=questions,
        evidence=top[:1],
        removals=Removal.of(summary, "furniture"),
        unparsed=tuple(Unparsed(part, expected) for part, expected in rest if part),
        width=text_width(lines),
    )


def _without_summary(lines: Lines) -> Lines:
    """The last question without the rows of the summary below it."""
    end = len(lines)
    while end and (lines[end - 1].blank or _is_summary(lines[end - 1])):
        end -= 1
    return lines[:end]


def _is_summary(line: Line) -> bool:
    """Whether a line is a row of the attempt's summary: `Score for this quiz: 8 out of 10`, `Time Limit 30 Minutes`."""
    return _summary().fullmatch(line.text) is not None


@cache
def _summary() -> re.Pattern[str]:
    rows = pattern(phrases("canvas_review", "summary"))
    return re.compile(rf"[\s*_#]*{rows}[\s*_]*(?::.{{0,80}}|\s\D{{0,20}}\d.{{0,60}})?", re.IGNORECASE)
