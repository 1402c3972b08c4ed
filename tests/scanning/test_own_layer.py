"""Which text layers are what the page was printed from, and which an OCR made."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.scanning.own_layer import made_by_ocr
from generator.scanning.reading import Reading
from generator.scanning.scan import scan

from . import documents


class Told:
    """A document that says who made it."""

    def __init__(self, **said: str) -> None:
        self.said = said

    def get_metadata_dict(self) -> dict[str, str]:
        return self.said


def read(data: bytes) -> Reading:
    (reading,) = scan(Path("text.pdf"), data).readings
    assert reading.engine == "text-layer"
    return reading


def own(data: bytes) -> list[str]:
    reading = read(data)
    return [line.text for number, line in enumerate(reading.lines, start=1) if number in reading.own and line.text]


def test_the_text_of_a_printed_page_is_its_own() -> None:
    assert own(documents.printed(documents.TEXT)) == list(documents.TEXT)


def test_what_stands_nowhere_is_as_the_line_above() -> None:
    reading = read(documents.printed(documents.TEXT, documents.TEXT))
    assert reading.own == frozenset(range(1, len(reading.lines) + 1))


def test_a_layer_of_which_a_part_is_unseen_was_made_by_an_ocr() -> None:
    assert own(documents.recognised()) == []


def test_text_over_pictures_that_are_most_of_the_page_is_what_an_ocr_read_in_them() -> None:
    assert own(documents.over_pictures()) == []


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ({"Producer": "ABBYY FineReader 15"}, True),
        ({"Producer": "GPL Ghostscript 10.0", "Creator": "ocrmypdf 16.1 / Tesseract OCR-PDF 5.3"}, True),
        ({"Producer": "Adobe Acrobat Pro DC 20 Paper Capture Plug-in"}, True),
        ({"Creator": "CamScanner"}, True),
        ({"Producer": "Skia/PDF m120", "Creator": "Mozilla/5.0"}, False),
        ({"Producer": "Microsoft: Print To PDF"}, False),
        ({"Title": "How to scan"}, False),
        ({}, False),
    ],
)
def test_a_file_may_say_that_a_recogniser_made_it(said: dict[str, str], answer: bool) -> None:  # noqa: FBT001
    assert made_by_ocr(Told(**said)) is answer


def test_what_a_recogniser_made_is_read_as_before_but_is_not_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.scanning.pdf.made_by_ocr", lambda _: True)
    assert own(documents.printed(documents.TEXT)) == []
