"""Files become documents: texts as they stand, scans with what was read on them, once and for all."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from generator import intake
from generator.bank.folders import Folders
from generator.importing import store
from generator.importing.store import Outcome
from generator.intake import document
from generator.model.finding import Finding, Severity
from generator.scanning.pieces import Box
from generator.scanning.reading import PageImage, Place, Reading, Scan, WrittenLine
from tests.importing.banks import PAGE
from tests.scanning.pages import Page

PDF = b"%PDF-1.7\nwhat it holds is for the OCR"
PNG = Page(60, 40).png()
BOX = Box(1, 2, 30, 40)
LATER = "the texts of the last import are there"


def reading(engine: str, text: str = PAGE) -> Reading:
    return Reading(engine, tuple(WrittenLine(line, Place(1, BOX) if line else None) for line in text.splitlines()))


SCAN = Scan((PageImage(PNG, 60, 40),), (reading("rapidocr"), reading("tesseract", PAGE.replace("mud", "bud"))))


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "rocks.pdf"
    path.write_bytes(PDF)
    return path


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    return tmp_path / "content" / "sources"


def reads(monkeypatch: pytest.MonkeyPatch, result: Scan | None) -> None:
    def scan(path: Path, data: bytes, **_: object) -> Scan:
        assert result is not None, LATER
        assert (path.name, data) == ("rocks.pdf", PDF)
        return result

    monkeypatch.setattr(intake, "scan", scan)


def bring_in(path: Path, sources: Path) -> Outcome:
    opened = document((path,), sources)
    return store.into_bank(opened, store.imported(opened, None), Folders(sources.parent))


def files(folder: Path) -> dict[str, tuple[bytes, int]]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns) for path in found}


def test_a_text_stands_for_itself(tmp_path: Path) -> None:
    path = tmp_path / "rocks.txt"
    path.write_text(PAGE)
    opened = document((path,), None)
    assert (opened.path, opened.derived, opened.findings) == (path, (), ())
    assert [(kept.name, kept.data) for kept in opened.readings] == [("rocks.txt", PAGE.encode())]


def test_a_scan_gives_its_texts_and_where_their_lines_stand(pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads(monkeypatch, SCAN)
    opened = document((pdf,), None)
    derived = {kept.name: kept.data for kept in opened.derived}
    assert [kept.name for kept in opened.originals] == ["rocks.pdf"]
    assert [kept.name for kept in opened.readings] == ["rocks.txt", "rocks.tesseract.txt"]
    assert set(derived) == {
        "rocks.txt",
        "rocks.tesseract.txt",
        "rocks.boxes.json",
        "rocks.page-1.png",
        "rocks.scan.sha256",
    }
    boxes = json.loads(derived["rocks.boxes.json"])
    assert boxes[:2] == [[1, 1, 2, 30, 40], None]
    assert len(boxes) == len(PAGE.splitlines())
    assert derived["rocks.page-1.png"] == PNG
    assert derived["rocks.scan.sha256"].decode() == f"{hashlib.sha256(PDF).hexdigest()}  rocks.pdf\n"


def test_a_drawing_becomes_a_picture_of_its_own(pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    label = WrittenLine("x1", Place(1, BOX, figure=True))
    drawn = replace(SCAN.readings[0], lines=(*SCAN.readings[0].lines, label))
    reads(monkeypatch, replace(SCAN, readings=(drawn,)))
    opened = document((pdf,), None)
    assert "pictures/rocks.figure-1.png" in [kept.name for kept in opened.derived]
    assert opened.readings[0].data.endswith(b"[picture rocks.figure-1.png]\n")


def test_a_scan_that_cannot_be_read_leaves_its_findings(pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    finding = Finding(str(pdf), 0, 0, "pdf-encrypted", "it is locked")
    reads(monkeypatch, Scan(findings=(finding,)))
    opened = document((pdf,), None)
    assert (opened.readings, opened.derived, opened.findings) == ((), (), (finding,))


def test_a_second_import_reads_no_page_again_and_changes_nothing(
    pdf: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads(monkeypatch, SCAN)
    assert bring_in(pdf, sources).changed
    before = files(sources.parent)
    reads(monkeypatch, None)
    assert not bring_in(pdf, sources).changed
    assert not bring_in(sources / "rocks.pdf", sources).changed
    assert files(sources.parent) == before


def test_a_text_that_was_imported_by_itself_is_no_reading_of_a_scan(
    pdf: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads(monkeypatch, SCAN)
    bring_in(pdf, sources)
    other = pdf.with_name("rocks.rapidocr.txt")
    other.write_text(PAGE.replace("Hot mud", "Hot sand"))
    bring_in(other, sources)
    reads(monkeypatch, None)
    opened = document((pdf,), sources)
    assert [kept.name for kept in opened.readings] == ["rocks.txt", "rocks.tesseract.txt"]


def test_the_text_of_a_scan_alone_is_imported_with_the_other_readings(
    pdf: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads(monkeypatch, SCAN)
    bring_in(pdf, sources)
    opened = document((sources / "rocks.txt",), sources)
    assert [kept.name for kept in opened.readings] == ["rocks.txt", "rocks.tesseract.txt"]


def test_a_text_that_a_person_mended_is_read_instead_of_the_scan(
    pdf: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads(monkeypatch, SCAN)
    bring_in(pdf, sources)
    for text in sources.glob("*.txt"):
        text.write_text(PAGE.replace("Hot mud", "Hot sand"))
    reads(monkeypatch, None)
    assert bring_in(pdf, sources).changed
    assert "Hot sand" in (sources.parent / "quizzes" / "rocks.yml").read_text()


def test_another_scan_in_the_place_of_the_old_is_not_taken_for_read(
    pdf: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads(monkeypatch, SCAN)
    bring_in(pdf, sources)
    (sources / "rocks.pdf").write_bytes(PDF + b", better")
    better = replace(SCAN, readings=(reading("rapidocr", PAGE.replace("Hot mud", "Hot sand")),))
    monkeypatch.setattr(intake, "scan", lambda *_, **__: better)
    before = files(sources.parent)
    (finding,) = bring_in(sources / "rocks.pdf", sources).findings
    assert finding.code == "source-exists"
    assert files(sources.parent) == before
    for path in sources.glob("rocks.*"):
        if path.name in finding.hint:
            path.unlink()
    bring_in(sources / "rocks.pdf", sources)
    assert "Hot sand" in (sources.parent / "quizzes" / "rocks.yml").read_text()


def test_a_scan_and_a_text_that_would_be_kept_under_one_name_are_a_finding(
    pdf: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads(monkeypatch, SCAN)
    text = pdf.with_suffix(".txt")
    text.write_text(PAGE.replace("Hot mud", "Hot sand"))
    opened = document((pdf, text), sources)
    outcome = store.into_bank(opened, store.imported(opened, None), Folders(sources.parent))
    assert "source-exists" in [finding.code for finding in outcome.findings]
    assert not sources.parent.exists()


def test_a_text_of_somebody_else_in_the_folder_is_not_taken_for_the_scans(
    pdf: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads(monkeypatch, SCAN)
    (tmp_path / "rocks.txt").write_text("mine")
    opened = document((pdf,), None)
    outcome = store.into_folder(opened, store.imported(opened, None), tmp_path)
    assert [finding.code for finding in outcome.findings] == ["source-exists"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["rocks.pdf", "rocks.txt"]


def test_a_copy_is_no_second_reading(tmp_path: Path) -> None:
    paths = (tmp_path / "rocks.txt", tmp_path / "copy.txt")
    for path in paths:
        path.write_text(PAGE)
    opened = document(paths, None)
    assert [kept.name for kept in opened.readings] == ["rocks.txt"]
    assert [(finding.code, finding.severity) for finding in opened.findings] == [("reading-copied", Severity.WARNING)]


def test_two_engines_that_agree_in_nothing_are_told_of_the_scan(pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = reading(
        "tesseract", "Birds\n\n1/1 point\n\n1. Which of these can fly far?\n\nSwallow\n\nCorrect\n\nPenguin\n"
    )
    reads(monkeypatch, replace(SCAN, readings=(SCAN.readings[0], other)))
    opened = document((pdf,), None)
    (finding,) = store.imported(opened, None).findings
    assert (finding.path, finding.code) == (str(pdf), "readings-differ")
    assert "--same" not in finding.hint


OWN = reading("text-layer", PAGE)
OWN = replace(
    OWN, lines=tuple(replace(line, place=replace(line.place, own=True)) if line.place else line for line in OWN.lines)
)
PRINTED = replace(SCAN, readings=(OWN,))
LAYER = "rocks.layer.json"


def own(path: Path, sources: Path | None) -> list[bool]:
    return [bool(text.own) for text in document((path,), sources).readings]


def test_which_lines_are_the_own_text_of_a_pdf_is_kept_beside_them(
    pdf: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads(monkeypatch, PRINTED)
    assert own(pdf, sources) == [True]
    bring_in(pdf, sources)
    before = files(sources.parent)
    assert LAYER in {Path(name).name for name in before}
    reads(monkeypatch, None)
    opened = document((pdf,), sources)
    assert opened.readings[0].own == OWN.own
    assert own(sources / "rocks.pdf", sources) == [True]
    assert own(sources / "rocks.txt", sources) == [True]
    assert own(sources / "rocks.txt", None) == [True]
    assert not bring_in(pdf, sources).changed
    assert files(sources.parent) == before


def test_what_an_ocr_read_needs_no_such_file(pdf: Path, sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads(monkeypatch, SCAN)
    bring_in(pdf, sources)
    assert not (sources / LAYER).exists()
    assert own(pdf, sources) == [False, False]


def test_a_re_import_doubts_no_more_than_the_first(pdf: Path, sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = replace(OWN, lines=tuple(replace(line, text=line.text.replace("Hot mud", "Hot fo1d")) for line in OWN.lines))
    reads(monkeypatch, replace(SCAN, readings=(odd,)))
    bring_in(pdf, sources)
    quiz = sources.parent / "quizzes" / "rocks.yml"
    assert "glyphs-odd" not in quiz.read_text()
    reads(monkeypatch, None)
    assert not bring_in(sources / "rocks.txt", sources).changed
    (sources / LAYER).unlink()  # as in a bank that an earlier qbank made
    assert bring_in(sources / "rocks.txt", sources).changed
    assert "glyphs-odd" in quiz.read_text()


def test_a_text_that_a_person_mended_is_no_longer_that_of_the_pdf(
    pdf: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads(monkeypatch, PRINTED)
    bring_in(pdf, sources)
    (sources / "rocks.txt").write_text(PAGE.replace("Hot mud", "Hot sand"))
    reads(monkeypatch, None)
    assert own(pdf, sources) == [False]


def test_a_broken_file_costs_nothing_and_is_told(pdf: Path, sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reads(monkeypatch, PRINTED)
    bring_in(pdf, sources)
    (sources / LAYER).write_text("{")
    reads(monkeypatch, None)
    opened = document((pdf,), sources)
    assert [bool(text.own) for text in opened.readings] == [False]
    assert [(finding.code, finding.severity) for finding in opened.findings] == [("layer-broken", Severity.WARNING)]
