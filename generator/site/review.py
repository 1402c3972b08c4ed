"""The banner of a draft: why it is not published, and where in the source to look."""

from __future__ import annotations

from generator.model.question import ReviewNote
from generator.site.element import element
from generator.site.plain_text import literal
from generator.site.safe_markdown import safe_markdown


def review_banner(notes: tuple[ReviewNote, ...], what: str, source: str = "") -> str:
    """Write the review notes of a draft.

    Args:
        notes: at least one.
        what: "question" or "quiz".
        source: name of the source that the notes' lines stand in; may be empty.
    """
    left_out = f"**Draft {what}: it is left out of the published site.**"
    lead = f"{left_out} Settle these notes in the quiz file, then delete them:"
    items = "\n".join(element("li", _note(note, source)) for note in notes)
    return element("aside", f"{lead}\n\n{element('ul', items)}", class_="qb-draft", data_search_exclude=True)


def _note(note: ReviewNote, source: str) -> str:
    of = f" of {literal(source)}" if source else ""
    lines = f", lines {literal(note.lines)}{of}" if note.lines else ""
    return f"**{literal(note.code)}**{lines}\n\n{element('div', safe_markdown(note.note))}"
