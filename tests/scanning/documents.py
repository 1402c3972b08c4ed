"""Makes PDFs."""

from __future__ import annotations

import io

import pypdfium2
import pypdfium2.raw as pdfium

TEXT = (
    "1. Which of these planets has the most moons?",
    "A. Saturn, by far",
    "B. Mercury, which is close to the sun",
    "Answer: A",
)
_COLOURS = {"red": (230, 20, 20), "green": (0, 128, 0), "blue": (20, 20, 230)}
# The least that PDFium takes for an encrypted file: what it asks for is a password.
ENCRYPTED = b"""%%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/P -44/O<%s>/U<%s>>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>
""" % (b"11" * 32, b"22" * 32)


def printed(*pages: tuple[str, ...], drawn: bool = False, framed: bool = False) -> bytes:
    """A PDF with a text layer, a page for each tuple of lines.

    `drawn` adds a black square that no text speaks of, `framed` a line around all lines and one below each.
    """
    document = pypdfium2.PdfDocument.new()
    for lines in pages:
        page = document.new_page(595, 842)
        for number, line in enumerate(lines):
            _insert(document, page, line, 780 - 30 * number)
        if framed:
            for frame in (
                (40, 820, 515, -40 - 30 * len(lines)),
                *((40, 772 - 30 * n, 515, 1) for n in range(len(lines))),
            ):
                rule = pdfium.FPDFPageObj_CreateNewRect(*frame)
                pdfium.FPDFPath_SetDrawMode(rule, 0, 1)
                pdfium.FPDFPage_InsertObject(page, rule)
        if drawn:
            square = pdfium.FPDFPageObj_CreateNewRect(100, 100, 300, 300)
            pdfium.FPDFPageObj_SetFillColor(square, 0, 0, 0, 255)
            pdfium.FPDFPath_SetDrawMode(square, pdfium.FPDF_FILLMODE_ALTERNATE, 0)
            pdfium.FPDFPage_InsertObject(page, square)
        page.gen_content()
    return _bytes(document)


def with_box(line: str, box: tuple[float, float, float, float]) -> bytes:
    """A PDF with a text layer of one page, a black box on its first line: from the left and the foot, and how large."""
    document = pypdfium2.PdfDocument.new()
    page = document.new_page(595, 842)
    for number, each in enumerate((line, *TEXT)):
        _insert(document, page, each, 780 - 30 * number)
    square = pdfium.FPDFPageObj_CreateNewRect(*box)
    pdfium.FPDFPageObj_SetFillColor(square, 0, 0, 0, 255)
    pdfium.FPDFPath_SetDrawMode(square, pdfium.FPDF_FILLMODE_ALTERNATE, 0)
    pdfium.FPDFPage_InsertObject(page, square)
    page.gen_content()
    return _bytes(document)


def recognised() -> bytes:
    """A PDF as an OCR leaves it that writes what it read over the page: one more line of it can't be seen."""
    document = pypdfium2.PdfDocument.new()
    page = document.new_page(595, 842)
    for number, line in enumerate(TEXT):
        _insert(document, page, line, 780 - 30 * number)
    read = _insert(document, page, "Read by an OCR", 600)
    pdfium.FPDFTextObj_SetTextRenderMode(read, pdfium.FPDF_TEXTRENDERMODE_INVISIBLE)
    page.gen_content()
    return _bytes(document)


def over_pictures() -> bytes:
    """A PDF whose text stands over two pictures that are most of the page."""
    document = pypdfium2.PdfDocument.new()
    page = document.new_page(595, 842)
    for foot in (0, 421):
        bitmap = pypdfium2.PdfBitmap.new_native(60, 42, pdfium.FPDFBitmap_BGR)
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, 60, 42)
        picture = pypdfium2.PdfImage.new(document)
        picture.set_bitmap(bitmap)
        picture.set_matrix(pypdfium2.PdfMatrix().scale(595, 421).translate(0, foot))
        page.insert_obj(picture)
    for number, line in enumerate(TEXT):
        _insert(document, page, line, 780 - 30 * number)
    page.gen_content()
    return _bytes(document)


def cut_between() -> bytes:
    """A PDF with a text layer of two pages, boxes beside its options, one of them cut by the edge between the two."""
    document = pypdfium2.PdfDocument.new()
    foot, head = 6.0, 842 - 14 + 6.0  # where the lower end of the box stands on either page
    pages = (
        (("Which of these are rocks that float on water?", 0), ("Pumice, a foam", 700), ("Granite, a stone", 660)),
        (("Scoria, another foam", head + 2), ("Basalt, another stone", 780), ("Obsidian, a glass", 740)),
    )
    for options, cut in zip(pages, (foot - 14, head), strict=True):
        page = document.new_page(595, 842)
        for line, top in options:
            _insert(document, page, line, top or 740.0)
        for left, low in [(20, cut), *((20, top - 2) for line, top in options if top and top < head)]:
            box = pdfium.FPDFPageObj_CreateNewRect(left, low, 14, 14)
            pdfium.FPDFPageObj_SetStrokeWidth(box, 1.5)
            pdfium.FPDFPath_SetDrawMode(box, 0, 1)
            pdfium.FPDFPage_InsertObject(page, box)
        page.gen_content()
    return _bytes(document)


def styled(*lines: tuple[str, str]) -> bytes:
    """A PDF with a text layer of one page; a line comes with its style: nothing, "bold", "red", "green" or "blue"."""
    document = pypdfium2.PdfDocument.new()
    page = document.new_page(595, 842)
    for number, (line, style) in enumerate(lines):
        _insert(document, page, line, 780 - 20 * number, style)
    page.gen_content()
    return _bytes(document)


def blank(pages: int) -> bytes:
    """A PDF of empty pages."""
    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(595, 842)
    return _bytes(document)


def _insert(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, line: str, top: float, style: str = "") -> object:
    font = b"Helvetica-Bold" if style == "bold" else b"Helvetica"
    thing = pdfium.FPDFPageObj_NewTextObj(document, font, 14.0)
    pdfium.FPDFPageObj_SetFillColor(thing, *_COLOURS.get(style, (0, 0, 0)), 255)
    letters = (line + "\0").encode("utf-16-le")
    pdfium.FPDFText_SetText(thing, (pdfium.FPDF_WCHAR * (len(letters) // 2)).from_buffer_copy(letters))
    pdfium.FPDFPageObj_Transform(thing, 1, 0, 0, 1, 60, top)
    pdfium.FPDFPage_InsertObject(page, thing)
    return thing


def _bytes(document: pypdfium2.PdfDocument) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()
