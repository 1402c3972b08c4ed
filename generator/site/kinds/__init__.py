"""How each kind of question looks, one file each.

A module has `KIND`, the name that `generator.model.kinds` has for it, and two functions that write Markdown:

- `task(question, words)`: what a reader sees before the answer; nothing in it tells what is right;
- `key(question, words)`: what is right.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import Protocol, cast

from generator.model.discover import modules
from generator.model.kinds import kind_of
from generator.model.question import Question
from generator.site.words import Words


class KindPage(Protocol):
    """What every module of this package has."""

    KIND: str

    def task(self, question: Question, words: Words) -> str:
        """Write what a reader sees before the answer."""

    def key(self, question: Question, words: Words) -> str:
        """Write what is right."""


@cache
def _pages() -> dict[str, KindPage]:
    found = cast("tuple[KindPage, ...]", modules(sys.modules[__name__]))
    return {page.KIND: page for page in found}


def page_of(question: Question) -> KindPage:
    """Return how a question of its kind looks."""
    return _pages()[kind_of(question).KIND]
