"""A review note: the doubt, what to do about it, and the place of the source that it speaks of."""

from __future__ import annotations

from generator.bank.line_numbers import numbers, ranges
from generator.model.question import ReviewNote
from generator.review.advice import advice
from generator.review.html import Html, element, join, link, text
from generator.review.names import Names
from generator.review.quote import quotes
from generator.review.review import Review
from generator.review.scan import crops


def note_item(review: Review, names: Names, note: ReviewNote, position: int, index: int) -> Html:
    """Write a note.

    Args:
        review: what is shown.
        names: of the elements.
        note: the note.
        position: place of its question, from 1; 0 for a note on the quiz as a whole.
        index: of the note among those of the question, from 0.
    """
    lines = numbers(note.lines, len(review.source))
    head = element("p", element("strong", text(note.code), class_="code"), _places(review, names, note), class_="about")
    parts = (
        head,
        element(
            "div", text(_sentence(note.note)), class_="prose", dir="auto"
        ),  # as it is: it may quote a broken formula
        element("p", text(advice(note.code)), class_="advice"),
        crops(review, names, lines) if lines else Html(""),
        quotes(review, names, note, lines),
    )
    return element(
        "li",
        *parts,
        class_="note",
        id=names.note(position, index),
        tabindex=-1,
        data_note=index,
        data_lines=" ".join(names.line(number) for number in lines[:500]),
    )


def _sentence(note: str) -> str:
    return note[:1].upper() + note[1:]


def source_links(review: Review, names: Names, lines: str) -> Html:
    """Write lines as links into the source, e.g. "lines 38-44, 51"."""
    found = tuple(ranges(lines, len(review.source)))
    links = (
        link(names.line(first), text(str(first) if first == end else f"{first}-{end}"), class_="to-source")
        for first, end in found
    )
    word = "line " if len(found) == 1 and found[0][0] == found[0][1] else "lines "
    return join((text(word), join(links, ", "))) if found else Html("")


def _places(review: Review, names: Names, note: ReviewNote) -> Html:
    if not note.lines:
        return element("span", text("speaks of no line"), class_="where")
    return element("span", source_links(review, names, note.lines) or text(f"lines {note.lines}"), class_="where")
