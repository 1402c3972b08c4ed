from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main

CONTENT = Path(__file__).parent.parent / "content"
BROKEN = "title: T\nquestions:\n  - id: abcde3\n    stem: Why?\n    optionz: []\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return shutil.copytree(CONTENT, tmp_path / "content")


def qbank(content: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["--content", str(content), *arguments])


def test_the_bank_of_the_project_is_fine(content: Path) -> None:
    result = qbank(content, "check")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.endswith("50 questions: no findings\n")


def test_a_finding_has_its_place_and_fails(content: Path) -> None:
    (content / "quizzes" / "x.yml").write_text(BROKEN)
    result = qbank(content, "check")
    assert result.exit_code == 1
    assert "x.yml:5:5: error unknown-key: " in result.stdout
    assert "Did you mean `options`?" in result.stdout


def test_findings_are_printed_for_machines(content: Path) -> None:
    (content / "quizzes" / "x.yml").write_text(BROKEN)
    (finding,) = json.loads(qbank(content, "check", "--format", "json").stdout)
    assert (finding["line"], finding["column"], finding["code"]) == (5, 5, "unknown-key")
    assert qbank(content, "check", "--format", "github").stdout.startswith("::error file=")


def test_a_picture_that_is_not_there_is_found_before_the_build(content: Path) -> None:
    quiz = content / "quizzes" / "x.yml"
    quiz.write_text(
        "title: T\nquestions:\n  - id: abcde3\n    stem: |\n      ![a net](../pictures/net.png)\n"
        "    options:\n      - text: A\n        correct: true\n      - text: B\n"
    )
    assert "x.yml:5:" in qbank(content, "check").stdout
    (content / "pages" / "pictures").mkdir(exist_ok=True)
    (content / "pages" / "pictures" / "net.png").write_bytes(b"")
    assert qbank(content, "check").exit_code == 0


def test_formatting_gives_ids_once(content: Path) -> None:
    quiz = content / "quizzes" / "x.yml"
    quiz.write_text(
        "title: T\nquestions:\n  - stem: Why?\n    options:\n      - text: A\n        correct: true\n      - text: B\n"
    )
    assert qbank(content, "fmt", "--check").exit_code == 1
    assert "id:" not in quiz.read_text()
    assert qbank(content, "fmt").exit_code == 0
    assert "id:" in quiz.read_text()
    assert qbank(content, "fmt", "--check").exit_code == 0


