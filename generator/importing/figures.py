"""Shows the pictures of a scan in the questions that speak of them.

A picture between a question's number and its first option, with text of that question right below it, is what the
stem speaks of: nobody has to say so. Anywhere else it may belong to an option, to its feedback or to the question
below; then a note names it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft
from generator.importing.picture_lines import picture_lines, picture_of
from generator.model.line import Line
from generator.model.picture import undescribed


def with_figures(draft: QuizDraft, source: Lines) -> QuizDraft:
    """Put every picture of a text where it belongs.

    Args:
        draft: the quiz as a layout read it.
        source: all lines of the text, those that stand for pictures among them.
    """
    questions = list(draft.questions)
    for picture in picture_lines(source):
        at = _last_above(questions, picture)
        if at is None:
            continue
        below = questions[at + 1 :][:1]
        if _in_stem(questions[at], picture) and not _between(questions[at], picture, below):
            questions[at] = replace(questions[at], figures=(*questions[at].figures, picture_of(picture)))
        else:
            questions[at] = replace(questions[at], doubts=(*questions[at].doubts, _doubt(questions[at], picture)))
    return replace(draft, questions=tuple(questions))


def _last_above(questions: list[QuestionDraft], picture: Line) -> int | None:
    """The last question that begins above a picture."""
    begun = (n for n, each in enumerate(questions) if each.lines and _first(each.lines) < picture.span.line)
    return max(begun, default=None)


def _in_stem(question: QuestionDraft, picture: Line) -> bool:
    """Whether a picture stands before all that follows the stem."""
    said = (line for option in question.options for line in (*option.lines, *option.evidence, *option.feedback))
    behind = (*said, *question.answers, *question.explanation_lines)
    return not behind or picture.span.line < _first(behind)


def _between(question: QuestionDraft, picture: Line, below: Iterable[QuestionDraft]) -> bool:
    """Whether nothing of the question stands below a picture before the next question begins."""
    text = [line.span.line for line in question.lines if line not in question.evidence]
    next_own = min((line for line in text if line > picture.span.line), default=None)
    next_other = min((_first(each.lines) for each in below if each.lines), default=None)
    return next_own is None or (next_other is not None and next_other < next_own)


def _doubt(question: QuestionDraft, picture: Line) -> Doubt:
    above = max((line for line in question.lines if line.span.line < picture.span.line), key=lambda line: line.span)
    note = f"a picture stands below this line; show it where it belongs: {undescribed(picture_of(picture))}"
    return Doubt("picture-unplaced", note, (above,))


def _first(lines: Iterable[Line]) -> int:
    return min(line.span.line for line in lines)
