"""Points out what an imported quiz has in common with the bank, and with itself."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

from generator.bank.bank import Bank
from generator.bank.likeness import Wording, Words, likeness
from generator.bank.overlap_told import Match, Place, told
from generator.bank.read import QuizFile
from generator.bank.yaml_node import FieldPath
from generator.model.finding import Finding
from generator.model.question import Quiz

_SHARED = 0.4
"""Two stems that are one share at least so much of all their words, however badly they were scanned."""

_MOST = 20
"""So many questions at most are compared with one; a word that more of them have tells nothing."""


class _Index:
    """The questions of a quiz by their words.

    Of two sets that share enough, the rarest words of each, as many as the other may lack and one more, have one in
    common (prefix filter: Chaudhuri, Ganti, Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning",
    2006). So almost every question of a large bank is ruled out by a look at a few words.
    """

    def __init__(self, wordings: Sequence[Wording]) -> None:
        self._frequency = Counter(word for wording in wordings for word in set(wording.stem))
        self._by_stem: dict[Words, list[int]] = defaultdict(list)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for index, wording in enumerate(wordings):
            self._by_stem[wording.stem].append(index)
            for word in self._rarest(wording):
                self._by_word[word].append(index)

    def _rarest(self, wording: Wording) -> list[str]:
        words = sorted(set(wording.stem), key=lambda word: (self._frequency[word], word))
        return words[: len(words) - math.ceil(_SHARED * len(words)) + 1]

    def near(self, wording: Wording) -> list[int]:
        """Return the questions that may be one with a question, each by its index."""
        near = set(self._by_stem.get(wording.stem, ())[:_MOST])
        for word in self._rarest(wording):
            indices = self._by_word.get(word, ())
            near.update(indices if len(indices) <= _MOST else ())
        return sorted(near)


def overlaps(quiz: Quiz, bank: Bank, own: Path | str) -> tuple[Finding, ...]:
    """Find the questions of a quiz that the bank has already, or that the quiz has twice.

    Args:
        quiz: as imported, with ids.
        bank: all quizzes; what it has of `own` gives the positions of the imported questions.
        own: the quiz file that the import writes.

    Returns:
        At most one finding for each question, in their order: a warning where the other question has another key, else
        a notice; where many are in one other quiz, one notice for all of them.
    """
    wordings = tuple(map(Wording, quiz.questions))
    index = _Index(wordings)
    mine = {file.path for file in bank.files if Path(file.path) == Path(own)}
    known = {question.id: _place(file, where) for file, where, question in bank.questions() if file.path in mine}
    places = [known.get(question.id, Place(str(own))) for question in quiz.questions]
    found: dict[int, list[Match]] = defaultdict(list)
    for file, where, question in bank.questions():
        other = Wording(question)
        for i in index.near(other) if file.path not in mine else ():
            if like := likeness(wordings[i], other):
                found[i].append(Match(like, question, _place(file, where)))
    for i, wording in enumerate(wordings):
        for j in index.near(wording):
            if j < i and (like := likeness(wording, wordings[j])):
                found[i].append(Match(like, quiz.questions[j], places[j]))
    return told(quiz, places, found)


def _place(file: QuizFile, where: FieldPath) -> Place:
    return Place(file.path, *file.positions.of(where))
