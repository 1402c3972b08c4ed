"""Tells of prose around the questions that layouts left out: a chapter, or a passage that questions are about.

Nothing tells one from the other, and who has the chapter before them wants none of it in the bank. What stands below
the first question and speaks of answers may change them, `In this edition all answers moved by one`, and is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from generator.importing.collating.collate import ReadQuiz
from generator.importing.drafts import Lines, Removal, Unparsed
from generator.importing.sentence import is_sentence
from generator.importing.words import within
from generator.model.finding import Finding, Severity
from generator.model.line import Line
from generator.model.span import describe_lines

RULE = "prose"
_EXPECTED = "a list of keys"
_HINT = "Where questions need it, put it into their stems, or into the `introduction` of the quiz."


def left_prose(path: str, source: Lines, removals: Iterable[Removal]) -> tuple[Finding, ...]:
    """One finding that names such lines; none where they only name things, as a heading or a form does.

    Args:
        path: the file that was imported.
        source: all its lines.
        removals: all that was removed from it.
    """
    gone = {removal.span.line for removal in removals if removal.rule == RULE}
    if not any(line.span.line in gone and is_sentence(line.text) for line in source):
        return ()
    lines = sorted(gone)
    message = (
        f"{'line' if len(lines) == 1 else 'lines'} {describe_lines(lines)}: text around the questions was left out"
    )
    return (Finding(path, lines[0], 0, "prose-left-out", message, _HINT, Severity.WARNING),)


def with_prose_of_keys(whole: ReadQuiz, lines: Sequence[Line]) -> ReadQuiz:
    """Show what was left out below the first question and speaks of answers.

    Args:
        whole: the quiz.
        lines: what its layouts read, of all readings.
    """
    prose = [removal.span for removal in whole.removals if removal.rule == RULE]
    if not prose:
        return whole
    first = min((line.span for question in whole.draft.questions for line in question.lines), default=None)
    gone = {span for span in prose if first and span > first}
    told = tuple(
        line
        for line in lines
        if line.span in gone and is_sentence(line.text) and within("stated_key", "headings").search(line.text)
    )
    if not told:
        return whole
    shown = {line.span for line in told}
    kept = tuple(removal for removal in whole.removals if removal.span not in shown)
    draft = replace(whole.draft, unparsed=(*whole.draft.unparsed, Unparsed(told, _EXPECTED)))
    return replace(whole, draft=draft, removals=kept)
