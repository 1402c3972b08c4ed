"""An option that stands right below another where the page keeps room between all others: a line of the page, perhaps.

Rock
by anna       ← without the blank line, or the `press 1`, that stands between options

Mud

Sand
"""

from __future__ import annotations

from itertools import pairwise

from generator.importing.drafts import MOST_OPTIONS, Lines, OptionDraft, QuestionDraft
from generator.importing.on_many import on_many

_NOTE = "this stands closer to the option above than all others do; it may be no option of its own"
_FEWEST = 2  # gaps that show what is usual


def with_close_options(questions: tuple[QuestionDraft, ...]) -> tuple[QuestionDraft, ...]:
    """Doubt the option that alone stands right below another, where many questions of the page have one.

    Args:
        questions: all of a page.
    """
    return on_many(questions, [_close(question) for question in questions], "options-unclear", _NOTE)


def _close(question: QuestionDraft) -> Lines:
    """The lines of the only option right below another; a letter shows that it is one."""
    options = [option for option in question.options[:MOST_OPTIONS] if option.lines]
    gaps = [_gap(above, below) for above, below in pairwise(options)]
    wide = [gap for gap in gaps if gap > 1]
    if gaps.count(1) != 1 or len(wide) < _FEWEST or len(set(wide)) > 1:
        return ()
    closest = options[gaps.index(1) + 1]
    return () if closest.placed else closest.lines


def _gap(above: OptionDraft, below: OptionDraft) -> int:
    """How many lines further down an option stands than the one above; 0 if a label or feedback stands between."""
    last, first = above.lines[-1].span, below.lines[0].span
    said = (line.span.line for option in (above, below) for line in (*option.evidence, *option.feedback))
    room = first.line - last.line if first.reading == last.reading else 0
    parted = room > 1 and any(last.line < line < first.line for line in said)
    return 0 if parted else max(room, 0)
