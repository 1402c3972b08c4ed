from __future__ import annotations

from pathlib import Path

import pytest

from generator.bank.folders import Folders
from generator.lsp.actions import actions, difference
from generator.lsp.text import Text
from generator.lsp.workbench import Workbench
from generator.model.finding import Finding, Fix
from tests.lsp.banks import FIRST, write_bank


@pytest.mark.parametrize(
    ("before", "after", "edit"),
    [
        ("a\nb\nc\n", "a\nx\nc\n", (2, 4, "x\n")),
        ("a\nc\n", "a\nb\nc\n", (2, 2, "b\n")),
        ("a\nb\nc\n", "a\nc\n", (2, 4, "")),
        ("a\na\n", "a\na\na\n", (4, 4, "a\n")),
        ("a\n", "b\n", (0, 2, "b\n")),
        ("", "b\n", (0, 0, "b\n")),
        ("a\n", "a\n", (2, 2, "")),
    ],
)
def test_only_the_lines_that_differ_are_written(before: str, after: str, edit: tuple[int, int, str]) -> None:
    assert difference(before, after) == edit
    start, end, piece = edit
    assert before[:start] + piece + before[end:] == after


def test_a_finding_offers_its_change(tmp_path: Path) -> None:
    bench = Workbench(Folders(write_bank(tmp_path)))
    path = bench.folders.quizzes / "first.yml"
    moved = FIRST.replace("second.md#ccccc2", "first.md#ccccc2")
    bench.unsaved[path] = moved
    (finding,) = bench.findings()
    text = Text(moved)
    (action,) = actions([finding], text)
    assert (action.title, finding.code) == ("Write `second.md#ccccc2`", "missing-anchor")
    start, end = text.offset(action.where.start), text.offset(action.where.end)
    assert moved[:start] + action.text + moved[end:] == FIRST


def test_a_change_that_would_touch_the_key_is_not_offered() -> None:
    finding = Finding("first.yml", 15, 5, "code", "", fix=Fix("Drop it", ("questions", 1, "answers"), ("one",)))
    assert not list(actions([finding], Text(FIRST)))
