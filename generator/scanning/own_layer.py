"""Whether the text layer of a page is what its letters were printed from, and not what an OCR read on its image.

An OCR lays its text unseen over the picture of a page, or prints it instead of it; what it misread looks like any other
text. So a layer is taken for such where a part of it is unseen, where pictures are most of the page, and where the file
says that a recogniser or a scanner made it.
"""

from __future__ import annotations

import re

import pypdfium2
from pypdfium2 import raw

_DEEPEST = 8  # forms within forms
_MADE_BY = ("Producer", "Creator")
_READERS = re.compile(
    r"ocr|scan|abbyy|finereader|tesseract|paper capture|omnipage|readiris|luradocument|internet archive", re.IGNORECASE
)


def made_by_ocr(document: pypdfium2.PdfDocument) -> bool:
    """Whether a file says that a recogniser or a scanner made it."""
    said = document.get_metadata_dict()
    return any(_READERS.search(said.get(key, "")) for key in _MADE_BY)


def is_own(page: pypdfium2.PdfPage) -> bool:
    """Whether all text of a page is there to be seen."""
    texts = page.get_objects([raw.FPDF_PAGEOBJ_TEXT], max_depth=_DEEPEST)
    return not any(is_unseen(text) for text in texts)


def is_unseen(thing: pypdfium2.PdfObject) -> bool:
    """Whether it is text that is laid over a picture for search only."""
    if thing.type != raw.FPDF_PAGEOBJ_TEXT:
        return False
    return bool(raw.FPDFTextObj_GetTextRenderMode(thing) == raw.FPDF_TEXTRENDERMODE_INVISIBLE)
