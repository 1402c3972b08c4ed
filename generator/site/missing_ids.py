"""What a preview does with a question that has no id yet: it lends one, and says so."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import PurePath

from generator.bank.ids import with_ids as lend
from generator.bank.read import QuizFile
from generator.site.element import element

CODE = "missing-id"
"""Of the finding that is no reason not to show a question to its author."""

_LEAD = "**A question has no id yet; until it has, the site cannot be built.** `make fmt` gives it one."


def with_ids(file: QuizFile, taken: Collection[str]) -> QuizFile:
    """Lend an id to each question that has none; the same text gets the same one again.

    Args:
        file: a quiz.
        taken: ids of all questions of the bank.
    """
    return replace(file, quiz=lend(file.quiz, PurePath(file.path).stem, taken))


def missing_ids_banner() -> str:
    """Write what is still to be done."""
    return element("aside", _LEAD, class_="qb-draft", data_search_exclude=True)
