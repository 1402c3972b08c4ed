"""Drawings are cut out whole, and without the text around them."""

from __future__ import annotations

import io

from PIL import Image

from generator.scanning.pictures import illustrated
from generator.scanning.pieces import Box
from generator.scanning.reading import PageImage, Place, Reading, Scan, WrittenLine

from .pages import INK, Page

ABOVE = WrittenLine("Look at this:", Place(1, Box(100, 150, 300, 174)))
LABEL = WrittenLine("x1", Place(1, Box(390, 340, 420, 364), figure=True))
BELOW = WrittenLine("What is it?", Place(1, Box(100, 460, 300, 484)))


def scan(*lines: WrittenLine) -> Scan:
    page = Page()
    page.draw.rectangle((300, 185, 500, 400), outline=INK, width=3)
    page.draw.line((300, 185, 500, 400), fill=INK, width=3)
    file = io.BytesIO()
    Image.fromarray(page.pixels).save(file, format="PNG")
    height, width, _ = page.pixels.shape
    return Scan((PageImage(file.getvalue(), width, height),), (Reading("rapidocr", lines),))


def test_a_line_stands_for_the_drawing_and_its_labels() -> None:
    found = illustrated(scan(ABOVE, LABEL, BELOW), "rocks")
    assert found.readings[0].text.split("\n") == ["Look at this:", "[picture rocks.figure-1.png]", "What is it?", ""]


def test_the_picture_holds_all_strokes_and_no_line_of_text() -> None:
    ((name, picture),) = illustrated(scan(ABOVE, LABEL, BELOW), "rocks").files
    assert name == "rocks.figure-1.png"
    image = Image.open(io.BytesIO(picture.png))
    assert image.width >= 200
    assert 215 <= image.height <= 460 - 174


def test_a_scan_without_labels_has_no_pictures() -> None:
    assert not illustrated(scan(ABOVE, BELOW), "rocks").files
