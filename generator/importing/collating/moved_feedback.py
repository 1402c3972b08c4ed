"""Feedback that goes too far or not far enough in one reading: the other shows where the next option begins."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.collating.agreement import alike
from generator.importing.collating.strip import core
from generator.importing.drafts import Lines, Mark, OptionDraft, Passage, QuestionDraft
from generator.importing.labels import label

_TELLING = 12  # signs that are no chance
_ALIKE = 85


def with_feedback_of(question: QuestionDraft, other: QuestionDraft) -> QuestionDraft:
    """Put options behind a label to its feedback where another reading ends that feedback with their text.

    Args:
        question: one reading of a question.
        other: the other.
    """
    said = [core(_text(option.feedback)) for option in other.options]
    others = {core(option.text) for option in other.options}
    options: list[OptionDraft] = []
    for option in question.options:
        text = core(option.text)
        above = options[-1] if options and options[-1].feedback else None
        bare = option.mark is Mark.NONE and option.picked is None and not option.placed
        told = len(text) >= _TELLING and text not in others and any(each.endswith(text) for each in said)
        if above and bare and told:
            options[-1] = replace(above, feedback=(*above.feedback, *option.lines))
        else:
            options.append(option)
    return replace(question, options=tuple(options)) if len(options) < len(question.options) else question


def with_options_of(question: QuestionDraft, other: QuestionDraft) -> QuestionDraft:
    """Make an option of the last paragraph of feedback where another reading has it as one, and a label stands below.

    Args:
        question: one reading of a question.
        other: the other.
    """
    own = [core(option.text) for option in question.options]
    lost = [
        text
        for option in other.options
        if not any(_same(core(option.text), each) for each in own)
        if len(text := core(option.text)) >= _TELLING
    ]
    options = [part for option in question.options for part in _parts(option, lost)]
    return replace(question, options=tuple(options)) if len(options) > len(question.options) else question


def _parts(option: OptionDraft, lost: list[str]) -> list[OptionDraft]:
    lines = option.feedback
    begins = (n for n, line in enumerate(lines) if n == 0 or line.span.line - lines[n - 1].span.line > 1)
    at = next((n for n in begins if any(_same(core(_text(lines[n:])), text) for text in lost)), None)
    below = tuple(line for line in option.evidence if lines and line.span > lines[-1].span)
    if at is None or not below:
        return [option]
    found = next((said.mark for line in below if (said := label(line))), Mark.NONE)
    above = tuple(line for line in option.evidence if line not in below)
    return [
        replace(option, feedback=lines[:at], evidence=above),
        OptionDraft((Passage(lines[at:]),), mark=found, evidence=below),
    ]


def _same(text: str, other: str) -> bool:
    """Whether two texts are readings of one, of which one may be cut."""
    shorter, longer = sorted((text, other), key=len)
    cut = len(shorter) >= _TELLING and longer.startswith(shorter)
    return cut or alike(text, other) >= _ALIKE


def _text(lines: Lines) -> str:
    return " ".join(line.text for line in lines)
