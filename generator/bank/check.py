"""Guards the bank: all rules over all quizzes, all findings at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from generator.bank.bank import Bank, quiz_entries, read_entry
from generator.bank.checking.conclude import conclude
from generator.bank.checking.examine import Examined, examine, examine_file
from generator.bank.checking.memory import key_of, memory
from generator.bank.checking.settings import Settings, read_settings
from generator.bank.checking.surroundings import Surroundings
from generator.bank.folders import Folders
from generator.model.finding import Finding
from generator.model.uncollected import uncollected


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check saw.

    Attributes:
        quizzes: how many quizzes keep to the format.
        questions: how many questions they have.
        findings: by file, line and column.
    """

    quizzes: int
    questions: int
    findings: tuple[Finding, ...]


def check_bank(bank: Bank, around: Surroundings | None = None, settings: Settings | None = None) -> tuple[Finding, ...]:
    """Run every rule over a bank that has been read.

    A rule is a module in `generator/bank/checks`, see `generator/bank/checking/rule.py`; adding one edits no list.

    Args:
        bank: the bank as it was read.
        around: what stands beside the quizzes; without it, nothing but the sources is known.
        settings: what the bank wants of the rules.

    Returns:
        What was wrong with reading it and what the rules found, by file, line and column.
    """
    settings = settings or Settings()
    files = sorted((*bank.files, *bank.partial), key=lambda file: file.path)
    seen = [examine_file(file, settings) for file in files]
    return conclude([*seen, Examined("", findings=bank.findings)], around or Surroundings(bank.sources), settings)


@uncollected()
def check_folders(folders: Folders, around: Surroundings, remember: Path | None = None) -> Checked:
    """Check a bank where it lies.

    Args:
        folders: the bank.
        around: what stands beside its quizzes.
        remember: the folder of what earlier checks saw; None to look at everything anew.
    """
    settings = replace(read_settings(folders), compares=around.base is not None)
    entries, findings = quiz_entries(folders)
    seen: list[Examined] = []
    with memory(remember) as remembered:
        for entry in entries:
            data, problems = read_entry(entry)
            findings += problems
            if data is None:
                continue
            key = key_of(data, settings) if remember else ""
            known = remembered.recall(key, str(entry))
            if known is None:
                known = examine(entry, data, settings)
                remembered.keep(key, known)
            seen.append(known)
    whole = [each for each in seen if not each.broken]
    found = conclude([*seen, Examined("", findings=findings)], around, settings)
    return Checked(len(whole), sum(each.questions for each in whole), found)
