"""Small banks for the tests of checks."""

from __future__ import annotations

import json
from collections.abc import Iterable
from textwrap import indent
from typing import Any

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import Surroundings
from generator.bank.read import read_quiz
from generator.model.finding import Finding

GOOD = """\
- id: k3v9q2
  stem: What is it?
  options:
    - text: This
      correct: true
    - text: That
"""


def bank_of(*quizzes: str, sources: Iterable[str] = ()) -> Bank:
    """Return a bank of files 1.yml, 2.yml … with these texts."""
    files = []
    for number, text in enumerate(quizzes, 1):
        file, findings = read_quiz(f"{number}.yml", text.encode())
        assert file, findings
        files.append(file)
    return Bank(tuple(files), sources=frozenset(sources))


def bank_with(*questions: str, top: str = "title: Quiz") -> Bank:
    """Return a bank of one quiz; its questions start in line 3."""
    return bank_of(f"{top}\nquestions:\n{indent(''.join(questions), '  ')}" if questions else f"{top}\nquestions: []\n")


def bank_asking(stem: str) -> Bank:
    """Return a bank of one question; the first character of its stem stands in line 3, column 12."""
    return bank_with(
        GOOD.replace("- id: k3v9q2\n  stem: What is it?", f"- stem: {json.dumps(stem, ensure_ascii=False)}")
    )


def judged(rule: Any, bank: Bank, around: Surroundings | None = None) -> list[Finding]:  # noqa: ANN401 - a module
    """Return what a rule finds that gathers from every file first; what it gathers must be plain JSON."""
    gathered = [(file.path, json.loads(json.dumps(rule.gather(Bank((file,)))))) for file in bank.files]
    return list(rule.judge(gathered, around or Surroundings(bank.sources)))


def spans(findings: Iterable[Finding]) -> list[tuple[int, int, int, int, str]]:
    """Return where each finding starts and ends, and its code."""
    return [(each.line, each.column, each.end_line, each.end_column, each.code) for each in findings]


def brief(findings: Iterable[Finding]) -> list[tuple[int, int, str]]:
    """Return line, column and code of each finding."""
    return [(finding.line, finding.column, finding.code) for finding in findings]
