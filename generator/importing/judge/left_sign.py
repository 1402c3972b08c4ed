"""A sign that shows the key and is left in the text of the right option: `Pumice *` beside `Basalt` and `Slate`.

One of two readings took it for the sign that it is, where the other did not; with a single reading it is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft
from generator.importing.key import decide

EXACT = True
NEEDS = frozenset("✓✔✅√*")

_TICK = re.compile(r"[✓✔✅√]\s*$|^\s*[✓✔✅]")
_STAR = re.compile(r"(?<=[^\s\\])\s?\*\s*$|^\s*\*(?=\S)")
_NOTE = "a sign that shows which option is right may be left in its text"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the edges of the right options, and of the others."""
    options = question.options[:MOST_OPTIONS]
    signed = [_is_signed(option.text) for option in options]
    if (
        any(signed)
        and len({line.span.reading for line in question.lines}) > 1
        and tuple(signed) == decide(question).correct[:MOST_OPTIONS]
    ):
        lines = tuple(line for option, left in zip(options, signed, strict=True) if left for line in option.lines)
        yield Doubt("option-doubtful", _NOTE, lines)


def _is_signed(text: str) -> bool:
    """Whether a tick, or a star that is no emphasis, stands at an edge of a text."""
    return _TICK.search(text) is not None or (text.count("*") == 1 and _STAR.search(text) is not None)
