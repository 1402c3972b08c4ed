"""A box, a circle or a bullet within a text, as one stands in front of the options: `Basalt - [ ] Slate`.

Two options were joined to one line, or the first was joined to the stem.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, Passage, QuestionDraft

EXACT = True
NEEDS = frozenset("[○◯●◉☐☑☒•©*")

_NOTE = "a sign as it stands in front of options stands within this text; another option may begin there"
_BOX = re.compile(r"(?<=\S)\s+[-*]?\s*\[[ xX]?\]\s+\S")
_GLYPH = re.compile(r"(?<=\S)\s+(?P<sign>[○◯●◉☐☑☒•©])\s*[^\W_]|(?<=[.?!:])\s+(?P<star>\*)\s+[A-ZÀ-Þ]")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the stem and at every option."""
    options = question.options[:MOST_OPTIONS]
    signs = {sign for option in options for line in option.evidence for sign in line.text}
    for passage in (*question.stem, *(passage for option in options for passage in option.passages)):
        if options and not passage.code and _holds(passage, signs):
            yield Doubt("options-unclear", _NOTE, passage.lines)


def _holds(passage: Passage, signs: set[str]) -> bool:
    """Whether a text holds a box, or another of the signs in front of the options."""
    boxed = "[" in signs and any(_BOX.search(line.text) for line in passage.lines)
    found = (match for line in passage.lines for match in _GLYPH.finditer(line.text))
    return boxed or any((match["sign"] or match["star"]) in signs for match in found)
