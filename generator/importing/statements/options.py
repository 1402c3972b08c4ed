"""The two options of a statement, of which the text holds one word, one letter, or none."""

from __future__ import annotations

from generator.importing.drafts import Mark, OptionDraft, Passage
from generator.importing.pieces import cut
from generator.model.line import Line

RULE = "true_or_false"


def truth_options(said: Line, pair: tuple[str, ...], right: int | None) -> tuple[OptionDraft, ...]:
    """Write both options; the one that is said holds its piece of the text, the other is empty there.

    Args:
        said: what the text says, or the end of the statement where it says nothing.
        pair: the two words, the true one first.
        right: which of them is right; None where nothing says so.
    """
    there, nothing = cut(said, len(said.text))
    lines = [there if n == right else nothing for n, _ in enumerate(pair)]
    marks = [Mark.NONE if right is None else Mark.of(n == right) for n, _ in enumerate(pair)]
    return tuple(
        OptionDraft((Passage((line.edited(word, RULE),)),), mark, placed=True)
        for line, word, mark in zip(lines, pair, marks, strict=True)
    )
