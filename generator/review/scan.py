"""The scan: its pages with a box around every line, and crops of them; each image stands in the document once."""

from __future__ import annotations

import base64
from collections.abc import Iterable

from generator.review.fates import Fate
from generator.review.html import Html, element, link, text
from generator.review.names import Names
from generator.review.review import Box, PageImage, Review

_SMALL = 576
"""Pixels of a small screen on which the text of a page can be read across."""


def scan(review: Review, names: Names, shown: tuple[Fate, ...]) -> Html:
    """Show all pages, the lines in the colours of what became of them."""
    return element("div", *(_page(review, names, page, shown) for page in review.pages), class_="scan")


def _page(review: Review, names: Names, page: PageImage, shown: tuple[Fate, ...]) -> Html:
    image = element(
        "image",
        id=names.image(page.number),
        href=f"data:image/png;base64,{base64.b64encode(page.png).decode()}",
        width=page.width,
        height=page.height,
    )
    boxes = ((fate, review.box(fate.number)) for fate in shown)
    rectangles = (_rectangle(names, fate, box) for fate, box in boxes if box and box.page == page.number)
    label = f"Page {page.number} of the scan; its lines stand as text beside it"
    left, right = _width(review, page)
    return element(
        "svg", image, *rectangles, viewBox=_view(left, 0, right, page.height), role="group", aria_label=label
    )


def _width(review: Review, page: PageImage) -> tuple[float, float]:
    """Where the text of a page starts and ends: without margins it is larger."""
    boxes = [box for box in review.boxes if box and box.page == page.number]
    if not boxes:
        return 0, page.width
    around = max(box.bottom - box.top for box in boxes)
    left, right = min(box.left for box in boxes) - around, max(box.right for box in boxes) + around
    return max(0.0, left), min(float(page.width), max(right, left + 1))


def _across(review: Review, page: PageImage, top: float, bottom: float) -> tuple[float, float]:
    """Where the text between two heights starts and ends; at least half of the page's, or it would be too large."""
    first, last = _width(review, page)
    boxes = [box for box in review.boxes if box and box.page == page.number and box.top < bottom and box.bottom > top]
    around = max(box.bottom - box.top for box in boxes)
    left = max(first, min(box.left for box in boxes) - around)
    right = min(last, max(max(box.right for box in boxes) + around, left + (last - first) / 2))
    return min(left, right - (last - first) / 2), right


def _view(left: float, top: float, right: float, bottom: float) -> str:
    return " ".join(f"{value:g}" for value in (left, top, max(1.0, right - left), max(1.0, bottom - top)))


def _rectangle(names: Names, fate: Fate, box: Box) -> Html:
    owner = fate.owners[0]
    title = element("title", text(f"Line {fate.number}: {'; '.join(each.words for each in fate.owners)}"))
    rectangle = _around(box)
    target = names.question(owner.position) if owner.position else names.line(fate.number)
    return link(target, title, rectangle, class_=f"box {owner.role}", data_line=names.line(fate.number), tabindex=-1)


def _around(box: Box) -> Html:
    room = (box.bottom - box.top) / 8  # letters touch the box of an OCR engine
    width, height = box.right - box.left + 2 * room, box.bottom - box.top + 2 * room
    size = {"x": box.left - room, "y": box.top - room, "width": width, "height": height, "rx": room}
    return element("rect", **{name: f"{value:g}" for name, value in size.items()})


def crops(review: Review, names: Names, lines: Iterable[int]) -> Html:
    """Show the parts of the scan where some lines stand, with a little around them; nothing for a text."""
    boxes = [box for box in map(review.box, lines) if box]
    pages = sorted({box.page for box in boxes})
    shown = (_crop(review, names, page, [box for box in boxes if box.page == page]) for page in pages)
    return element("div", *shown, class_="crops", tabindex=0) if pages else Html("")


def _crop(review: Review, names: Names, number: int, boxes: list[Box]) -> Html:
    page = next(page for page in review.pages if page.number == number)
    around = 1.5 * max(box.bottom - box.top for box in boxes)
    top = max(0.0, min(box.top for box in boxes) - around)
    bottom = min(float(page.height), max(box.bottom for box in boxes) + around)
    left, right = _across(review, page, top, bottom)
    marks = (element("g", _around(box), class_="spoken-of") for box in boxes)
    view, label = _view(left, top, right, bottom), f"From page {number} of the scan"
    image = element("use", href=f"#{names.image(number)}")
    first, last = _width(review, page)
    width = round(_SMALL * (right - left) / (last - first))
    return element("svg", image, *marks, viewBox=view, width=width, role="img", class_="crop", aria_label=label)
