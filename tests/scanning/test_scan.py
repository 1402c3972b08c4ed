"""A PDF or a picture becomes texts; what cannot be read is a finding with what to do."""

from __future__ import annotations

import pickle
import socket
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from generator.model.finding import Severity
from generator.scanning import pdf, rapid
from generator.scanning import scan as module
from generator.scanning.document import MOST_PAGES
from generator.scanning.scan import is_scan, scan

from . import documents
from .pages import Page, quiz, saved

WRITTEN = """\
1/1 points
1. Which of these rivers crosses the city of Vienna?

○ The long and quiet river Rhine

◉ The Danube, which goes on to the Black Sea

Correct

○ The Elbe and its many arms

1/1 points
2. Which of these lakes lie in the north of Italy? (Check all that apply.)

☑ Lake Garda, the largest of them

☐ Lake Constance, which three countries share

☑ Lake Como between its two steep and
wooded shores
"""


@pytest.fixture(autouse=True)
def _no_second_engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))


def text_of(name: str, data: bytes) -> str:
    done = scan(Path(name), data)
    assert done.findings == ()
    return done.readings[0].text


def codes(name: str, data: bytes) -> list[str]:
    done = scan(Path(name), data)
    assert all(finding.message for finding in done.findings)
    return [finding.code for finding in done.findings]


def test_a_screenshot_is_written_as_people_read_it() -> None:
    assert text_of("quiz.png", quiz().png()) == WRITTEN


def test_a_scan_in_a_pdf_is_the_same_page() -> None:
    assert text_of("quiz.pdf", saved(quiz().picture, "PDF", quality=95)) == WRITTEN


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_a_page_that_lies_on_its_side_or_head_is_turned(degrees: int) -> None:
    assert text_of("turned.png", saved(quiz().picture.rotate(degrees, expand=True), "PNG")) == WRITTEN


def test_a_photograph_is_turned_as_its_camera_says() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    data = saved(quiz().picture.rotate(90, expand=True), "JPEG", exif=exif, quality=95)
    assert text_of("photo.jpg", data) == WRITTEN


def test_a_page_that_lay_askew_is_straightened() -> None:
    askew = quiz().picture.rotate(2, expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC)
    assert text_of("askew.png", saved(askew, "PNG")) == WRITTEN


def test_the_image_of_the_page_and_every_place_on_it_come_with_the_text() -> None:
    done = scan(Path("quiz.png"), quiz().png())
    (page,), reading = done.pages, done.readings[0]
    assert (page.width, page.height) == (1000, 700)
    assert page.png.startswith(b"\x89PNG")
    for line, place in zip(reading.text.splitlines(), reading.boxes, strict=True):
        assert (place is None) == (not line)
        assert place is None or (0 <= place.box.left < place.box.right <= 1000 and place.page == 1)


