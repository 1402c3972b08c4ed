"""A bank has a quiz.

Why: a check that looks at nothing finds nothing wrong; where a quiz was meant to be, nobody would notice.

Example: a folder content/quizzes that holds notes alone, or a command that was given another folder.

Mend: `qbank add` asks for a question in the terminal, `qbank import FILE` brings in a text or scan; or write a .yml
file there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import Surroundings
from generator.bank.folders import Folders
from generator.model.finding import Finding, Severity

CODES = {"empty-bank": Severity.WARNING}

_HINT = "`qbank add` asks for a question, `qbank import FILE` brings in a text or scan; or write a .yml file there."


def gather(_bank: Bank) -> None:
    """Look at no quiz: this is about there being none."""


def judge(gathered: Sequence[tuple[str, None]], around: Surroundings) -> Iterator[Finding]:
    """Look whether anything lies in the folder that is, or was to be, a quiz."""
    folder = Folders(around.content).quizzes if around.content else None
    if gathered or folder is None or not folder.is_dir():
        return
    if not any(entry.is_dir() or entry.suffix.lower() in {".yml", ".yaml"} for entry in folder.iterdir()):
        yield Finding(str(folder), 0, 0, "empty-bank", "The bank has no quiz yet.", _HINT)
