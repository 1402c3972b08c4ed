"""What a note speaks of, quoted: lines of the source, and beside them those of other readings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.bank.line_numbers import numbers
from generator.model.question import ReviewNote
from generator.review.compare import compared
from generator.review.html import Html, element, link, text
from generator.review.names import Names
from generator.review.personal import quotable
from generator.review.review import Review

_QUOTED = 12
"""Lines of a text that stand in a note; the rest is a click away."""


def quotes(review: Review, names: Names, note: ReviewNote, lines: tuple[int, ...]) -> Html:
    """Quote the lines of the source, and those of other readings that the note names, with what differs marked.

    Args:
        review: what is shown.
        names: of the elements.
        note: the note.
        lines: of the source, of which it speaks.
    """
    mine = _Quoted(quotable(review), lines)
    elsewhere = tuple(_elsewhere(review, note.note))
    if not elsewhere:
        return _quote(mine, tuple(map(text, mine.texts)), names) if lines else Html("")
    shown: list[Html] = []
    for reading, theirs in elsewhere:
        here, there = compared(mine.texts, theirs.texts)
        shown += [] if shown or not lines else [_caption(review.file.quiz.source), _quote(mine, here, names)]
        shown += [_caption(reading), _quote(theirs, there)]
    return element("div", *shown, class_="readings")


@dataclass(frozen=True, slots=True)
class _Quoted:
    """Lines of a text, by their numbers, of which the first few are quoted."""

    text: tuple[str, ...]
    numbers: tuple[int, ...]

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(self.text[number - 1] for number in self.numbers[:_QUOTED])


def _elsewhere(review: Review, said: str) -> Iterator[tuple[str, _Quoted]]:
    """Find the lines of other readings that a note names in words: `(scan.b.txt, line 12)`."""
    for reading in review.readings:
        found = re.search(rf"[(;] ?{re.escape(reading)}, lines? (?P<lines>\d[\d, -]*)", said)
        if found:
            shown = quotable(review, reading)
            yield reading, _Quoted(shown, numbers(found["lines"], len(shown)))


def _caption(reading: str) -> Html:
    return element("p", element("bdi", text(reading)), class_="reading")


def _quote(quoted: _Quoted, texts: tuple[Html, ...], names: Names | None = None) -> Html:
    """Quote lines; their numbers lead to them where they stand on the page."""
    rows = [
        element("li", _number(number, names), element("span", shown, class_="text", dir="auto"))
        for number, shown in zip(quoted.numbers, texts, strict=False)
    ]
    if len(quoted.numbers) > _QUOTED:
        rows.append(element("li", text(f"… and {len(quoted.numbers) - _QUOTED} more lines"), class_="more"))
    return element("ol", *rows, class_="quote", dir="ltr")


def _number(number: int, names: Names | None) -> Html:
    if names is None:
        return element("span", text(str(number)), class_="number")
    return link(names.line(number), text(str(number)), class_="number", tabindex=-1, aria_label=f"Line {number}")
