"""Which doubts about a question two readings disprove together.

A doubt that only one reading raises is about how that one was recognised. A doubt that both raise stays: what the page
leaves open, no second reading settles.
"""

from __future__ import annotations

from generator.importing.collating.agreement import alike
from generator.importing.collating.differences import CODE
from generator.importing.collating.read_question import ReadQuestion
from generator.importing.collating.strip import core
from generator.importing.doubts import doubts_of, kind
from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.key import decide

# About the text: what the other reading makes of it is enough.
_TEXT = frozenset({"text-doubtful", "glyphs-odd", "option-doubtful", "options-alike", "stem-cut", "stem-doubtful"})
# About what belongs together: the other reading must come to the same key by itself.
_STRUCTURE = frozenset(
    {"options-unclear", "feedback-doubtful", "boundary-unclear", "label-alone", "option-lost", "score-unclear"}
)


_LETTERS, _SAME = 8, 90


def disproved(
    question: QuestionDraft, readings: tuple[ReadQuestion, ReadQuestion], *, agreed: bool, paired: bool
) -> frozenset[str]:
    """Return the kinds of the doubts that do not hold.

    Args:
        question: both readings together, with the layouts' doubts about either.
        readings: each by itself.
        agreed: whether they say the same throughout.
        paired: whether they have the same options.
    """
    decided = decide(question)
    key = decided.correct
    raised = [doubt for doubt in doubts_of(question, decided) if doubt.code != CODE]
    sure = (reading for reading in readings if not reading.lent and not reading.doubts and reading.key == key)
    if any(_same_text(reading.draft, question) for reading in sure):
        return frozenset(map(kind, raised))
    if not paired:
        return frozenset()
    right = _right(question, key)
    marked = len(question.options) > 1 and all(option.picked is not None for option in question.options)
    apart = any(_apart(reading.draft) for reading in readings)
    return frozenset(
        kind(doubt)
        for doubt in raised
        if any(_silent(doubt, reading, right) for reading in readings)
        or (agreed and (doubt.code == "options-alike" or (doubt.code == "stem-cut" and apart)))
        or (marked and doubt.code == "options-unclear" and not _within(doubt, question))
    )


def _within(doubt: Doubt, question: QuestionDraft) -> bool:
    """Whether a doubt is about a line that an option goes on with: another may begin there, its circle not found."""
    rest = {(line.span.line, line.span.reading) for option in question.options for line in option.lines[1:]}
    return any((line.span.line, line.span.reading) in rest for line in doubt.lines)


def _silent(doubt: Doubt, reading: ReadQuestion, right: list[str]) -> bool:
    """Whether a reading has no such doubt, and is one that would have it."""
    structure = doubt.code in _STRUCTURE and not reading.lent
    told = doubt.code in _TEXT or (structure and bool(right) and _right(reading.draft, reading.key) == right)
    return told and kind(doubt) not in reading.kinds


def _right(question: QuestionDraft, key: tuple[bool, ...]) -> list[str]:
    """The cores of the right options."""
    return [core(option.text) for option, right in zip(question.options, key, strict=True) if right]


def _same_text(reading: QuestionDraft, question: QuestionDraft) -> bool:
    """Whether a reading has the whole question by itself, but for a letter or two."""
    ours, others = (
        [core(draft.stem_text), *(core(option.text) for option in draft.options)] for draft in (reading, question)
    )
    return len(ours) == len(others) and all(
        abs(len(a) - len(b)) <= _LETTERS and alike(a, b) >= _SAME for a, b in zip(ours, others, strict=True)
    )


def _apart(question: QuestionDraft) -> bool:
    """Whether a blank line, or a circle of its own, parts the first option from the stem."""
    if not question.options or not question.options[0].lines or not question.stem_lines:
        return False
    first = question.options[0]
    return first.picked is not None or first.lines[0].span.line - question.stem_lines[-1].span.line > 1
