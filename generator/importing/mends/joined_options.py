"""Cuts an option in two where a line of it begins as two other options do: `c.shape = (2, 3)` under `It is an error!`.

A recogniser loses the gap between two options. A label or circle that stood beside the lines stays with them: a circle
with the first, a label, which stands below, with the last.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from generator.importing.drafts import MOST_OPTIONS, Mark, OptionDraft, QuestionDraft, QuizDraft
from generator.importing.mending import with_questions

_FEWEST = 2  # other options that begin alike
_HEAD = 7  # characters, without spaces, that tell
_SENTENCE = frozenset(".!?)\"'”’")


def mend(quiz: QuizDraft) -> QuizDraft:
    """Look at every option of several lines."""
    return with_questions(quiz, _mended)


def _mended(question: QuestionDraft) -> QuestionDraft:
    options = question.options[:MOST_OPTIONS]
    heads = Counter(_head(option.text) for option in options)
    done: list[OptionDraft] = []
    cut: set[object] = set()
    for option in question.options:
        at = _place(option, {head for head, often in heads.items() if often - (head == _head(option.text)) >= _FEWEST})
        if not at:
            done.append(option)
            continue
        first, second = (replace(option.passages[0], lines=part) for part in (option.lines[:at], option.lines[at:]))
        done.append(replace(option, passages=(first,), mark=Mark.NONE, feedback=()))
        done.append(OptionDraft((second,), option.mark, feedback=option.feedback))
        cut |= set(option.lines)
    if not cut:
        return question
    doubts = tuple(d for d in question.doubts if d.code != "options-unclear" or not cut.issuperset(d.lines))
    return replace(question, options=tuple(done), doubts=doubts)


def _place(option: OptionDraft, heads: set[str]) -> int:
    """The line at which another option begins; 0 where none does."""
    whole = len(option.passages) == 1 and not option.passages[0].code and not option.placed
    for at, line in enumerate(option.lines):
        above = option.lines[at - 1].text.rstrip()[-1:] if at else ""
        if whole and above in _SENTENCE and _head(line.text) in heads:
            return at
    return 0


def _head(text: str) -> str:
    """How a text begins, long enough to tell; empty when it is shorter."""
    begun = "".join(text.split())[:_HEAD]
    return begun if len(begun) == _HEAD else ""
