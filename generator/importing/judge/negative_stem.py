"""Signs at all options but one, below a stem that asks for the one that does not hold: `Which statement is FALSE?`.

Who marks what is true there leaves out the option that is asked for, so the signs may show the opposite of the key. A
`not` in small letters says no such thing: `When must you not overtake?` may have several answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.bank.phrases import alternatives
from generator.importing.drafts import MOST_OPTIONS, Doubt, Mark, QuestionDraft
from generator.importing.key import asked_for_several, speaks_of_several
from generator.importing.words import plain, words

EXACT = True

_NOTE = "the stem asks for what does not hold, and all options but one are marked; the signs may show what is true"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Count the marks below such a stem."""
    options = question.options[:MOST_OPTIONS]
    marks = [option.mark for option in options]
    alone = marks.count(Mark.RIGHT) == len(marks) - 1 > 1
    stem = question.stem_text
    if alone and _asks_for_false(stem) and not (asked_for_several(stem) or speaks_of_several(stem)):
        right = (option for option in options if option.mark is Mark.RIGHT)
        yield Doubt("key-contradicted", _NOTE, tuple(line for option in right for line in option.lines[:1]))


def _asks_for_false(stem: str) -> bool:
    """Whether a word for `false` stands in a stem, or another negative one in capitals."""
    found = [match[0] for match in _negative().finditer(stem)]
    return any(word.isupper() or plain(word) in _false() for word in found)


@cache
def _negative() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives('stem', 'negative')})(?!\w)", re.IGNORECASE)


@cache
def _false() -> frozenset[str]:
    return frozenset(map(plain, (*words().wrong, *(false for _, false in words().true_false))))
