from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from generator.cli import main
from tests.bank.banks import GOOD


def stats(content: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["--content", str(content), "stats", *arguments])


def test_a_bank_is_counted_and_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "quizzes").mkdir()
    (tmp_path / "quizzes/a.yml").write_text(f"title: T\nquestions:\n{GOOD}")
    result = stats(tmp_path, "--format", "json")
    assert (result.exit_code, json.loads(result.stdout)["total"]["questions"]) == (0, 1)
    (tmp_path / "quizzes/b.yml").write_text("title: [\n")
    result = stats(tmp_path)
    assert result.exit_code == 1
    assert "choice                           1" in result.stdout
    assert "not counted, as it breaks the format:\n" in result.stderr
    assert "b.yml\n" in result.stderr
