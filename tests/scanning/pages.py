"""Draws pages of quizzes, as screenshots and scans show them."""

from __future__ import annotations

import io
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

INK, GREY, GREEN = (50, 50, 50), (150, 150, 150), (40, 170, 100)
_DPI = 144.0


@dataclass
class Page:
    """A page to draw on."""

    width: int = 1000
    height: int = 700
    size: int = 20
    picture: Image.Image = field(init=False)

    def __post_init__(self) -> None:
        self.picture = Image.new("RGB", (self.width, self.height), "white")

    @property
    def draw(self) -> ImageDraw.ImageDraw:
        return ImageDraw.Draw(self.picture)

    def text(self, left: int, top: int, text: str, size: int | None = None) -> Page:
        self.draw.text((left, top), text, fill=INK, font=ImageFont.load_default(size or self.size))
        return self

    def circle(self, left: int, top: int, *, filled: bool, size: int = 22, rim: tuple[int, int, int] = GREY) -> Page:
        self.draw.ellipse((left, top, left + size, top + size), outline=rim, width=2, fill=(240, 240, 240))
        if filled:
            self.draw.ellipse((left + 5, top + 5, left + size - 5, top + size - 5), fill=GREY)
        return self

    def box(self, left: int, top: int, *, filled: bool, size: int = 22, rim: tuple[int, int, int] = GREEN) -> Page:
        self.draw.rectangle((left, top, left + size, top + size), outline=rim, width=2)
        if filled:
            self.draw.rectangle((left + 5, top + 5, left + size - 5, top + size - 5), fill=GREY)
        return self

    def option(self, top: int, text: str, *, filled: bool, round_: bool = True) -> Page:
        (self.circle if round_ else self.box)(150, top, filled=filled)
        return self.text(190, top, text)

    @property
    def pixels(self) -> npt.NDArray[np.uint8]:
        return np.array(self.picture)

    def png(self) -> bytes:
        return saved(self.picture, "PNG")

    def pdf(self) -> bytes:
        return saved(self.picture, "PDF", resolution=_DPI)


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, format=kind, **options)
    return file.getvalue()


def quiz() -> Page:
    """Two questions: a score in the gutter, numbers that hang before the stem, circles and boxes, labels."""
    page = Page()
    page.text(20, 75, "1/1", 16).text(14, 97, "points", 16)
    page.text(90, 38, "1.", 26).text(130, 40, "Which of these rivers crosses the city of Vienna?")
    page.option(90, "The long and quiet river Rhine", filled=False)
    page.option(140, "The Danube, which goes on to the Black Sea", filled=True)
    page.text(150, 185, "Correct")
    page.option(240, "The Elbe and its many arms", filled=False)
    page.text(20, 355, "1/1", 16).text(14, 377, "points", 16)
    page.text(90, 318, "2.", 26).text(
        130, 320, "Which of these lakes lie in the north of Italy? (Check all that apply.)"
    )
    page.option(370, "Lake Garda, the largest of them", filled=True, round_=False)
    page.option(420, "Lake Constance, which three countries share", filled=False, round_=False)
    page.option(470, "Lake Como between its two steep and", filled=True, round_=False)
    page.text(190, 495, "wooded shores")
    return page
