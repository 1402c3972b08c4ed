"""What a question has that a sign of doubt may need: most questions have little of it, and most signs pass them by."""

from __future__ import annotations

from generator.importing.drafts import QuestionDraft


def traits(question: QuestionDraft) -> set[str]:
    """Return every character in the texts of stem and options, and the names of what else a question has.

    The names are those of its fields, `explanation`, `answers`, `model`, `shown`; `feedback` on an option; `items` to
    be matched or put in order; `lines`, where the stem or an option has several; `unplaced`, where an option has no
    letter or number in front.
    """
    options = question.options
    found = set(question.stem_text).union(*[option.text for option in options])
    there = {
        "explanation": question.explanation,
        "answers": question.answers,
        "model": question.model,
        "shown": question.shown,
        "feedback": any(option.feedback for option in options),
        "items": question.pairs or question.distractors or question.sequence,
        "lines": len(question.stem_lines) > 1 or any(len(option.lines) > 1 for option in options),
        "unplaced": not all(option.placed for option in options),
    }
    return found.union([name for name, value in there.items() if value])
