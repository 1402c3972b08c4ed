from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from generator.bank.folders import Folders
from generator.bank.layer_lines import layer_json, layer_path
from generator.bank.record import FurtherReading
from generator.review.files import lines_of, page_image, review_of, reviews_of
from generator.review.review import Box
from tests.review.sample import QUIZ, SOURCE, png, record


@pytest.fixture
def bank(tmp_path: Path) -> Folders:
    folders = Folders(tmp_path)
    folders.quizzes.mkdir()
    folders.sources.mkdir()
    (folders.quizzes / "tides.yml").write_text(QUIZ, "utf-8")
    (folders.sources / "tides.txt").write_bytes(SOURCE.encode())
    made = replace(record(), sha256=hashlib.sha256(SOURCE.encode()).hexdigest())
    (folders.sources / "tides.import.json").write_text(made.to_json(), "utf-8")
    return folders


def test_the_source_and_the_record_are_found(bank: Folders) -> None:
    review, findings = review_of(bank.quizzes / "tides.yml", bank)
    assert review
    assert not findings
    assert review.source == tuple(SOURCE.split("\n"))
    assert review.record
    assert review.record.layout == "sample"
    assert review.remarks == ()


def test_a_quiz_imported_into_a_folder_has_its_record_beside_it(bank: Folders, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    for path in (bank.quizzes / "tides.yml", bank.sources / "tides.txt", bank.sources / "tides.import.json"):
        path.rename(folder / path.name)
    review, _ = review_of(folder / "tides.yml", bank)
    assert review
    assert review.record
    assert review.source


def test_a_source_that_was_changed_is_said_to_be(bank: Folders) -> None:
    (bank.sources / "tides.txt").write_text(f"A new line\n{SOURCE}", "utf-8")
    review, _ = review_of(bank.quizzes / "tides.yml", bank)
    assert review
    assert "was changed after it was imported" in review.remarks[0]


def test_a_missing_record_is_said_to_be(bank: Folders) -> None:
    (bank.sources / "tides.import.json").unlink()
    review, findings = review_of(bank.quizzes / "tides.yml", bank)
    assert review
    assert not findings
    assert "no import record" in review.remarks[0]


def test_a_broken_record_is_a_finding_and_the_rest_is_shown(bank: Folders) -> None:
    (bank.sources / "tides.import.json").write_text("{", "utf-8")
    review, findings = review_of(bank.quizzes / "tides.yml", bank)
    assert review
    assert review.source
    assert [finding.code for finding in findings] == ["record-broken"]


def test_a_missing_source_is_said_to_be(bank: Folders) -> None:
    (bank.sources / "tides.txt").unlink()
    review, _ = review_of(bank.quizzes / "tides.yml", bank)
    assert review
    assert review.remarks == ("The source is not there; only the questions can be shown.",)


@pytest.mark.parametrize("name", ["../secret.txt", "/etc/hostname", "a/b.txt"])
def test_a_source_outside_the_folder_is_not_read(bank: Folders, name: str) -> None:
    (bank.content / "secret.txt").write_text("secret", "utf-8")
    (bank.quizzes / "tides.yml").write_text(QUIZ.replace("tides.txt", name), "utf-8")
    review, _ = review_of(bank.quizzes / "tides.yml", bank)
    assert review
    assert review.source == ()


def test_a_broken_quiz_is_a_finding_and_stops_no_other(bank: Folders) -> None:
    (bank.quizzes / "broken.yml").write_text("title: [", "utf-8")
    reviews, findings = reviews_of([bank.quizzes / "broken.yml", bank.quizzes / "tides.yml"], bank)
    assert [review.file.quiz.title for review in reviews] == ["Tides and currents"]
    assert findings


def test_pages_and_boxes_of_a_scan_are_read(bank: Folders) -> None:
    for number in (10, 2):
        (bank.sources / f"tides.page-{number}.png").write_bytes(png(30, 20 + number))
    (bank.sources / "tides.page-x.png").write_bytes(b"")
    (bank.sources / "tides.boxes.json").write_text(json.dumps([[2, 1, 2, 3, 4.5], None]), "utf-8")
    review, _ = review_of(bank.quizzes / "tides.yml", bank)
    assert review
    assert [(page.number, page.width, page.height) for page in review.pages] == [(2, 30, 22), (10, 30, 30)]
    assert review.boxes == (Box(2, 1, 2, 3, 4.5), None)
    assert (review.box(1), review.box(2), review.box(99)) == (review.boxes[0], None, None)


@pytest.mark.parametrize("boxes", ["", "{}", "[[1, 2]]", '[["a", 1, 2, 3, 4]]', "[[1, NaN, 2, 3, 4]]"])
def test_boxes_that_cannot_be_read_leave_the_text(bank: Folders, boxes: str) -> None:
    (bank.sources / "tides.page-1.png").write_bytes(png(30, 20))
    (bank.sources / "tides.boxes.json").write_text(boxes, "utf-8")
    review, _ = review_of(bank.quizzes / "tides.yml", bank)
    assert review
    assert review.pages == ()
    assert review.remarks == ("tides.boxes.json cannot be read; the scan is not shown.",)


@pytest.mark.parametrize("image", [b"", b"\x89PNG\r\n\x1a\n", b"<svg onload=alert(1)>", png(0, 5)])
def test_what_is_no_image_is_no_page(image: bytes) -> None:
    assert page_image(1, image) is None


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        (b"a\r\nb\rc\n", ("a", "b", "c", "")),
        ("\ufeffä\nb".encode(), ("ä", "b")),
        ("ä\nb".encode("utf-16"), ("ä", "b")),
        (b"\xe4\nb", ("ä", "b")),
        (b"a\x0cb\x0bc\xc2\x85d", ("a\x0cb\x0bc\x85d",)),
    ],
)
def test_lines_are_numbered_as_the_import_numbers_them(data: bytes, lines: tuple[str, ...]) -> None:
    assert lines_of(data) == lines


def test_further_readings_are_read_where_they_are_as_they_were_imported(bank: Folders) -> None:
    (bank.sources / "tides.b.txt").write_bytes(b"1. What\r\n2. How")
    (bank.sources / "tides.c.txt").write_bytes(b"changed since")
    (bank.sources.parent / "secret.txt").write_bytes(b"secret")
    data = {"tides.b.txt": b"1. What\r\n2. How", "tides.c.txt": b"as it was", "../secret.txt": b"secret", "": b""}
    further = tuple(FurtherReading(name, hashlib.sha256(each).hexdigest()) for name, each in data.items())
    made = replace(record(), sha256=hashlib.sha256(SOURCE.encode()).hexdigest(), readings=further)
    (bank.sources / "tides.import.json").write_text(made.to_json(), "utf-8")
    review, _ = review_of(bank.quizzes / "tides.yml", bank)
    assert review
    assert review.readings == {"tides.b.txt": ("1. What", "2. How")}


def test_which_lines_no_ocr_read_is_told_beforehand(bank: Folders) -> None:
    source = bank.sources / "tides.txt"
    layer_path(source).write_text(layer_json([("tides.txt", source.read_bytes(), frozenset({1, 2, 5}))]), "utf-8")
    review, _ = review_of(bank.quizzes / "tides.yml", bank)
    assert review
    assert review.remarks == ("Lines 1-2, 5 are the PDF's own text; no OCR read them.",)
    layer_path(source).write_text("{", "utf-8")
    review, _ = review_of(bank.quizzes / "tides.yml", bank)
    assert review
    assert review.remarks == ("tides.layer.json cannot be read; the text is taken for what an OCR read.",)