def test_nothing_is_downloaded(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    rapid._engine.cache_clear()  # noqa: SLF001 - its models would be loaded, or fetched, now
    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert "quiet river" in text_of("river.png", Page(600, 100).text(20, 30, "A long and quiet river").png())


def test_progress_is_told_after_each_page() -> None:
    told: list[tuple[int, int]] = []
    scan(Path("two.pdf"), documents.printed(documents.TEXT, documents.TEXT), progress=lambda *at: told.append(at))
    assert told == [(1, 2), (2, 2)]


def test_what_a_scan_gives_can_be_sent_between_processes() -> None:
    done = scan(Path("text.pdf"), documents.printed(documents.TEXT))
    assert pickle.loads(pickle.dumps(done)) == done  # noqa: S301 - what was just written


def test_a_sound_text_layer_is_read_instead_of_the_image() -> None:
    done = scan(Path("text.pdf"), documents.printed(documents.TEXT))
    (reading,) = done.readings
    assert reading.engine == "text-layer"
    assert [line for line in reading.text.splitlines() if line] == list(documents.TEXT)


def test_the_frames_of_a_table_are_nothing_that_its_text_layer_lacks() -> None:
    done = scan(Path("framed.pdf"), documents.printed(documents.TEXT, framed=True))
    assert [reading.engine for reading in done.readings] == ["text-layer"]


def test_a_page_that_shows_more_than_its_text_layer_says_is_read_from_its_image() -> None:
    done = scan(Path("drawn.pdf"), documents.printed(documents.TEXT, drawn=True))
    assert [reading.engine for reading in done.readings] == ["rapidocr"]


def test_a_form_feed_stands_between_two_pages() -> None:
    done = scan(Path("two.pdf"), documents.printed(documents.TEXT, documents.TEXT))
    assert done.readings[0].text.count("\n\n\f\n\n1. Which") == 1  # on a line of its own: no text layer is cut off
    assert done.readings[0].boxes[-1] is not None
    assert done.readings[0].boxes[-1].page == 2


def test_a_box_that_the_edge_between_two_pages_cuts_is_read_beside_its_option() -> None:
    done = scan(Path("cut.pdf"), documents.cut_between())
    assert done.readings[0].engine == "text-layer"
    text = done.readings[0].text
    assert [line for line in text.splitlines() if line.startswith("☐")] == [
        "☐ Pumice, a foam",
        "☐ Granite, a stone",
        "☐ Scoria, another foam",
        "☐ Basalt, another stone",
        "☐ Obsidian, a glass",
    ]
    assert "\n\n\f\n\n☐ Scoria" in text


def test_a_missing_extra_names_the_command_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "missing", lambda: ("rapidocr",))
    (finding,) = scan(Path("quiz.png"), quiz().png()).findings
    assert finding.code == "ocr-missing"
    assert 'pip install "qbank[ocr]"' in finding.hint


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("locked.pdf", documents.ENCRYPTED, "pdf-encrypted"),
        ("cut.pdf", documents.printed(documents.TEXT)[:400], "scan-damaged"),
        ("thick.pdf", documents.blank(MOST_PAGES + 1), "too-many-pages"),
        ("cut.png", quiz().png()[:3000], "scan-damaged"),
        ("bad.png", b"\x89PNG\r\n\x1a\n" + b"x" * 100, "scan-damaged"),
        (
            "no-size.tif",
            saved(Image.new("L", (9, 9)), "TIFF").replace(b"\x00\x01\x04\x00", b"\x00\x09\x04\x00", 1),
            "scan-damaged",
        ),
        ("large.png", saved(Image.new("1", (12_000, 10_000), 1), "PNG"), "picture-too-large"),
        ("bomb.png", saved(Image.new("1", (40_000, 20_000), 1), "PNG"), "picture-too-large"),
        ("white.png", saved(Image.new("RGB", (600, 400), "white"), "PNG"), "no-text"),
        ("dot.png", saved(Image.new("RGB", (1, 1), "white"), "PNG"), "no-text"),
    ],
)
def test_what_cannot_be_read_is_a_finding(name: str, data: bytes, code: str) -> None:
    assert codes(name, data) == [code]
    assert scan(Path(name), data).readings == ()


def test_a_damaged_page_is_a_warning_where_others_were_read(monkeypatch: pytest.MonkeyPatch) -> None:
    whole, read = pdf._page, iter((False, True))  # noqa: SLF001

    def first_fails(page: pypdfium2.PdfPage) -> object:
        if next(read):
            return whole(page)
        raise pypdfium2.PdfiumError("Failed to load page.")

    monkeypatch.setattr(pdf, "_page", first_fails)
    done = scan(Path("two.pdf"), documents.printed(documents.TEXT, documents.TEXT))
    assert [(finding.code, finding.severity) for finding in done.findings] == [("page-damaged", Severity.WARNING)]
    assert len(done.readings) == 1


@pytest.mark.parametrize(
    ("data", "answer"),
    [
        (quiz().png(), True),
        (documents.blank(1), True),
        (b"junk\x00%PDF-1.4\n1 0 obj", True),
        (b"\x00\x00\x00\x18ftypheic", True),
        (b"1. What is a PDF?", False),
        (b"1. How does a PDF begin?\n%PDF-1.4\n\n%PNG", False),
        (b"BMI is the body mass index.", False),
        (b"RIFF RAFF\n\n1. Who wrote it?", False),
    ],
)
def test_scans_are_known_by_their_first_bytes(data: bytes, answer: bool) -> None:  # noqa: FBT001
    assert is_scan(data) is answer


def test_a_picture_with_16_bits_a_pixel_is_as_light_as_it_was() -> None:
    page = Page(600, 100).text(20, 30, "A long and quiet river").picture.convert("L")
    deep = Image.fromarray(np.array(page).astype(np.uint16) * 257)
    assert text_of("deep.png", saved(deep, "PNG")) == "A long and quiet river\n"


def test_options_whose_circles_are_lower_than_their_lines_are_read_behind_them() -> None:
    page = Page(size=24).text(100, 50, "1. Which of these lakes is the deepest one of all?")
    for top, text in ((120, "Lake Baikal"), (180, "x = a[3] + 12"), (240, "Lake Constance")):
        page.circle(110, top + 7, filled=text == "Lake Baikal", size=16).text(146, top, text)
    lines = text_of("lakes.png", page.png()).split("\n")
    assert [line.replace(" ", "") for line in lines if line[:1] in "○◉" and line] == [
        "◉LakeBaikal",
        "○x=a[3]+12",
        "○LakeConstance",
    ]
