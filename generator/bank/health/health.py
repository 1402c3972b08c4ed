"""Counts what a bank has and what it lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from types import MappingProxyType

from generator.bank.health.ages import Age
from generator.bank.read import QuizFile
from generator.model.kinds import kind_of, kinds
from generator.model.question import Question

COVERED = ("explanation", "tags", "hints", "references", "difficulty")
"""What a question may have besides what it must have."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many questions there are of a sort.

    Attributes:
        name: of the sort: a kind, a tag, or the file of a quiz.
        questions: all of them.
        drafts: those that are not ready.
        unexplained: those that are ready, and do not say why their key is right.
    """

    name: str
    questions: int
    drafts: int
    unexplained: int


@dataclass(frozen=True, slots=True)
class QuizHealth:
    """How a quiz is.

    Attributes:
        title: plain text.
        count: of its questions; the name is its file.
        age: None where nobody can tell.
    """

    title: str
    count: Count
    age: Age | None


@dataclass(frozen=True, slots=True)
class Health:
    """How a bank is.

    Attributes:
        total: all questions.
        kinds: by kind of question, those that no question is of as well.
        tags: by tag, the most frequent first; a question counts for its own tags and those of its quiz.
        untagged: questions without any.
        covered: how many of the questions that are ready have each of `COVERED`.
        quizzes: in the order of their files.
        unexplained: file, line (from 1) and id of each question that is ready and lacks an explanation.
    """

    total: Count
    kinds: tuple[Count, ...]
    tags: tuple[Count, ...]
    untagged: int
    covered: Mapping[str, int]
    quizzes: tuple[QuizHealth, ...]
    unexplained: tuple[tuple[str, int, str], ...]


@dataclass(frozen=True, slots=True)
class _Item:
    question: Question
    file: QuizFile
    line: int

    @property
    def draft(self) -> bool:
        return self.question.draft or self.file.quiz.draft

    @property
    def unexplained(self) -> bool:
        return not (self.draft or self.question.explanation)

    @property
    def tags(self) -> frozenset[str]:
        return frozenset((*self.file.quiz.tags, *self.question.tags))


def health(files: Sequence[QuizFile], ages: Mapping[str, Age] = MappingProxyType({}), *, drafts: bool = True) -> Health:
    """Count a bank.

    Args:
        files: its quizzes.
        ages: of quizzes, by the names of their files.
        drafts: whether what is not ready counts; without it, a quiz that has nothing else is left out.
    """
    items = [_Item(each, file, _line(file, index)) for file in files for index, each in enumerate(file.quiz.questions)]
    ready = [item for item in items if not item.draft]
    items = items if drafts else ready
    by_kind = _grouped(items, lambda item: (kind_of(item.question).KIND,))
    by_tag = (_count(tag, found) for tag, found in _grouped(items, lambda item: item.tags).items())
    by_file = _grouped(items, lambda item: (item.file.path,))
    return Health(
        total=_count("", items),
        kinds=tuple(_count(kind.KIND, by_kind.get(kind.KIND, ())) for kind in kinds()),
        tags=tuple(sorted(by_tag, key=lambda count: (-count.questions, count.name))),
        untagged=sum(not item.tags for item in items),
        covered={name: sum(bool(_has(item, name)) for item in ready) for name in COVERED},
        quizzes=tuple(
            QuizHealth(
                file.quiz.title,
                _count(file.path, by_file.get(file.path, ())),
                ages.get(PurePath(file.path).name),
            )
            for file in files
            if drafts or file.path in by_file
        ),
        unexplained=tuple((item.file.path, item.line, item.question.id) for item in items if item.unexplained),
    )


def _line(file: QuizFile, index: int) -> int:
    return file.positions.of(("questions", index))[0]


def _grouped(items: Iterable[_Item], names: Callable[[_Item], Iterable[str]]) -> dict[str, list[_Item]]:
    groups: dict[str, list[_Item]] = {}
    for item in items:
        for name in names(item):
            groups.setdefault(name, []).append(item)
    return groups


def _has(item: _Item, name: str) -> object:
    return item.tags if name == "tags" else getattr(item.question, name)


def _count(name: str, items: Sequence[_Item]) -> Count:
    drafts = sum(item.draft for item in items)
    return Count(name, len(items), drafts, sum(item.unexplained for item in items))
