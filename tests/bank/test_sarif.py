"""The log has the structure of SARIF 2.1.0 (OASIS, 2020); the section that asks for it stands with each claim."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.bank.checking.rule import rules_by_code
from generator.bank.sarif import as_sarif
from generator.model.finding import Finding, Severity

WHOLE = Finding("a b/q.yml", 3, 7, "no-key", "No option is right.", "Mark one.", end_line=3, end_column=12)
START = Finding("q.yml", 2, 1, "option-length", "Long.", severity=Severity.WARNING)
OF_FILE = Finding("q.yml", 0, 0, "empty-file", "Nothing.", severity=Severity.NOTICE)
ELSEWHERE = Finding("q.yml", 1, 1, "not-rewritable", "Odd.")
ALL = [WHOLE, START, OF_FILE, ELSEWHERE, WHOLE]


def run(findings: list[Finding]) -> dict[str, Any]:
    log = json.loads(as_sarif(findings))
    assert log["version"] == "2.1.0"  # 3.13.2
    (found,) = log["runs"]  # 3.13.4
    assert isinstance(found, dict)
    return found


def test_the_tool_and_its_rules_are_named() -> None:
    driver = run(ALL)["tool"]["driver"]  # 3.14.6, 3.18.2
    assert driver["name"] == "qbank"  # 3.19.8
    assert [rule["id"] for rule in driver["rules"]] == ["empty-file", "no-key", "not-rewritable", "option-length"]
    for rule in driver["rules"]:
        if rule["id"] in rules_by_code():
            assert rule["shortDescription"]["text"].endswith(".")  # 3.49.9
            assert rule["help"]["text"]  # 3.49.13: text must stand beside Markdown
            assert rule["help"]["markdown"].startswith("# ")
            assert rule["defaultConfiguration"]["level"] in {"error", "warning", "note"}  # 3.50.3


def test_every_result_leads_to_its_rule() -> None:
    found = run(ALL)
    assert len(found["results"]) == len(ALL)  # 3.14.23
    for result in found["results"]:
        assert found["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]  # 3.27.5, 3.27.6
        assert result["message"]["text"]  # 3.27.11


@pytest.mark.parametrize(
    ("finding", "level"), [(WHOLE, "error"), (START, "warning"), (OF_FILE, "note"), (ELSEWHERE, "error")]
)
def test_levels_have_the_names_of_the_format(finding: Finding, level: str) -> None:
    (result,) = run([finding])["results"]
    assert result["level"] == level  # 3.27.10


def test_a_region_counts_characters_from_one_and_ends_behind_the_last() -> None:
    found = run([WHOLE])
    assert found["columnKind"] == "unicodeCodePoints"  # 3.14.17
    assert found["results"][0]["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "a%20b/q.yml"},  # 3.4.3: a URI reference
                "region": {"startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 12},  # 3.30.5 to 3.30.8
            }
        }
    ]


def test_what_is_not_known_of_a_place_is_left_out() -> None:
    start, of_file = (result["locations"][0]["physicalLocation"] for result in run([START, OF_FILE])["results"])
    assert start["region"] == {"startLine": 2, "startColumn": 1}
    assert "region" not in of_file


def test_a_bank_without_findings_is_a_run_without_results() -> None:
    found = run([])
    assert (found["results"], found["tool"]["driver"]["rules"]) == ([], [])  # 3.14.23: empty, as the tool ran
