"""What was answered, on a page that says that all points were won and tells nothing else of the key.

An answer is no key: it is right only where the score of its question is full. Of several right options a page may show
one line and a scan lose another, so that a question that asks for several needs more than one.
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from generator.importing.platform.said import Kind
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


def picked_tells(told: Sequence[AbstractSet[Kind]], *, won: bool | None, asked: bool) -> tuple[int, ...]:
    """The option labelled as the one that was chosen, where that shows the key: it is the only label of a question.

    Args:
        told: what labels say of each option.
        won: whether all points were won.
        asked: whether the question asks for several.
    """
    picked = tuple(i for i, kinds in enumerate(told) if kinds)
    alone = len(picked) == 1 and told[picked[0]] == {Kind.PICKED}
    return picked if alone and won is True and not asked else ()
