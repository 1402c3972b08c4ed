"""How each kind of question is told to other programs, one file each.

A module has `KIND`, the name that `generator.model.kinds` has for it, and

- `Told`, the keys that its questions have in the feed;
- `body(question)`, the values of those that only this kind has;
- `solution(question)`, what is right, as Markdown, for programs that know no kinds.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import Any, Protocol, cast

from generator.model.discover import modules
from generator.model.kinds import kind_of
from generator.model.question import Question
from generator.site.feed.entry import QuestionEntry


class KindFeed(Protocol):
    """What every module of this package has."""

    KIND: str
    Told: type[QuestionEntry]

    def body(self, question: Question) -> dict[str, Any]:
        """Return the values that only this kind has."""

    def solution(self, question: Question) -> str:
        """Return what is right, as Markdown."""


@cache
def feeds() -> dict[str, KindFeed]:
    """Return all kinds by their names."""
    found = cast("tuple[KindFeed, ...]", modules(sys.modules[__name__]))
    return {feed.KIND: feed for feed in found}


def feed_of(question: Question) -> KindFeed:
    """Return how a question of its kind is told."""
    return feeds()[kind_of(question).KIND]
