"""Something wrong in a file, with its position and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is. Errors stop a build; warnings and notices do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


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
    """

    path: str
    line: int
    column: int
    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
