"""A line of a stem that is one of the options, word for word: what somebody chose, or an option read twice."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft, prose_of
from generator.importing.words import plain

NEEDS = frozenset({"lines"})

_NOTE = "this line of the stem is an option as well; it may be what somebody chose, and no part of the question"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare the last line of a stem of several with the options."""
    prose = prose_of(question.stem)
    last = plain(prose[-1].text) if len(prose) > 1 else ""
    if last and last in {plain(option.text) for option in question.options[:MOST_OPTIONS]}:
        yield Doubt("boundary-unclear", _NOTE, prose[-1:])
