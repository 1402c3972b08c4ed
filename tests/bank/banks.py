"""Small banks for the tests of checks."""

from __future__ import annotations

import json
from collections.abc import Iterable
from textwrap import indent

from generator.bank.bank import Bank
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


def brief(findings: Iterable[Finding]) -> list[tuple[int, int, str]]:
    """Return line, column and code of each finding."""
    return [(finding.line, finding.column, finding.code) for finding in findings]
