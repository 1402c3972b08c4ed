"""An option in which another begins as the rest of them do: two options, read as one.

`It grows in water. It grows in sand.` beside `It grows in the dark.`, or `… the end of c.shape = (1, 4)` beside two
options that begin with `c.shape = (`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from generator.importing.beginnings import shared_beginning
from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft

SCANNED = True

_NOTE = "another option may begin in the middle of this one"
_NUMBER = re.compile(r"[-+$€£]?\d[\d.,]*\s?%?")
_LONG = 9  # characters of a beginning that tells


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look in every option for the words that two options begin with."""
    options = question.options[:MOST_OPTIONS]
    texts = [" ".join(option.text.split()) for option in options]
    heads = {head for pair in combinations(texts, 2) if len(head := _head(pair)) >= _LONG}
    for option, text in zip(options, texts, strict=True):
        if any(_goes_on(text, head) for head in heads):
            yield Doubt("options-unclear", _NOTE, option.lines)
    numbers = [all(_NUMBER.fullmatch(line.text.strip()) for line in option.lines) for option in options]
    if all(numbers) and sum(len(option.lines) == 1 for option in options) > 1:
        yield from (Doubt("options-unclear", _NOTE, option.lines) for option in options if len(option.lines) > 1)


def _head(pair: tuple[str, str]) -> str:
    """What two options begin with, in whole words."""
    shared = shared_beginning(pair)
    return shared if shared in pair or not shared[-1:].isalnum() else shared[: shared.rfind(" ") + 1]


def _goes_on(text: str, head: str) -> bool:
    """Whether a text has the beginning further on: behind a sentence, or where it ends in a sign."""
    place = re.compile(rf"(?<=[.!?\d)\]]\s){re.escape(head)}|(?<=\s){re.escape(head)}(?<=[=(])")
    return place.search(text, 1) is not None
