"""An option that lacks what all others begin with, and goes on as they do: `fold((3,2))` beside `x = fold((1,2))`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.beginnings import shared_beginning
from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft

SCANNED = True
READ = True
NEEDS = frozenset({"unplaced"})

_FEWEST = 3  # options
_SHARED = 4  # characters that the option still has of what the others share


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare each option with all others."""
    options = question.options[:MOST_OPTIONS]
    texts = ["".join(option.text.split()) for option in options]
    for i, (option, text) in enumerate(zip(options, texts, strict=True)):
        others = [*texts[:i], *texts[i + 1 :]]
        shared = shared_beginning(others)
        if len(options) >= _FEWEST and not option.placed and _lacks(text, shared):
            yield Doubt("option-doubtful", "the other options begin with something that this one lacks", option.lines)


def _lacks(text: str, shared: str) -> bool:
    """Whether a text begins in the middle of what others share, at the beginning of a word."""
    starts = (i for i in range(1, len(shared) - _SHARED + 1) if not (shared[i - 1].isalnum() and shared[i].isalnum()))
    return any(text.startswith(shared[i:]) for i in starts)
