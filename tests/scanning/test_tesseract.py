"""Tesseract reads the lines that the first engine found, when it is installed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.scanning import tesseract, third
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


def each_line(*words: str) -> str:
    """A program that reads the same words in every line."""
    rows = "".join(word(0, each) for each in words)
    return (
        "count = len(open(sys.argv[1]).read().split())\n"
        f"sys.stdout.write({HEAD!r})\n"
        f"for n in range(count): sys.stdout.write({rows!r}.replace('5\\t0', f'5\\t{{n + 1}}'))"
    )


def test_the_second_reading_has_the_numbers_signs_and_breaks_of_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch, each_line("word"))
    monkeypatch.setattr(third, "read_line", lambda _page, _box: "")
    first, second = scan(Path("quiz.png"), quiz().png()).readings
    assert second.engine == "tesseract"
    assert len(second.lines) == len(first.lines)
    assert second.text.startswith("1/1 points\n1. word\n\n○ word\n\n◉ word\n")


def test_a_line_that_a_third_reading_bears_out_is_the_first_one_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch, each_line("word"))
    known = "The Danube, which goes on to the Black Sea"
    monkeypatch.setattr(third, "read_line", lambda _page, _box: known)
    _, second = scan(Path("quiz.png"), quiz().png()).readings
    assert f"◉ {known}\n" in second.text
    assert "○ word\n" in second.text


def test_the_second_reading_has_the_line_numbers_of_the_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, monkeypatch, each_line("Sr", "more"))
    monkeypatch.setattr(third, "read_line", lambda _page, _box: "")
    page = quiz()
    page.draw.rectangle((0, 0, page.width, page.height), fill="white")
    page.text(100, 40, "1. What does this code of a small lake print in the end?")
    for n, code in enumerate(("lake = deep(4, 3)", "tide = lake[0]", "print(tide)"), start=1):
        page.text(150, 60 + 30 * n, str(n)).text(180, 60 + 30 * n, code)
    _, second = scan(Path("code.png"), page.png()).readings
    assert "\n1 more\n2 more\n3 more\n" in second.text
