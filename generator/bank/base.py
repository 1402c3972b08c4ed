"""The questions of another version of the bank, by git: what a pull request is compared with."""

from __future__ import annotations

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import BaseQuestion
from generator.bank.folders import Folders
from generator.bank.likeness import Wording
from generator.bank.revision import bank_at


def base_questions(folders: Folders, revision: str) -> dict[str, BaseQuestion]:
    """Read the questions of the version that a branch started from.

    Args:
        folders: where the bank is, in a git repository.
        revision: a branch, tag or commit; what was added to it since the present version left it does not count.

    Returns:
        Each question that has an id by it; of quizzes that are the same in both versions as well.

    Raises:
        RevisionError: git knows no such commit.
        OSError: git is not installed, or the folder is in no repository.
    """
    bank = bank_at(folders, revision, Bank()).bank
    found: dict[str, BaseQuestion] = {}
    for file in (*bank.files, *bank.partial):
        for question in file.quiz.questions:
            if question.id:
                found.setdefault(question.id, BaseQuestion(file.path, asked(Wording(question))))
    return found


def asked(wording: Wording) -> str:
    """Return what a question asks, for comparison: its words, without case and punctuation."""
    return " ".join(word for words in (wording.stem, *wording.options) for word in words)
