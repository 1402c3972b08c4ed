"""What was answered, on a page that says that all points were won and tells nothing else of the key.

An answer is no key: it is right only where the score of its question is full. Of several right options a page may show
one line and a scan lose another, so that a question that asks for several needs more than one.
"""

from __future__ import annotations

from generator.importing.platform.taken import Parts

_SEVERAL = 2


def answer_tells(parts: Parts, *, labelled: bool, asked: bool) -> bool:
    """Whether what was answered shows the key of a question.

    Args:
        parts: what the page says of the question.
        labelled: whether labels beside options tell what is right.
        asked: whether the question asks for several.
    """
    few = asked and len(parts.given) < _SEVERAL
    return parts.won is True and bool(parts.given) and not (parts.key or labelled or few)
