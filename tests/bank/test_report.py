from __future__ import annotations

import json

import pytest

from generator.bank.report import FORMATS, as_github, as_json, as_text
from generator.model.finding import Finding, Severity

WHOLE = Finding("a/q.yml", 3, 7, "no-key", "No option is right.", "Mark one.")
OF_FILE = Finding("q.yml", 0, 0, "empty-file", "Nothing.", severity=Severity.WARNING)


def test_text_is_for_people() -> None:
    assert as_text([WHOLE, OF_FILE]) == (
        "a/q.yml:3:7: error no-key: No option is right.\n    Mark one.\nq.yml: warning empty-file: Nothing.\n"
    )


def test_text_cannot_steer_a_terminal() -> None:
    finding = Finding("q.yml", 1, 1, "unknown-key", "The key `\x1b[2J\n` é means nothing.")
    assert as_text([finding]) == "q.yml:1:1: error unknown-key: The key `\\x1b[2J\\n` é means nothing.\n"


def test_json_is_for_programs() -> None:
    assert json.loads(as_json([WHOLE])) == [
        {
            "path": "a/q.yml",
            "line": 3,
            "column": 7,
            "code": "no-key",
            "message": "No option is right.",
            "hint": "Mark one.",
            "severity": "error",
            "end_line": 0,
            "end_column": 0,
            "fix": "",
        }
    ]


def test_github_is_for_pull_requests() -> None:
    assert as_github([WHOLE, OF_FILE]) == (
        "::error file=a/q.yml,line=3,col=7,title=no-key::No option is right. Mark one.\n"
        "::warning file=q.yml,title=empty-file::Nothing.\n"
    )


def test_github_commands_cannot_be_forged() -> None:
    finding = Finding("a,b:c%.yml", 1, 0, "x", "100 %\n::error::no\r", severity=Severity.NOTICE)
    assert as_github([finding]) == "::notice file=a%2Cb%3Ac%25.yml,line=1,title=x::100 %25%0A::error::no\n"


@pytest.mark.parametrize("name", sorted(FORMATS.keys() - {"sarif"}))
def test_no_findings_are_no_lines(name: str) -> None:
    assert FORMATS[name]([]) in {"", "[]\n"}
