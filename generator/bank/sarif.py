"""Findings as SARIF 2.1.0, which code scanning and many editors read.

Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", 2020; sections 3.13 (the log) to 3.27
(a result), 3.30 (a region, columns counted in characters) and 3.52 (a rule).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from generator.bank.checking.explain import rule_page
from generator.bank.checking.rule import Rule, rules_by_code
from generator.model.finding import Finding, Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}


def as_sarif(findings: Iterable[Finding]) -> str:
    """Return one run, with the rules that it found something by; paths are relative to where qbank was started."""
    results = [_result(finding) for finding in findings]
    codes = sorted({result["ruleId"] for result in results})
    driver = {"name": "qbank", "version": version("qbank"), "rules": [_rule(code) for code in codes]}
    for result in results:
        result["ruleIndex"] = codes.index(result["ruleId"])
    log = {
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _rule(code: str) -> dict[str, Any]:
    rule: Rule | None = rules_by_code().get(code)
    if rule is None:  # of the commands that change files
        return {"id": code}
    what = " ".join(rule.page.partition("\n\n")[0].split())
    return {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": what},
        "help": {"text": rule.page, "markdown": rule_page(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.codes[code]]},
    }


def _result(finding: Finding) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": quote(PurePath(finding.path).as_posix())}}
    if finding.line:
        place["region"] = _region(finding)
    return {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.hint}".strip()},
        "locations": [{"physicalLocation": place}],
    }


def _region(finding: Finding) -> dict[str, int]:
    parts = {
        "startLine": finding.line,
        "startColumn": finding.column,
        "endLine": finding.end_line,
        "endColumn": finding.end_column,
    }
    return {name: value for name, value in parts.items() if value}
