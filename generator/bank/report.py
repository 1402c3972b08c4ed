"""Findings as text: for people, for programs, for pull requests."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from generator.bank.sarif import as_sarif
from generator.model.finding import Finding


def as_text(findings: Iterable[Finding]) -> str:
    """Return `path:line:column: severity code: message` lines, each with its hint below."""
    return "".join(_text(finding) for finding in findings)


def as_json(findings: Iterable[Finding]) -> str:
    """Return a JSON list of objects with the attributes of `Finding`; of a fix, its title."""
    entries = [asdict(finding) | {"fix": finding.fix.title if finding.fix else ""} for finding in findings]
    return json.dumps(entries, indent=2, ensure_ascii=False) + "\n"


def as_github(findings: Iterable[Finding]) -> str:
    """Return GitHub's workflow commands, which show the findings at their lines in a pull request.

    Source: "Workflow commands for GitHub Actions", setting a notice, warning or error message; the escapes are those of
    actions/toolkit, packages/core/src/command.ts.
    """
    return "".join(_github(finding) for finding in findings)


FORMATS = {"text": as_text, "json": as_json, "github": as_github, "sarif": as_sarif}
"""By the name that `--format` takes."""


def _text(finding: Finding) -> str:
    place = ":".join(str(part) for part in (finding.path, finding.line, finding.column) if part)
    hint = f"    {_visible(finding.hint)}\n" if finding.hint else ""
    return f"{_visible(place)}: {finding.severity} {finding.code}: {_visible(finding.message)}\n{hint}"


def _visible(text: str) -> str:
    """Spell out what could steer a terminal, as a file's own keys stand in messages."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def _github(finding: Finding) -> str:
    place = {
        "file": finding.path,
        "line": finding.line,
        "endLine": finding.end_line,
        "col": finding.column,
        "endColumn": max(finding.end_column - 1, 0) if finding.end_line == finding.line else 0,
        "title": finding.code,
    }
    values = ",".join(f"{name}={_escape_property(str(value))}" for name, value in place.items() if value)
    message = f"{finding.message} {finding.hint}".strip()
    return f"::{finding.severity} {values}::{_escape(message)}\n"


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
