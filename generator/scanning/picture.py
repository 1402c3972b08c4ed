"""Opens a picture: upright as its EXIF data say, in colours, and no larger than memory bears."""

from __future__ import annotations

import io
import warnings

import numpy as np
from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from generator.model.finding import Finding
from generator.scanning.document import MOST_PAGES, MOST_PIXELS, Document, RawPage
from generator.scanning.tiles import Pixels

_CUT = "Cut it into pages, or save it with fewer pixels."
_AGAIN = "Save or export it once more, as PNG."


def open_picture(path: str, data: bytes) -> Document | Finding:
    """Open a picture; a TIFF may hold several pages.

    Args:
        path: the file's name, for findings.
        data: its bytes.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(data))
            picture.draft("RGB", _affordable(picture.size))
            count = getattr(picture, "n_frames", 1)
    except Image.DecompressionBombError:
        return _too_large(path, "")
    except Exception as error:  # noqa: BLE001 - a decoder raises whatever a damaged file leads it to
        return Finding(path, 0, 0, "scan-damaged", f"the picture cannot be read: {_reason(error)}", _AGAIN)
    if picture.width * picture.height > MOST_PIXELS:
        return _too_large(path, f"{picture.width * picture.height / 1e6:.0f} megapixels; ")
    if count > MOST_PAGES:
        return too_many_pages(path, count)
    frames = ImageSequence.Iterator(picture)
    return Document(count, (_page(path, frames, number) for number in range(count)))


def too_many_pages(path: str, count: int) -> Finding:
    """Say that a file has more pages than are read at once."""
    message = f"{count} pages; the most that are read at once are {MOST_PAGES}"
    return Finding(path, 0, 0, "too-many-pages", message, "Save the pages of each quiz as a file of its own.")


def _affordable(size: tuple[int, int]) -> tuple[int, int]:
    """The size at which a JPEG is decoded: it can be halved while it is read."""
    width, height = size
    while width * height > MOST_PIXELS:
        width, height = width // 2, height // 2
    return width, height


def _page(path: str, frames: ImageSequence.Iterator, number: int) -> RawPage | Finding:
    try:
        frame = frames[number]
        if frame.width * frame.height > MOST_PIXELS:
            return _too_large(path, f"page {number + 1} has {frame.width * frame.height / 1e6:.0f} megapixels; ")
        return RawPage(pixels(frame))
    except Exception as error:  # noqa: BLE001 - a decoder raises whatever a damaged file leads it to
        return Finding(path, 0, 0, "scan-damaged", f"the picture cannot be read: {_reason(error)}", _AGAIN)


def pixels(picture: Image.Image) -> Pixels:
    """The colours of a picture, upright; what is transparent is white."""
    upright = ImageOps.exif_transpose(picture)
    if upright.mode in {"RGBA", "LA", "PA"} or "transparency" in upright.info:
        clear = upright.convert("RGBA")
        paper = Image.new("RGBA", clear.size, "white")
        upright = Image.alpha_composite(paper, clear)
    if upright.mode.startswith("I;16"):  # converting it would make all but the darkest 256 shades white
        grey = (np.array(upright).astype(np.uint16) >> 8).astype(np.uint8)
        return np.repeat(grey[:, :, np.newaxis], 3, axis=2)
    return np.array(upright.convert("RGB"))


def _too_large(path: str, size: str) -> Finding:
    message = f"the picture is too large: {size}the most that is read is {MOST_PIXELS / 1e6:.0f} megapixels"
    return Finding(path, 0, 0, "picture-too-large", message, _CUT)


def _reason(error: Exception) -> str:
    if isinstance(error, UnidentifiedImageError):
        return "it is of no known kind, or damaged"
    return str(error).splitlines()[0] if str(error) else type(error).__name__
