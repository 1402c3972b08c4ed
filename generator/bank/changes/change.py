"""One thing that is different between two versions of a bank."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """What kind of change; what a reviewer must not miss comes first."""

    KEY = "key"
    KEY_TEXT = "key-text"
    ID = "id"
    REMOVED = "removed"
    ADDED = "added"
    STEM = "stem"
    OPTIONS = "options"
    EXPLANATION = "explanation"
    SETTLED = "settled"
    DRAFT = "draft"
    MOVED = "moved"
    DETAILS = "details"
    QUIZ_REMOVED = "quiz-removed"
    QUIZ_ADDED = "quiz-added"
    QUIZ_RENAMED = "quiz-renamed"
    QUIZ_TITLE = "quiz-title"
    QUIZ_INTRODUCTION = "quiz-introduction"
    QUIZ_DETAILS = "quiz-details"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    Attributes:
        code: what kind.
        path: the file; of what was removed, the file that it stood in.
        line: from 1, in that file.
        id: of the question; empty for a quiz and for a question that has none yet.
        about: the beginning of the stem, or the title of the quiz.
        before: texts as they were.
        after: texts as they are now.
    """

    code: Code
    path: str
    line: int
    id: str
    about: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Changes:
    """All that is different between two versions.

    Attributes:
        changes: by kind, file and line.
        unread: files that break the format in one of the versions, so that what they hold was not compared.
    """

    changes: tuple[Change, ...] = ()
    unread: tuple[str, ...] = ()
