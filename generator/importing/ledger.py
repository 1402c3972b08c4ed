"""The conservation law: every piece of the source is in a question, removed by a named rule, or shown as unplaced."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from operator import attrgetter

from generator.importing.drafts import Lines, QuizDraft, Removal, lines_of
from generator.importing.pieces import cut
from generator.model.line import Line
from generator.model.span import Span


def unaccounted(source: Lines, draft: QuizDraft, removals: Iterable[Removal]) -> Lines:
    """The pieces of the source that no stage accounts for, without white space around them.

    Args:
        source: all lines as they were read, of one reading or of several.
        draft: the quiz with all its spans.
        removals: what rules and layout removed.
    """
    taken: dict[tuple[int, int], list[Span]] = defaultdict(list)
    for span in (*spans(draft), *(removal.span for removal in removals)):
        taken[span.reading, span.line].append(span)
    return tuple(piece for line in source for piece in _free(line, taken[line.span.reading, line.span.line]))


def spans(draft: QuizDraft) -> tuple[Span, ...]:
    """Where the text of a draft stands: its title, its introduction, its questions, and what it could not place."""
    questions = (line for question in draft.questions for line in question.lines)
    unparsed = (line for part in draft.unparsed for line in part.lines)
    told = lines_of(draft.introduction)
    return tuple(line.span for line in (*draft.evidence, *told, *questions, *unparsed))


def _free(line: Line, taken: list[Span]) -> Lines:
    if line.blank or (len(taken) == 1 and taken[0].start <= 0 and taken[0].end >= len(line.text)):
        return ()  # as most are
    at, free = 0, []
    for span in sorted(taken, key=attrgetter("start")):
        if line.text[at : span.start].strip():
            free.append(cut(line, at, span.start)[1])
        at = max(at, span.end)
    if line.text[at:].strip():
        free.append(cut(line, at)[1])
    return tuple(free)
