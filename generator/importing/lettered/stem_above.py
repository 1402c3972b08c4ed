"""The stem of a question with lettered options: what stands above them, without labels, points and headings."""

from __future__ import annotations

from generator.importing.drafts import Lines, Passage, text_of
from generator.importing.lettered.emphasis import around_each
from generator.importing.lettered.option_heading import without_heading
from generator.importing.lettered.passages import passages
from generator.importing.lettered.stem_label import without_label
from generator.importing.lettered.worth import without_worth
from generator.importing.statements.offered import without_offered
from generator.model.value import value


@value()
class Stem:
    """A stem.

    Attributes:
        lines: its lines.
        passages: the same, as they are printed.
        evidence: what was taken off it.
    """

    lines: Lines
    passages: tuple[Passage, ...]
    evidence: Lines

    @property
    def text(self) -> str:
        """All of it on one line."""
        return text_of(self.passages)

    def as_statement(self) -> Stem:
        """The same without the two words that a statement offers to strike one out."""
        lines, offered = without_offered(self.lines)
        return Stem(lines, passages(lines)[0], (*self.evidence, *offered)) if offered else self


def stem_above(above: Lines, *, options: bool) -> Stem:
    """Read what stands above the options, or the whole question where it has none, and so no heading of options."""
    lines, heading = without_heading(above) if options else (above, ())
    lines, worth = without_worth(lines)
    lines, label = without_label(lines)
    lines, bold = around_each(lines)
    stem, items = passages(lines)
    return Stem(lines, stem, (*worth, *label, *heading, *bold, *items))
