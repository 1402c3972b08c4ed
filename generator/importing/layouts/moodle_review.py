"""The review of an attempt at a Moodle quiz, pasted or exported.

Question 2
Correct
Mark 1.00 out of 1.00
Flag question
Question text
Which … ?
Question 2 Select one:
a.

The first option
b.

The second
Feedback
Your answer is correct.
The correct answer is: The second
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from generator.importing.drafts import Doubt, Lines, QuizDraft, Removal, Unparsed
from generator.importing.moodle.beside import unfolded
from generator.importing.moodle.heads import Head, heads, marks_pattern, signs
from generator.importing.moodle.page import is_button, is_heading, page_top, print_width, without_heading
from generator.importing.moodle.parts import Prompt, opens_feedback, parts
from generator.importing.moodle.question import question

_CUT = "the text begins within this question; the start of its stem may be lost"
_INFORMATION = "a question; this is a text between questions"
_UNPROMPTED = "no words like “Select one:” are left above these options; what was read of them may stand in the stem"
_INNER = "marks, as each question has them above its text, stand inside another; its number may be lost"
_BEHIND = "the next question behind the key of another"


def score(lines: Lines) -> float:
    """How well a text fits, from 0 to 1: by the lines that only Moodle prints."""
    return min(1.0, signs(unfolded(lines)))


def parse(lines: Lines) -> QuizDraft:
    """Read the questions of a review; headings between them are its title."""
    lines = unfolded(lines)
    found = heads(lines)
    top = page_top(lines[: found[0].index] if found else lines)
    quiz = _first(top.lines, found)
    quiz = replace(quiz, removals=top.removals, width=print_width(lines))
    bodies = [
        ((head.rest, *body) if head.rest else body)
        for head, after in pairwise((*found, None))
        if head
        for body in (lines[head.end : after.index if after else len(lines)],)
    ]
    prompted = [parts(body).prompt is not Prompt.NONE for head, body in zip(found, bodies, strict=True) if head.number]
    usual = sum(prompted) * 2 > len(prompted)
    for (head, following), body in zip(pairwise((*found, None)), bodies, strict=True):
        quiz = _with(quiz, head, body, following, prompted=usual) if head else quiz
    inner = tuple(line for body in bodies for line in body if marks_pattern().fullmatch(line.text.strip()))
    doubts = (Doubt("questions-missing", _INNER, inner),) if inner else ()
    return replace(
        quiz, doubts=(*quiz.doubts, *doubts), title=" · ".join(line.text.strip(" \t*_#") for line in quiz.evidence)
    )


def _first(lines: Lines, found: tuple[Head, ...]) -> QuizDraft:
    """What stands above the first head: a title, and the end of a question where the text begins within one."""
    title = lines[:1] if is_heading(lines) else ()
    rest = lines[len(title) :]
    if not rest or not any(opens_feedback(line) for line in rest):
        unparsed = Unparsed.of(rest, "the head of a question above it")
        return QuizDraft("", evidence=title, unparsed=unparsed)
    draft, behind = question(parts(rest))
    before = int(found[0].number or 0) - 1 if found else 0
    number = str(before) if before > 0 else ""
    draft = replace(draft, number=number, doubts=(Doubt("stem-cut", _CUT, draft.stem_lines[:1]), *draft.doubts))
    return _ended(QuizDraft("", (draft,), evidence=title), behind)


def _with(quiz: QuizDraft, head: Head, lines: Lines, following: Head | None, *, prompted: bool) -> QuizDraft:
    """Add the question of a head to a quiz; `prompted` tells whether most questions have a prompt."""
    if not head.number:
        text = (*head.lines, *(line for line in lines if not line.blank))
        return replace(quiz, unparsed=(*quiz.unparsed, Unparsed(text, _INFORMATION)))
    heading: Lines = ()
    if following and following.number and int(following.number) <= int(head.number):
        lines, heading = without_heading(lines)
    found = parts(lines)
    draft, behind = question(found)
    if prompted and found.prompt is Prompt.NONE and draft.options:
        draft = replace(draft, doubts=(*draft.doubts, Doubt("stem-doubtful", _UNPROMPTED, draft.stem_lines[-1:])))
    draft = replace(draft, number=head.number, full=head.full, evidence=(*head.lines, *draft.evidence))
    quiz = replace(quiz, questions=(*quiz.questions, draft))
    return replace(_ended(quiz, behind), evidence=(*quiz.evidence, *heading))


def _ended(quiz: QuizDraft, behind: Lines) -> QuizDraft:
    """Place what stands behind the key of a question: buttons of the page, or something nobody knows."""
    buttons = tuple(Removal(line.span, "furniture") for line in behind if is_button(line.text))
    others = tuple(line for line in behind if not is_button(line.text))
    unparsed = Unparsed.of(others, _BEHIND)
    return replace(quiz, removals=(*quiz.removals, *buttons), unparsed=(*quiz.unparsed, *unparsed))
