from __future__ import annotations

import pytest

from generator.importing.clean.rule_lines import clean
from tests.importing.text import lines, removed, texts


@pytest.mark.parametrize(
    "text",
    [
        "The sign -- is a dash",
        "--",
        "____",
        "_____ is a rock",
        "- - one",
        "**bold**",
        "a --- b",
        "```\n---\n```",
        "|---|---|",
    ],
)
def test_what_is_no_rule_stays(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize("rule", ["---", "***", "------", "- - -", "=====", "  ---  ", "———"])
def test_a_rule_leaves_a_gap(rule: str) -> None:
    text = f"a) Mud\n{rule}\n2. What is lava?"
    cleaned = clean(lines(text))
    assert [line.text for line in cleaned.lines] == ["a) Mud", "", "2. What is lava?"]
    assert removed(text, cleaned.removals) == [(2, rule.strip())]
    assert texts(cleaned.lines) == ["a) Mud", "2. What is lava?"]
