from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from benchmarks import import_quality, run
from benchmarks.import_quality import main
from generator.scanning.reading import Reading, Scan, WrittenLine
from tests.importing.banks import PAGE

TRUTH = {
    "questions": [
        {
            "number": 1,
            "stem": "What is lava?",
            "options": [{"text": "Molten rock", "correct": True}, {"text": "Hot mud", "correct": False}],
        },
        {
            "number": 2,
            "stem": "Granite cools slowly. True or False?",
            "options": [{"text": "True", "correct": True}, {"text": "False", "correct": False}],
        },
    ]
}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "rocks.truth.json").write_text(json.dumps(TRUTH))
    (tmp_path / "rocks.txt").write_text(PAGE)
    return tmp_path


def measured(*arguments: object) -> Result:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def test_a_corpus_that_is_read_right_is_fine(corpus: Path) -> None:
    result = measured(corpus)
    assert result.exit_code == 0
    assert "| `*.txt` |         2 |     2 |     2 |     2 |     100% |" in result.stdout
    assert "Wrong" not in result.stdout


def test_a_lie_is_shown_and_is_an_error(corpus: Path) -> None:
    (corpus / "rocks.txt").write_text(PAGE.replace("What is lava?", "What is ash made of?"))
    result = measured(corpus)
    assert result.exit_code == 1
    assert "SILENT (stem): rocks.txt, question 1" in result.stdout


def test_a_run_is_compared_with_a_saved_one(corpus: Path) -> None:
    kept = corpus / "run.json"
    measured(corpus, "--save", kept)
    (corpus / "rocks.txt").write_text(PAGE.replace("Hot mud", "Hot"))
    result = measured(corpus, "--against", kept)
    assert "worse: 1\n  rocks.txt, question 1: clean → silent" in result.stdout


def test_what_is_measured_can_be_narrowed(corpus: Path) -> None:
    assert measured(corpus, "--only", "*.txt").exit_code == 0
    assert measured(corpus, "--only", "*.md").exit_code == 2


def test_scans_are_left_out_where_nothing_reads_them(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (corpus / "rocks.pdf").write_bytes(b"%PDF-1.7")
    monkeypatch.setattr(import_quality, "missing", lambda: ("rapidocr",))
    result = measured(corpus)
    assert result.exit_code == 0
    assert "Left out, as nothing here reads scans: rocks.pdf." in result.stderr


def test_each_reading_of_a_scan_is_imported(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (corpus / "rocks.pdf").write_bytes(b"%PDF-1.7")
    lines = tuple(WrittenLine(line) for line in PAGE.splitlines())
    scanned = Scan(readings=(Reading("rapidocr", lines), Reading("tesseract", lines)))
    monkeypatch.setattr(import_quality, "missing", tuple)
    monkeypatch.setattr(run, "scan", lambda _path, _data: scanned)
    result = measured(corpus, "--only", "*.pdf")
    assert result.exit_code == 0
    assert "| `*.pdf` |         2 |     2 |     2 |     2 |     100% |" in result.stdout


def test_a_folder_without_truths_and_a_broken_truth_are_wrong_usage(corpus: Path) -> None:
    (corpus / "rocks.truth.json").write_text("{}")
    assert measured(corpus).exit_code == 2
    (corpus / "rocks.truth.json").unlink()
    assert measured(corpus).exit_code == 2
