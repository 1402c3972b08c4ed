"""What a scan gives: the images of its pages, and what each engine read on them."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from generator.model.finding import Finding
from generator.scanning.pieces import Box


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line of text stands.

    Attributes:
        page: number of the page, from 1.
        box: the rectangle around it, in pixels of the page's image.
        sure: how sure the engine is of the part that it is least sure of, from 0 to 1.
        other: what a second look read there, where it differs; empty where it does not.
        figure: whether it is a label inside a drawing, no sentence.
        style: how all of it but a label is printed: a colour, "bold", or nothing for plain type.
        own: whether the text is the page's own, from which its letters were printed, and was read by no OCR.
    """

    page: int
    box: Box
    sure: float = 1.0
    other: str = ""
    figure: bool = False
    style: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class WrittenLine:
    """A line of a reading.

    Attributes:
        text: what it reads.
        place: where it stands; None for a blank line, or one that only marks where code begins or ends.
    """

    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class PageImage:
    """The image of one page, upright.

    Attributes:
        png: its bytes.
        width: in pixels.
        height: in pixels.
    """

    png: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What one engine read.

    Attributes:
        engine: "text-layer", "rapidocr" or "tesseract".
        lines: all lines of all pages.
    """

    engine: str
    lines: tuple[WrittenLine, ...]

    @property
    def text(self) -> str:
        """The text; its lines are those of the reading, one for one."""
        return "".join(f"{line.text}\n" for line in self.lines)

    @property
    def boxes(self) -> tuple[Place | None, ...]:
        """Where each line of the text stands."""
        return tuple(line.place for line in self.lines)

    @property
    def own(self) -> frozenset[int]:
        """Numbers of the lines, from 1, that are the page's own; one that stands nowhere is as the one above."""
        found: set[int] = set()
        own = False
        for number, line in enumerate(self.lines, start=1):
            own = line.place.own if line.place else own
            if own:
                found.add(number)
        return frozenset(found)

    def to_json(self) -> str:
        """Write where each line stands; the text is kept beside it, in a file of its own."""
        places = [asdict(place) if place else None for place in self.boxes]
        return json.dumps({"engine": self.engine, "places": places}, ensure_ascii=False) + "\n"

    @staticmethod
    def from_json(text: str, places: str) -> Reading:
        """Read a text and the places of its lines.

        Raises:
            ValueError: the places are not those of this text.
        """
        data = json.loads(places)
        lines = text.removesuffix("\n").split("\n") if text else []
        if len(lines) != len(data["places"]):
            raise ValueError(f"{len(data['places'])} places for {len(lines)} lines")
        return Reading(
            data["engine"],
            tuple(WrittenLine(line, _place(place)) for line, place in zip(lines, data["places"], strict=True)),
        )


@dataclass(frozen=True, slots=True)
class Scan:
    """All that a scanned document gives.

    Attributes:
        pages: its pages.
        readings: what the engines read; the first is the better one. None when there is no text.
        findings: what was wrong with the file.
    """

    pages: tuple[PageImage, ...] = ()
    readings: tuple[Reading, ...] = ()
    findings: tuple[Finding, ...] = ()


def _place(data: dict[str, Any] | None) -> Place | None:
    return Place(**{**data, "box": Box(**data["box"])}) if data else None
