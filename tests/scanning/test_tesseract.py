"""Tesseract reads the lines that the first engine found, when it is installed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.scanning import tesseract
from generator.scanning.pieces import Box
from generator.scanning.scan import scan

from .pages import quiz

BOXES = (Box(130, 40, 500, 66), Box(190, 90, 500, 116))
HEAD = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    program = folder / "tesseract"
    program.write_text(f"#!{sys.executable}\nimport sys\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


def word(page: int, text: str, conf: float = 90.0) -> str:
    return f"5\t{page}\t1\t1\t1\t1\t0\t0\t9\t9\t{conf}\t{text}\n"


def test_each_line_gets_its_words_and_the_least_sure_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = HEAD + word(1, "Which") + word(1, "river", 40.0) + word(2, '"Rhine') + word(2, " ")
    install(tmp_path, monkeypatch, f"sys.stdout.write({table!r})")
    assert tesseract.read_lines(quiz().pixels, BOXES) == (("Which river", 0.4), ('"Rhine', 0.9))


def test_every_line_is_given_to_it_as_a_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        "files = open(sys.argv[1]).read().split()\n"
        "assert all(open(file, 'rb').read(4) == b'\\x89PNG' for file in files)\n"
        f"sys.stdout.write({HEAD!r})\n"
        f"sys.stdout.writelines({word(0, 'seen')!r}.replace('0', str(n + 1), 1) for n in range(len(files)))"
    )
    install(tmp_path, monkeypatch, script)
    read = tesseract.read_lines(quiz().pixels, BOXES)
    assert read is not None
    assert [text for text, _ in read] == ["seen", "seen"]


def test_a_program_that_fails_leaves_the_first_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, monkeypatch, "sys.exit(1)")
    assert [reading.engine for reading in scan(Path("quiz.png"), quiz().png()).readings] == ["rapidocr"]


def test_without_the_program_there_is_no_second_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert tesseract.read_lines(quiz().pixels, BOXES) is None


def test_the_second_reading_has_the_numbers_signs_and_breaks_of_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = (
        "count = len(open(sys.argv[1]).read().split())\n"
        f"sys.stdout.write({HEAD!r})\n"
        "for n in range(count): sys.stdout.write(f'5\\t{n + 1}\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t90\\tword\\n')"
    )
    install(tmp_path, monkeypatch, script)
    first, second = scan(Path("quiz.png"), quiz().png()).readings
    assert second.engine == "tesseract"
    assert len(second.lines) == len(first.lines)
    assert second.text.startswith("1/1 points\n1. word\n\n○ word\n\n◉ word\n")
