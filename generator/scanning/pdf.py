"""Opens a PDF: renders its pages, and reads their text layer where it is sound."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pypdfium2
from pypdfium2 import raw

from generator.model.finding import Finding
from generator.scanning.document import MOST_PAGES, MOST_PIXELS, Document, RawPage
from generator.scanning.own_layer import is_own, is_unseen, made_by_ocr
from generator.scanning.picture import too_many_pages
from generator.scanning.pieces import Box
from generator.scanning.text_layer import text_layer
from generator.scanning.tiles import Pixels

_WRONG_PASSWORD = 4  # FPDF_ERR_PASSWORD of PDFium's fpdfview.h
_SCALE = 200 / 72  # pixels a point: 200 dots an inch, at which letters of 10 points are 28 pixels high
_FINEST, _COARSEST = 4.0, 1.0
_MOSTLY = 0.6  # share of a page that pictures may cover beside its text
_WHOLE = 0.9  # share of a page that a picture covers which is the page


def open_pdf(path: str, data: bytes) -> Document | Finding:
    """Open a PDF.

    Args:
        path: the file's name, for findings.
        data: its bytes.
    """
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        return _unreadable(path, error)
    if count > MOST_PAGES:
        document.close()
        return too_many_pages(path, count)
    return Document(count, _pages(path, document))


def _unreadable(path: str, error: pypdfium2.PdfiumError) -> Finding:
    if error.err_code == _WRONG_PASSWORD:
        message = "the PDF is encrypted; its password is needed to read it"
        return Finding(path, 0, 0, "pdf-encrypted", message, "Open it with the password and print it to a new PDF.")
    hint = "Open it in a viewer and print it to a new PDF."
    return Finding(path, 0, 0, "scan-damaged", "the PDF is damaged and cannot be read", hint)


def _pages(path: str, document: pypdfium2.PdfDocument) -> Iterator[RawPage | Finding]:
    with document:
        read = made_by_ocr(document)
        for number in range(len(document)):
            try:
                page = document[number]
                found = _page(page)
                yield replace(found, own=found.own and not read)
                page.close()
            except pypdfium2.PdfiumError:
                message = f"page {number + 1} of the PDF is damaged and was not read"
                hint = "Open it in a viewer and print it to a new PDF."
                yield Finding(path, 0, 0, "page-damaged", message, hint)


def _page(page: pypdfium2.PdfPage) -> RawPage:
    width, height = page.get_size()
    picture = _picture(page, width * height)
    if picture is not None and not page.get_rotation():
        return RawPage(picture)  # as it was scanned: to render it would blur its letters
    scale = min(max(_SCALE, _COARSEST), _FINEST, (MOST_PIXELS / max(1.0, width * height)) ** 0.5)
    pixels = np.array(page.render(scale=scale).to_pil().convert("RGB"))
    if picture is not None:
        return RawPage(pixels)
    found = _pictures(page, height, scale)
    mostly = sum(box.width * box.height for box in found) > _MOSTLY * pixels.shape[0] * pixels.shape[1]
    shown = () if mostly else found  # the text is in them
    return RawPage(pixels, text_layer(page, scale, pixels, shown), shown, own=not mostly and is_own(page))


def _pictures(page: pypdfium2.PdfPage, height: float, scale: float) -> tuple[Box, ...]:
    """Where pictures stand on a page, in pixels."""
    bounds = [thing.get_bounds() for thing in page.get_objects([raw.FPDF_PAGEOBJ_IMAGE], max_depth=1)]
    return tuple(
        Box(*(round(edge * scale) for edge in (left, height - top, right, height - bottom)))
        for left, bottom, right, top in bounds
    )


def _picture(page: pypdfium2.PdfPage, area: float) -> Pixels | None:
    """The picture that is the page; None when there is none.

    A scanner may have laid text over it that nobody sees, what some other OCR made of it; visible text is the page's.
    """
    found = list(page.get_objects())
    pictures = [thing for thing in found if isinstance(thing, pypdfium2.PdfImage)]
    others = [thing for thing in found if not isinstance(thing, pypdfium2.PdfImage) and not is_unseen(thing)]
    if len(pictures) != 1 or others:
        return None
    left, bottom, right, top = pictures[0].get_bounds()
    matrix = pictures[0].get_matrix()
    plain = matrix.a > 0 and matrix.d > 0 and not matrix.b and not matrix.c
    columns, rows = pictures[0].get_px_size()
    if not plain or (right - left) * (top - bottom) < _WHOLE * area or columns * rows > MOST_PIXELS:
        return None
    return np.array(pictures[0].get_bitmap(render=False).to_pil().convert("RGB"))
