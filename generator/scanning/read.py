"""Reads all pages of a file and puts the readings together."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

from PIL import Image

from generator.model.finding import Finding, Severity
from generator.scanning import rapid, signs, tesseract, third
from generator.scanning.borne_out import borne_out, differ
from generator.scanning.columns import columns
from generator.scanning.compose import compose
from generator.scanning.document import Document, RawPage
from generator.scanning.figures import labels
from generator.scanning.icons import without_icons
from generator.scanning.listing import numbers
from generator.scanning.pdf import open_pdf
from generator.scanning.picture import open_picture
from generator.scanning.pieces import Piece, Sign
from generator.scanning.reading import PageImage, Reading, Scan, WrittenLine
from generator.scanning.rows import rows
from generator.scanning.scan import Progress, is_pdf
from generator.scanning.tiles import Pixels
from generator.scanning.upright import upright

_FIRST_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class _Page:
    """What was read on one page: its image, and the lines of each engine."""

    image: PageImage
    first: tuple[WrittenLine, ...]
    second: tuple[WrittenLine, ...]
    layer: bool


def read(path: str, data: bytes, progress: Progress) -> Scan:
    """Read a file.

    Args:
        path: its name, for findings.
        data: its bytes.
        progress: is told after each page.
    """
    opened = open_pdf(path, data) if is_pdf(data) else open_picture(path, data)
    if isinstance(opened, Finding):
        return Scan(findings=(opened,))
    pages, findings = _pages(opened, progress)
    readings = _readings(pages)
    if not readings and not findings:
        hint = "If it shows text, scan it once more, larger and in focus."
        findings.append(Finding(path, 0, 0, "no-text", "no text was found in the picture", hint))
    return Scan(tuple(page.image for page in pages), readings, tuple(findings))


def _pages(document: Document, progress: Progress) -> tuple[list[_Page], list[Finding]]:
    pages: list[_Page] = []
    findings: list[Finding] = []
    for done, raw in enumerate(document.pages, start=1):
        if isinstance(raw, Finding):
            findings.append(raw)
        else:
            pages.append(_page(raw, len(pages) + 1))
        progress(done, document.count)
    if pages:  # what was read is there; a page that was not is for the user to know
        findings = [replace(finding, severity=Severity.WARNING) for finding in findings]
    return pages, findings


def _page(raw: RawPage, number: int) -> _Page:
    if raw.text is not None:
        found = signs.find(raw.pixels, raw.text)
        return _Page(_image(raw.pixels), _lines(raw.pixels, raw.text, found, number), (), layer=True)
    pixels = upright(raw.pixels)
    pieces = rapid.read_page(pixels)
    found = signs.find(pixels, pieces)
    kept = without_icons(signs.without(found, pieces))
    second = _second(pixels, kept)
    return _Page(
        _image(pixels), _lines(pixels, kept, found, number), _lines(pixels, second, found, number), layer=False
    )


def _second(pixels: Pixels, pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """What Tesseract reads in the same lines; numbers before a line and what stands in the gutter are the first's.

    So is a line that a third reading bears out.
    """
    text = columns(pieces)
    lines = [piece for piece in text.text if piece not in text.hanging]
    read = tesseract.read_lines(pixels, [piece.box for piece in lines])
    if read is None:
        return ()
    code = numbers(rows(text.text), median(piece.box.height for piece in text.text))
    again: dict[Piece, Piece] = {}
    for piece, (words, sure) in zip(lines, read, strict=True):
        second = _FIRST_WORD.sub(code[piece], words, count=1) if piece in code else words
        again[piece] = piece if _borne_out(pixels, piece, second) else Piece(second, piece.box, sure)
    return tuple(other for piece in pieces if (other := again.get(piece, piece)).text)


def _borne_out(pixels: Pixels, piece: Piece, second: str) -> bool:
    """Whether the first reading of a line is right where the second differs; not if it is not sure of it itself."""
    if not differ(piece.text, second) or (piece.other and differ(piece.text, piece.other)):
        return False
    heard = [second]
    for look in third.looks(pixels, piece.box):
        heard.append(look)
        if borne_out(piece.text, heard):
            return True
    return False


def _lines(pixels: Pixels, pieces: Sequence[Piece], found: Sequence[Sign], number: int) -> tuple[WrittenLine, ...]:
    text = columns(pieces)
    body = [piece for piece in text.text if piece not in text.hanging]
    return compose(text, found, labels(pixels, pieces, found, body), number)


def _image(pixels: Pixels) -> PageImage:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, format="PNG")
    return PageImage(file.getvalue(), pixels.shape[1], pixels.shape[0])


def _readings(pages: Sequence[_Page]) -> tuple[Reading, ...]:
    """The readings of all pages; a page with a sound text layer is the same in each."""
    engine = "text-layer" if all(page.layer for page in pages) else "rapidocr"
    first = _joined([page.first for page in pages])
    second = _joined([page.first if page.layer else page.second for page in pages])
    read = [Reading(engine, first)] if first else []
    if any(page.second for page in pages):
        read.append(Reading("tesseract", second))
    return tuple(read)


def _joined(pages: Sequence[tuple[WrittenLine, ...]]) -> tuple[WrittenLine, ...]:
    """The lines of all pages, with a form feed before the first line of each but the first."""
    lines: list[WrittenLine] = []
    for page in pages:
        if lines and page:
            lines.append(WrittenLine(""))
            lines.append(replace(page[0], text=f"\f{page[0].text}"))
            lines.extend(page[1:])
        else:
            lines.extend(page)
    return tuple(lines)
