"""A small l where the other options have a capital: `The lonian Sea` among `The Black Sea` and `The Aegean Sea`.

Also letters of one shape in the first word: `EI Ebro` among `El Tajo` and `El Duero`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, OptionDraft, QuestionDraft

_FEWEST = 2  # other options that have as many words
_SHAPES = str.maketrans("Il1|", "llll")
_SWAPPED = "“{}” stands here where the other options begin with “{}”; a letter may be misread"
_NOTE = "“{}” begins with a small l where the other options have a capital; it may be a misread I"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare each word with those at its place in options of as many words."""
    options = question.options[:MOST_OPTIONS]
    texts = [option.text.split() for option in options]
    for option, words in zip(options, texts, strict=True):
        small = [(at, word) for at, word in enumerate(words) if word[0] == "l"]
        others = [other for other in texts if other is not words and len(other) == len(words)] if small else []
        for at, word in small:
            if len(others) >= _FEWEST and all(other[at][0].isupper() for other in others):
                yield Doubt("option-doubtful", _NOTE.format(word), option.lines)
    yield from _swapped([(option, words[0]) for option, words in zip(options, texts, strict=True) if words])


def _swapped(firsts: list[tuple[OptionDraft, str]]) -> Iterator[Doubt]:
    """Doubt an option that begins like the others but for letters of one shape: `EI Ebro` among `El Tajo`.

    Args:
        firsts: options with their first words.
    """
    words = [first for _, first in firsts]
    usual, often = Counter(words).most_common(1)[0] if len(set(words)) < len(words) else ("", 0)
    for option, first in firsts if often >= _FEWEST else ():
        if first != usual and first.translate(_SHAPES) == usual.translate(_SHAPES):
            yield Doubt("option-doubtful", _SWAPPED.format(first, usual), option.lines)
