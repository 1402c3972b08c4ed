"""Options that end in what is said of them: `Pumice – yes!`, `Basalt – no, it sinks`.

Two or more of a question that do were meant for readers who have answered; the text behind the dash gives the key away,
and may say something else than the key does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.bank.phrases import alternatives
from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft

_FEWEST = 2
_NOTE = "the options end in words that call them right or wrong; these are no part of what is asked"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look behind the last dash of each option; options that all say only that are answers themselves."""
    options = [option for option in question.options[:MOST_OPTIONS] if option.lines]
    called = [option for option in options if _called().search(option.text)]
    right = [option for option in called if _right().search(option.text)]
    if len(called) >= _FEWEST and 0 < len(right) < len(called):
        yield Doubt("options-unclear", _NOTE, tuple(line for option in called for line in option.lines))


@cache
def _called() -> re.Pattern[str]:
    return _said(f"{alternatives('feedback', 'right')}|{alternatives('feedback', 'wrong')}")


@cache
def _right() -> re.Pattern[str]:
    return _said(alternatives("feedback", "right"))


def _said(words: str) -> re.Pattern[str]:
    return re.compile(rf"\w\W*\s[–—-]{{1,2}}\s+(?:{words})(?:\W*$|[,!.:;]\s)", re.IGNORECASE)
