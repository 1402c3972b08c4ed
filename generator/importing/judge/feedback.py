"""Feedback that is no sentence, or begins as the options do: the next option, printed close under a label."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft
from generator.importing.endings import ending
from generator.importing.words import plain

_WORDS = 3  # with which two options begin
_ENDS = re.compile(r"[.!?:…)\"”’']\W*$")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the end of every feedback, and at its first words, behind what is left of a circle."""
    heads = Counter(tuple(plain(option.text).split()[:_WORDS]) for option in question.options[:MOST_OPTIONS])
    shared = {head for head, often in heads.items() if often > 1 and len(head) == _WORDS}
    for option in question.options:
        said = plain(option.feedback[0].text).split() if option.feedback else []
        alike = not shared.isdisjoint({tuple(said[:_WORDS]), tuple(said[1 : _WORDS + 1])})
        if option.feedback and (alike or not _ENDS.search(ending(option.feedback[-1].text))):
            yield Doubt("feedback-doubtful", "this may be feedback, or the next option", option.feedback)
