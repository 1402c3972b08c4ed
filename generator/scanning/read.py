"""Reads all pages of a file and puts the readings together."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

import numpy as np
from PIL import Image

from generator.model.finding import Finding, Severity
from generator.scanning import rapid, signs
from generator.scanning.asterisks import told_apart
from generator.scanning.blanks import blanks
from generator.scanning.borne_out import differ
from generator.scanning.columns import columns
from generator.scanning.compose import compose
from generator.scanning.cut_signs import cut_sign
from generator.scanning.document import Document, RawPage
from generator.scanning.emphasis import emphasised
from generator.scanning.figures import SMALLEST, labels
from generator.scanning.formulas import formulas
from generator.scanning.halves import halves, only
from generator.scanning.icons import without_icons
from generator.scanning.page_joints import flows
from generator.scanning.pdf import open_pdf
from generator.scanning.picture import open_picture
from generator.scanning.pieces import Box, Piece, Sign
from generator.scanning.reading import PageImage, Reading, Scan, WrittenLine
from generator.scanning.rows import rows
from generator.scanning.scan import Progress, is_pdf
from generator.scanning.second import second_reading
from generator.scanning.sound import is_sound
from generator.scanning.text_layer import is_icon
from generator.scanning.tiles import Pixels
from generator.scanning.unread import UNREAD
from generator.scanning.upright import upright

_PICTURE = "[picture]"
"""The text of a piece that is a picture of a PDF."""


@dataclass(frozen=True, slots=True)
class _Page:
    """What was read on one page: its image, and the lines of each engine."""

    image: PageImage
    first: tuple[WrittenLine, ...]
    second: tuple[WrittenLine, ...]
    layer: bool
    signs: tuple[Sign, ...] = ()


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
    pages = _with_cut_signs(pages)
    readings = _readings(pages)
    if not readings and not findings:
        hint = "If it shows text, scan it once more, larger and in focus."
        findings.append(Finding(path, 0, 0, "no-text", "no text was found", hint))
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


def _with_cut_signs(pages: list[_Page]) -> list[_Page]:
    """The pages, the first option of each with its circle where the edge above cut that."""
    done = pages[:1]
    for above, page in pairwise(pages):
        at = next((at for at, line in enumerate(page.first) if line.place), None)
        first = page.first[at].place if at is not None else None
        last = max((line.place.box for line in above.first if line.place), key=lambda box: box.bottom, default=None)
        if (
            at is None
            or first is None
            or last is None
            or not (above.layer and page.layer)
            or flows(above.first, page.first)
        ):
            done.append(page)
            continue
        cut = cut_sign(_pixels(above.image), _pixels(page.image), (*above.signs, *page.signs), last, first.box)
        lines = list(page.first)
        lines[at] = replace(lines[at], text=f"{cut.text} {lines[at].text}") if cut else lines[at]
        done.append(replace(page, first=tuple(lines)))
    return done


def _page(raw: RawPage, number: int) -> _Page:
    layer = raw.text if raw.text is not None and is_sound(raw.pixels, raw.text) else None
    pixels = raw.pixels if layer is not None else upright(raw.pixels)
    pieces = (*layer, *_pictures(raw.pictures, layer)) if layer is not None else rapid.read_page(pixels)
    first: list[WrittenLine] = []
    second: list[WrittenLine] = []
    found: list[Sign] = []
    for part in halves(pixels, pieces):
        page = only(pixels, part.area)
        *read, beside = (
            _read_once(page, part.pieces, number) if layer is not None else _read_twice(page, part.pieces, number)
        )
        found.extend(beside)
        for lines, more in zip((first, second), read, strict=True):
            lines.extend((WrittenLine(""), *more) if lines and more else more)
    if layer is not None and raw.own:
        first = [_owned(line) for line in first]
    empty = not any(line.place for line in first)  # no layer is needed where nothing is to be read
    return _Page(_image(pixels), tuple(first), tuple(second), layer is not None or empty, tuple(found))


def _owned(line: WrittenLine) -> WrittenLine:
    """A line of a layer that is the page's own, and says all that is printed there."""
    sure = line.place is not None and line.place.sure > UNREAD
    return replace(line, place=replace(line.place, own=True)) if line.place and sure else line


