"""The command reads scans: one small one through the real OCR. Ctrl-C stops all of its processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from generator.scanning import scan
from tests.importing.banks import PAGE, Workshop
from tests.scanning import documents
from tests.scanning.pages import Page

QUIZ = (
    "1. Which of these rivers crosses Vienna?",
    "A. The Rhine",
    "B. The Danube",
    "Answer: B",
    "2. Which of these seas is the saltiest?",
    "A. The Baltic Sea",
    "B. The Dead Sea",
    "Answer: B",
)
LONG = "".join(
    f"{n}. Which is {'stone ' * 30}{n}?\na) {'mud ' * 40}\nb) {'ash ' * 40}\nc) {'lava ' * 40}\nAnswer: a\n\n"
    for n in range(8000)
)  # takes much longer than the other text
EVIDENCE = {"boxes.json", "import.json", "page-1.png", "png", "scan.sha256", "txt"}
pytestmark = pytest.mark.usefixtures("_no_second_engine")


@pytest.fixture
def _no_second_engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


def screenshot() -> bytes:
    page = Page(600, 360)
    for number, line in enumerate(QUIZ):
        page.text(30, 20 + 40 * number, line)
    return page.png()


def qbank(shop: Workshop, *arguments: object) -> Result:
    return CliRunner().invoke(main, ["--content", str(shop.content), "import", *map(str, arguments)])


def test_a_screenshot_becomes_a_quiz_and_is_read_once(shop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    path = shop.text(screenshot(), "seas.png")
    result = qbank(shop, path)
    assert (result.exit_code, result.stdout) == (0, "")
    quiz = (shop.content / "quizzes" / "seas.yml").read_text()
    assert quiz.count("correct: true") == 2
    assert "text: The Danube\n        correct: true" in quiz
    assert {path.name.removeprefix("seas.") for path in (shop.content / "sources").iterdir()} == EVIDENCE
    before = shop.files()
    monkeypatch.setattr(scan, "missing", lambda: ("rapidocr",))
    assert "(unchanged)" in qbank(shop, path).stderr, "it needs no OCR"
    assert shop.files() == before


def test_a_missing_extra_is_for_the_machine_to_mend_and_stops_no_other(
    shop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan, "missing", lambda: ("rapidocr",))
    monkeypatch.setattr("generator.workers._takes_long", lambda _: False)
    result = qbank(shop, shop.text(screenshot(), "seas.png"), shop.text())
    assert result.exit_code == 3
    assert 'pip install "qbank[ocr]"' in result.stdout
    assert shop.quiz.exists()


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.pdf", documents.ENCRYPTED, "pdf-encrypted"),
        ("a.pdf", documents.blank(500), "too-many-pages"),
        ("a.png", screenshot()[:900], "scan-damaged"),
        ("a.heic", b"\x00\x00\x00\x18ftypheic" + b"\x00" * 99, "scan-damaged"),
    ],
)
def test_a_scan_that_cannot_be_read_is_a_finding_and_leaves_nothing(
    shop: Workshop, name: str, data: bytes, code: str
) -> None:
    result = qbank(shop, shop.text(data, name))
    assert result.exit_code == 1
    assert code in result.stdout
    assert "nothing imported" in result.stderr
    assert not shop.content.exists()


def test_ctrl_c_stops_all_processes_and_keeps_what_is_finished(shop: Workshop) -> None:
    padding = (" " * 999 + "\n") * 250
    first = shop.text(PAGE + padding)
    waiting = shop.text(LONG, "waiting.txt")
    arguments = ["qbank", "--content", str(shop.content), "import", str(first), str(waiting)]
    script = f"import sys; sys.argv = {arguments!r}; from generator.cli import main; main()"
    process = subprocess.Popen(
        [sys.executable, "-c", script], stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    until = time.monotonic() + 60
    while not shop.record.exists() and time.monotonic() < until:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    told = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert "stopped; 1 of 2 were imported" in told
    assert "Traceback" not in told
    assert set(shop.files()) == {"quizzes/rocks.yml", "sources/rocks.import.json", "sources/rocks.txt"}
