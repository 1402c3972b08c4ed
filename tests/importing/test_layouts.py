"""Every layout has a folder of fixtures: a text, and beside it the quiz that it must become."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.bank.carry_ids import carry_ids
from generator.bank.yaml_write import dump
from generator.importing import layouts
from generator.importing.pipeline import import_text, layout_names
from generator.model.discover import modules

FIXTURES = Path(__file__).parents[1] / "fixtures" / "layouts"
CASES = sorted(FIXTURES.glob("*/*.txt"))


def test_every_layout_has_fixtures_and_every_fixture_a_layout() -> None:
    folders = {path.name for path in FIXTURES.iterdir()}
    assert folders == {module.__name__.rpartition(".")[2] for module in modules(layouts)}
    assert folders == {path.parent.name for path in CASES}
    assert {name.replace("-", "_") for name in layout_names()} == folders


def test_every_text_has_its_quiz() -> None:
    assert {path.with_suffix(".txt") for path in FIXTURES.glob("*/*.yml")} == set(CASES)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_text_becomes_its_quiz(path: Path) -> None:
    result = import_text(path.name, path.read_bytes(), source=path.name, title=path.stem)
    assert {finding.code for finding in result.findings} <= {"prose-left-out"}  # chapters stand around some
    assert result.layout.replace("-", "_") == path.parent.name
    assert result.quiz
    assert dump(carry_ids(None, result.quiz, ())) == path.with_suffix(".yml").read_text(encoding="utf-8")
