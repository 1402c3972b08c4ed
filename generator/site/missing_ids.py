"""What a preview does with a question that has no id yet: it lends one, and says so."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import PurePath

from generator.bank.ids import with_ids as lend
from generator.bank.read import QuizFile
from generator.site.element import element
from generator.site.words import Words

CODE = "missing-id"
"""Of the finding that is no reason not to show a question to its author."""


def with_ids(file: QuizFile, taken: Collection[str]) -> QuizFile:
    """Lend an id to each question that has none; the same text gets the same one again.

    Args:
        file: a quiz.
        taken: ids of all questions of the bank.
    """
    return replace(file, quiz=lend(file.quiz, PurePath(file.path).stem, taken))


def missing_ids_banner(words: Words) -> str:
    """Write what is still to be done."""
    lead = f"**{words('no_id')}** {words('no_id_hint')}"
    return element("aside", lead, class_="qb-draft", data_search_exclude=True)
