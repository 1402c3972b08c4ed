"""Feedback whose last paragraph one reading takes for an option: where the other has it as feedback, it is that."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.collating.strip import core
from generator.importing.drafts import Mark, OptionDraft, QuestionDraft

_TELLING = 12  # signs that are no chance


def with_feedback_of(question: QuestionDraft, other: QuestionDraft) -> QuestionDraft:
    """Put options behind a label to its feedback where another reading ends that feedback with their text.

    Args:
        question: one reading of a question.
        other: the other.
    """
    said = [core(" ".join(line.text for line in option.feedback)) for option in other.options]
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
