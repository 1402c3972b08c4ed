"""Draws the card of a page: the picture that stands beside a shared link. No network, no system font.

The same texts give the same bytes with the same Pillow, which the extra `cards` installs.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from generator.site.post.cards import Card

SIZE = (1200, 630)
"""Pixels; what the makers of previews ask for (1.91 : 1)."""

_FONT = Path(__file__).parent / "fonts" / "inter-600.ttf"
_GROUND, _INK, _FAINT, _ACCENT, _SHADE = "#1d4655", "#ffffff", "#b9d0d6", "#7fd0da", "#29596a"
_MARGIN = 90
_LINES, _HEIGHT = 4, 330
"""Of a title: lines at most, and pixels that they may take."""
_TITLE_SIZES = (84, 72, 62, 54)
_COLOURS = 48
"""In the palette of the picture: enough for one ground and smooth letters, and a fourth of the bytes."""


def draw(card: Card) -> bytes:
    """Draw a card, and return it as PNG."""
    image = Image.new("RGB", SIZE, _GROUND)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, 18, SIZE[1]), fill=_ACCENT)
    pen.text((SIZE[0] - 60, SIZE[1] - 40), "?", font=_font(460), fill=_SHADE, anchor="rs")
    lines, font = _fitted(pen, card.title)
    top = _MARGIN
    for line in lines:
        pen.text((_MARGIN, top), line, font=font, fill=_INK)
        top += round(font.size * 1.2)
    small = _font(34)
    foot = SIZE[1] - _MARGIN
    pen.text((_MARGIN, foot), _cut(pen, card.site, small), font=small, fill=_ACCENT, anchor="ls")
    pen.text((_MARGIN, foot - 56), _cut(pen, card.line, small), font=small, fill=_FAINT, anchor="ls")
    target = io.BytesIO()
    image.quantize(_COLOURS).save(target, "PNG", optimize=True)
    return target.getvalue()


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FONT, size, layout_engine=ImageFont.Layout.BASIC)


def _fitted(pen: ImageDraw.ImageDraw, title: str) -> tuple[list[str], ImageFont.FreeTypeFont]:
    """Break a title into lines, as large as it fits; the last line of one that never does breaks off."""
    for size in _TITLE_SIZES:
        font = _font(size)
        lines = list(_wrapped(pen, title, font))
        room = min(_LINES, _HEIGHT // round(size * 1.2))
        if len(lines) <= room:
            return lines, font
    kept = lines[:room]
    return [*kept[:-1], _cut(pen, f"{kept[-1]} …", font)], font


def _wrapped(pen: ImageDraw.ImageDraw, text: str, font: ImageFont.FreeTypeFont) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and not _fits(pen, longer, font):
            yield _cut(pen, line, font)
            longer = word
        line = longer
    yield _cut(pen, line, font)


def _cut(pen: ImageDraw.ImageDraw, text: str, font: ImageFont.FreeTypeFont) -> str:
    """Shorten what is wider than the card."""
    if _fits(pen, text, font):
        return text
    while text and not _fits(pen, f"{text}…", font):
        text = text[:-1].rstrip(" …")
    return f"{text}…"


def _fits(pen: ImageDraw.ImageDraw, text: str, font: ImageFont.FreeTypeFont) -> bool:
    return pen.textlength(text, font=font) <= SIZE[0] - 2 * _MARGIN
