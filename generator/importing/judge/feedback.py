"""Feedback that is no sentence, or is worded as the options are: the next option, printed close under a label."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft
from generator.importing.endings import ending
from generator.importing.words import plain

PRINTED = True
NEEDS = frozenset({"feedback"})

_WORDS = 3  # with which two options begin
_ENDS = re.compile(r"[.!?:…)\"”’']\W*$")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the end of every feedback, and whether it is worded as options are, behind the rest of a circle."""
    if not any(option.feedback for option in question.options):
        return
    heads = Counter(tuple(plain(option.text).split()[:_WORDS]) for option in question.options[:MOST_OPTIONS])
    shared = {head for head, often in heads.items() if often > 1 and len(head) == _WORDS}
    for option in question.options:
        own = plain(option.text).split()
        said = plain(option.feedback[0].text).split() if option.feedback else []
        alike = not shared.isdisjoint({tuple(said[:_WORDS]), tuple(said[1 : _WORDS + 1])})
        parallel = len(said) == len(own) > _WORDS and said[-_WORDS:] == own[-_WORDS:]
        if option.feedback and (alike or parallel or not _ENDS.search(ending(option.feedback[-1].text))):
            yield Doubt("feedback-doubtful", "this may be feedback, or the next option", option.feedback)
