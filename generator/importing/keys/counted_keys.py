"""Whether keys count options that have no sign of place: `Correct Answer: 2` below four bullets.

Programs count from nought, people from one, and a page tells which only by its largest keys.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.importing.keys.stated_key import Stated
from generator.importing.words import plain

_FEWEST = 3  # questions with a key
_LAST = 2  # of them name the last option, which counted from nought would not be there


def are_counted(questions: Sequence[tuple[Sequence[Stated], Sequence[str]]]) -> bool:
    """Whether all keys of a page are numbers that count options from one.

    Args:
        questions: what is said of the key of each, and the texts of its options.
    """
    keyed = [(keys, options) for keys, options in questions if keys]
    named = [(keys[0].signs, options) for keys, options in keyed if len(keys) == 1 and not keys[0].rest]
    if len(keyed) < _FEWEST or len(named) < len(keyed) or not all(_counts(*each) for each in named):
        return False
    return sum(str(len(options)) in signs for signs, options in named) >= _LAST


def _counts(signs: Sequence[str], options: Sequence[str]) -> bool:
    """Whether a key has numbers only, of options that there are, and none is the text of an option."""
    known = {str(n) for n in range(1, len(options) + 1)}
    return bool(signs) and known.issuperset(signs) and not {plain(text) for text in options} & set(signs)
