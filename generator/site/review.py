"""The banner of a draft: why it is not published, and where in the source to look."""

from __future__ import annotations

from generator.model.question import ReviewNote
from generator.site.element import element
from generator.site.plain_text import literal
from generator.site.safe_markdown import safe_markdown
from generator.site.words import ENGLISH, Words


def review_banner(notes: tuple[ReviewNote, ...], what: str, source: str = "", words: Words = ENGLISH) -> str:
    """Write the review notes of a draft.

    Args:
        notes: at least one.
        what: "question" or "quiz".
        source: name of the source that the notes' lines stand in; may be empty.
        words: of the page.
    """
    lead = f"**{words(f'draft_{what}')}** {words('settle')}"
    items = "\n".join(element("li", _note(note, source, words)) for note in notes)
    return element("aside", f"{lead}\n\n{element('ul', items)}", class_="qb-draft", data_search_exclude=True)


def _note(note: ReviewNote, source: str, words: Words) -> str:
    place = {"lines": literal(note.lines), "source": literal(source)}
    lines = f", {words('lines_of' if source else 'lines', **place)}" if note.lines else ""
    return f"**{literal(note.code)}**{lines}\n\n{element('div', safe_markdown(note.note))}"