def _pictures(boxes: Sequence[Box], layer: Sequence[Piece]) -> Iterator[Piece]:
    """A piece for each picture that is no icon; nothing is read in it."""
    line = median(piece.box.height for piece in layer)
    yield from (Piece(_PICTURE, box) for box in boxes if min(box.width, box.height) >= SMALLEST * line)


_Lines = tuple[WrittenLine, ...]


def _read_once(pixels: Pixels, layer: Sequence[Piece], number: int) -> tuple[_Lines, _Lines, tuple[Sign, ...]]:
    """The lines of a part of a page that has a sound text layer."""
    shown = tuple(piece for piece in layer if piece.text == _PICTURE)
    icons = tuple(piece for piece in layer if is_icon(piece))
    words = tuple(piece for piece in layer if piece not in icons and piece not in shown)
    found = signs.find(pixels, words)
    text = (*words, *signs.without(found, icons))  # a tick in a box is a part of that sign
    drawn = frozenset(piece.box for piece in shown)
    return _lines(pixels, (*text, *blanks(pixels, text), *shown), found, number, drawn), (), found


def _read_twice(pixels: Pixels, pieces: Sequence[Piece], number: int) -> tuple[_Lines, _Lines, tuple[Sign, ...]]:
    """The lines of a part of a page, as two engines read them."""
    found = signs.find(pixels, pieces)
    behind = signs.unseen(found, pieces)
    pieces = tuple(rapid.read_again(pixels, piece, behind[piece]) if piece in behind else piece for piece in pieces)
    kept = without_icons(signs.without(found, pieces))
    second = second_reading(pixels, kept)
    drawn = _formulas(kept, second, found)
    gaps = blanks(pixels, kept)
    first, other = (
        _lines(pixels, (*told_apart(pixels, read), *gaps), found, number, drawn) if read else ()
        for read in (kept, second)
    )
    return first, other, found


def _formulas(first: Sequence[Piece], second: Sequence[Piece], found: Sequence[Sign]) -> frozenset[Box]:
    """Where pictures of formulas stand, which the engines do not read alike."""
    text = columns(first).text
    if not text:
        return frozenset()
    again = {piece.box: piece.text for piece in second}
    line = median(piece.box.height for piece in text)
    drawn = formulas(
        rows(text), found, line, lambda piece: bool(piece.other) or differ(piece.text, again.get(piece.box, piece.text))
    )
    return frozenset(piece.box for piece in drawn)


def _lines(
    pixels: Pixels, pieces: Sequence[Piece], found: Sequence[Sign], number: int, drawn: frozenset[Box] = frozenset()
) -> tuple[WrittenLine, ...]:
    text = columns(pieces)
    body = [piece for piece in text.text if piece not in text.hanging]
    shown = labels(pixels, pieces, found, body) | {piece for piece in body if piece.box in drawn}
    return emphasised(compose(text, found, shown, number))


def _image(pixels: Pixels) -> PageImage:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, format="PNG")
    return PageImage(file.getvalue(), pixels.shape[1], pixels.shape[0])


def _pixels(image: PageImage) -> Pixels:
    return np.array(Image.open(io.BytesIO(image.png)).convert("RGB"))


def _readings(pages: Sequence[_Page]) -> tuple[Reading, ...]:
    """The readings of all pages; a page with a sound text layer is the same in each."""
    engine = "text-layer" if all(page.layer for page in pages) else "rapidocr"
    layers = [page.layer for page in pages]
    first = _joined([page.first for page in pages], layers)
    second = _joined([page.first if page.layer else page.second for page in pages], layers)
    read = [Reading(engine, first)] if first else []
    if any(page.second for page in pages):
        read.append(Reading("tesseract", second))
    return tuple(read)


def _joined(pages: Sequence[tuple[WrittenLine, ...]], layers: Sequence[bool]) -> tuple[WrittenLine, ...]:
    """The lines of all pages, with a form feed before the first line of each but the first.

    Between two text layers it has a line of its own, where nothing was cut off.
    """
    lines: list[WrittenLine] = []
    above = False
    last: tuple[WrittenLine, ...] = ()
    for page, layer in zip(pages, layers, strict=True):
        if lines and page:
            whole = above and layer and flows(last, page)
            lines += [WrittenLine(""), WrittenLine("\f"), WrittenLine("")] if whole else [WrittenLine("")]
            lines += page if whole else [replace(page[0], text=f"\f{page[0].text}"), *page[1:]]
        else:
            lines.extend(page)
        above, last = (layer, page) if page else (above, last)
    return tuple(lines)
