"""A small l where the other options have a capital: `The lonian Sea` among `The Black Sea` and `The Aegean Sea`."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft

_FEWEST = 2  # other options that have as many words
_NOTE = "“{}” begins with a small l where the other options have a capital; it may be a misread I"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare each word with those at its place in options of as many words."""
    options = question.options[:MOST_OPTIONS]
    texts = [option.text.split() for option in options]
    for option, words in zip(options, texts, strict=True):
        small = [(at, word) for at, word in enumerate(words) if word.startswith("l")]
        others = [other for other in texts if other is not words and len(other) == len(words)] if small else []
        for at, word in small:
            if len(others) >= _FEWEST and all(other[at][0].isupper() for other in others):
                yield Doubt("option-doubtful", _NOTE.format(word), option.lines)