def test_pages_are_written_where_nothing_can_be_lost(content: Path, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    assert qbank(content, "emit", str(pages)).exit_code == 0
    assert (pages / "quizzes" / "hyperparameter-tuning.md").exists()
    (pages / "mine.md").write_text("mine")
    assert qbank(content, "emit", str(pages)).exit_code == 3
    assert (pages / "mine.md").read_text() == "mine"


def test_pages_are_written_in_a_language_or_in_english_with_a_word_about_it(content: Path, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    assert "does not speak" not in qbank(content, "emit", str(pages), "--language", "es").stderr
    assert "## Pregunta 1" in (pages / "quizzes" / "hyperparameter-tuning.md").read_text()
    told = qbank(content, "emit", str(pages), "--language", "sv").stderr
    assert "does not speak “sv”" in told
    assert "de, en, es, fr" in told
    assert "## Question 1" in (pages / "quizzes" / "hyperparameter-tuning.md").read_text()


def test_a_broken_bank_is_not_written(content: Path, tmp_path: Path) -> None:
    (content / "quizzes" / "x.yml").write_text(BROKEN)
    assert qbank(content, "emit", str(tmp_path / "pages")).exit_code == 1
    assert not (tmp_path / "pages").exists()


@pytest.mark.parametrize("arguments", [(), ("nonsense",), ("check", "--format", "xml"), ("build", "--strict")])
def test_wrong_usage_is_code_2(content: Path, arguments: tuple[str, ...]) -> None:
    """MkDocs takes the bank from mkdocs.yml: to build another than `--content` names would be a lie."""
    assert qbank(content, *arguments).exit_code == 2


def test_a_busy_port_is_one_line() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        result = CliRunner().invoke(main, ["serve", "--dev-addr", f"127.0.0.1:{port}"])
    assert result.exit_code == 3
    assert result.stderr.count("\n") == 1
    assert f"127.0.0.1:{port}: Address already in use" in result.stderr


ODD = (
    "title: T\nquestions:\n  - id: abcde3\n    stem: Why?\n    options:\n      - text: All of the above\n"
    "      # as it is\n      - text: So\n        correct: true\n  - stem: What for?\n    answers: [That]\n"
)


def test_fixes_are_made_and_told(content: Path) -> None:
    quiz = content / "quizzes" / "x.yml"
    quiz.write_text(ODD)
    result = qbank(content, "check", "--fix", "--no-memory")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.count("x.yml: ") == 2
    assert quiz.read_text().index("All of the above") > quiz.read_text().index("# as it is\n      - text: So")
    assert qbank(content, "fmt", "--check").exit_code == 1, "the first line is for `fmt` to write"
    assert qbank(content, "check", "--no-memory").stdout == ""


def test_a_kind_of_review_note_is_explained(content: Path) -> None:
    result = qbank(content, "check", "--explain", "stem-cut")
    assert result.exit_code == 0
    assert result.output.startswith("# stem-cut\n")
    assert "Complete the stem from the source" in result.output


def test_a_pipe_that_nobody_writes_into_is_refused(content: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "quiz.txt"
    os.mkfifo(pipe)
    result = qbank(content, "import", str(pipe))
    assert result.exit_code == 2
    assert "is a pipe" in result.output


def test_a_rule_is_explained(content: Path) -> None:
    result = qbank(content, "check", "--explain", "no-key")
    assert result.exit_code == 0
    assert result.stdout.startswith("# completeness\n")
    assert qbank(content, "check", "--explain", "nonsense").exit_code == 2


def test_findings_are_printed_for_code_scanning(content: Path) -> None:
    (content / "quizzes" / "x.yml").write_text(BROKEN)
    log = json.loads(qbank(content, "check", "--no-memory", "--format", "sarif").stdout)
    assert [result["ruleId"] for result in log["runs"][0]["results"]] == ["unknown-key"]


def test_settings_beside_the_content_hold_for_check_and_emit(content: Path, tmp_path: Path) -> None:
    (content / "quizzes" / "x.yml").write_text(ODD.replace("  - stem", "  - id: zbcde3\n    stem"))
    assert "catch-all-not-last" in qbank(content, "check", "--no-memory").stdout
    (tmp_path / "qbank.toml").write_text('[rules]\ncatch-all-not-last = "error"\n')
    assert qbank(content, "check", "--no-memory").exit_code == 1
    assert qbank(content, "emit", str(tmp_path / "out")).exit_code == 1
    (tmp_path / "qbank.toml").write_text('[rules]\ncatch-all-not-last = "off"\n')
    assert qbank(content, "check", "--no-memory").stdout == ""


def test_a_base_that_git_does_not_know_is_wrong_usage(content: Path) -> None:
    subprocess.run(["git", "init", "-q", str(content)], check=True)
    result = qbank(content, "check", "--base", "nonsense")
    assert result.exit_code == 2
    assert "--base" in result.stderr


def test_where_there_is_no_repository_there_is_no_base(content: Path) -> None:
    result = qbank(content, "check", "--base", "main")
    assert result.exit_code == 3
    assert "not a git repository" in result.stderr


def test_ctrl_c_while_a_command_is_loaded_ends_as_in_its_midst(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(_name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("generator.cli.import_module", load)
    result = qbank(content, "check")
    assert (result.exit_code, result.stderr) == (130, "qbank: stopped\n")
