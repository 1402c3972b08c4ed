"""Something wrong in a file, with its position and how to mend it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is. Errors stop a build; warnings and notices do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


Value = str | tuple["Value", ...] | Mapping[str, "Value"]
"""A value of a quiz file: a text, a list or keys with their values."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that mends a finding and harms nothing, so that a program may make it.

    Attributes:
        title: what it does, e.g. "Move the option to the end".
        where: the path of the value that it changes, e.g. ("questions", 2, "options").
        value: what stands there afterwards.
    """

    title: str
    where: tuple[str | int, ...]
    value: Value


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One finding.

    Attributes:
        path: the file, as the user named it or relative to the bank.
        line: from 1; 0 when the finding speaks of the whole file.
        column: from 1; 0 when it speaks of the whole line.
        code: what kind of mistake, e.g. "unknown-key".
        message: what is wrong, in one line.
        hint: how to mend it, in one line; may be empty.
        severity: error, warning or notice.
        end_line: the line of the last character; 0 when only the start is known.
        end_column: the column behind the last character; 0 when only the start is known.
        fix: the change that mends it, if a program may make one.
    """

    path: str
    line: int
    column: int
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    end_line: int = 0
    end_column: int = 0
    fix: Fix | None = field(default=None, compare=False)


_MOST = 60
"""Characters of a file's text in a message; whoever reads it has the place."""


def shown(text: str) -> str:
    """Return a text of a file as a message can quote it: in one line, and not too long a one."""
    line = " ".join(text.splitlines())
    return line if len(line) <= _MOST else f"{line[:_MOST].rstrip()}…"
