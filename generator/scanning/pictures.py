"""Cuts the drawings out of a scan: each becomes a picture of its own, and one line of the text instead of its labels.

Read as text, the labels of a drawing are noise in the middle of a stem: `a<0> | <1> | y<2>`. The line that stands for
the picture tells whoever settles the question which file to show there.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

import numpy as np
from PIL import Image

from generator.scanning.figures import drawings
from generator.scanning.pieces import Box
from generator.scanning.reading import PageImage, Place, Reading, Scan, WrittenLine

_MARGIN = 1  # line heights around a drawing
_REACH = 1.5  # line heights between the labels of a drawing and its strokes


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing on a page.

    Attributes:
        page: number of the page, from 1.
        box: the rectangle around it, in pixels of the page's image.
        png: what is to be seen there.
    """

    page: int
    box: Box
    png: bytes


@dataclass(frozen=True, slots=True)
class Illustrated:
    """The readings of a scan, with the pictures that they name.

    Attributes:
        readings: a line `[picture NAME]` for each drawing, and none of the labels in it.
        files: the drawings, each with its name.
    """

    readings: tuple[Reading, ...]
    files: tuple[tuple[str, Picture], ...] = ()


def illustrated(scan: Scan, name: str) -> Illustrated:
    """Cut the drawings out of a scan.

    Args:
        scan: the scan.
        name: of the document; the files of its pictures begin with it.
    """
    found = pictures(scan)
    names = tuple(f"{name}.figure-{n}.png" for n in range(1, len(found) + 1))
    readings = tuple(with_pictures(reading, found, names) for reading in scan.readings)
    return Illustrated(readings, tuple(zip(names, found, strict=True)))


def pictures(scan: Scan) -> tuple[Picture, ...]:
    """Return the drawings of a scan, as its first reading shows them."""
    found = scan.readings[0].lines if scan.readings else ()
    places = [line.place for line in found if line.place]
    return tuple(
        _cut(scan.pages[page - 1], [p for p in places if p.page == page], page, box) for page, box in _regions(places)
    )


def with_pictures(reading: Reading, found: tuple[Picture, ...], names: tuple[str, ...]) -> Reading:
    """Return a reading with a line `[picture NAME]` for each drawing, and without the labels in it.

    Args:
        reading: what one engine read.
        found: the drawings.
        names: the file of each.
    """
    lines: list[WrittenLine] = []
    shown: set[int] = set()
    for line in reading.lines:
        at = next((n for n, each in enumerate(found) if line.place and _inside(line.place, each)), None)
        if at is None:
            lines.append(line)
        elif at not in shown:
            shown.add(at)
            lines.append(WrittenLine(f"[picture {names[at]}]", Place(found[at].page, found[at].box)))
    return Reading(reading.engine, tuple(lines))


def _regions(places: Sequence[Place]) -> Iterator[tuple[int, Box]]:
    """Labels that follow each other on one page belong to one drawing."""
    for (page, drawn), run in groupby(places, key=lambda place: (place.page, place.figure)):
        if drawn:
            boxes = [place.box for place in run]
            whole = boxes[0]
            for box in boxes[1:]:
                whole = whole.joined(box)
            yield page, whole


def _inside(place: Place, picture: Picture) -> bool:
    return place.page == picture.page and picture.box.top <= place.box.middle < picture.box.bottom and place.figure


def _cut(page: PageImage, places: Sequence[Place], number: int, box: Box) -> Picture:
    """Cut out labels with the drawing to which they belong, and nothing of the text around it."""
    image = Image.open(io.BytesIO(page.png)).convert("RGB")
    text = [place.box for place in places if not place.figure]
    line = median(place.box.height for place in places)
    whole = box
    for drawing in drawings(np.asarray(image), [place.box for place in places], line):
        if drawing.near(box, _REACH * line) and not any(drawing.near(each, 0) for each in text):
            whole = whole.joined(drawing)
    area = _with_margin(whole, text, round(_MARGIN * line), Box(0, 0, page.width, page.height))
    file = io.BytesIO()
    image.crop((area.left, area.top, area.right, area.bottom)).save(file, format="PNG")
    return Picture(number, box, file.getvalue())


def _with_margin(whole: Box, text: Sequence[Box], margin: int, page: Box) -> Box:
    """A rectangle with a margin, which ends where text begins."""
    beside = [box for box in text if box.shared_rows(whole)]
    return Box(
        max(page.left, whole.left - margin, *(box.right for box in beside if box.right <= whole.left)),
        max(page.top, whole.top - margin, *(box.bottom for box in text if box.bottom <= whole.top)),
        min(page.right, whole.right + margin, *(box.left for box in beside if box.left >= whole.right)),
        min(page.bottom, whole.bottom + margin, *(box.top for box in text if box.top >= whole.bottom)),
    )
