"""Guards the bank: all checks over all quizzes, all findings at once."""

from __future__ import annotations

from dataclasses import replace

from generator.bank import checks
from generator.bank.bank import Bank
from generator.model.discover import modules
from generator.model.finding import Finding


def check_bank(bank: Bank) -> tuple[Finding, ...]:
    """Run every check.

    A check is a module in `generator/bank/checks` with a docstring (what, why, example, how to mend) and
    `check(bank) -> Iterator[Finding]`; adding one edits no list.

    Args:
        bank: the bank as it was read.

    Returns:
        What was wrong with reading it and what the checks found, by file, line and column.
    """
    everything = replace(bank, files=tuple(sorted((*bank.files, *bank.partial), key=lambda file: file.path)))
    found = (finding for module in modules(checks) for finding in module.check(everything))
    return tuple(sorted((*bank.findings, *found)))
