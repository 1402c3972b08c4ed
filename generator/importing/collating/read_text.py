"""A text of one reading, and what stands at a place of it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.importing.collating.strip import Strip
from generator.importing.collating.vocabulary import Vocabulary
from generator.importing.collating.witness import Witness
from generator.importing.drafts import Lines, Passage

Passages = tuple[Passage, ...]


@dataclass(frozen=True)
class Text:
    """A text of one reading.

    Attributes:
        passages: the text.
        words: what the reading knows.
        number: of a stem, the number of its question.
        beside: labels and signs that stand beside it.
        others: of an option, the texts of the other options.
    """

    passages: Passages
    words: Vocabulary
    number: str = ""
    beside: Lines = ()
    others: tuple[str, ...] = ()

    @property
    def lines(self) -> Lines:
        """Its lines."""
        return tuple(line for passage in self.passages for line in passage.lines)

    def passage(self, strip: Strip, sign: int) -> Passage | None:
        """The passage in which one of its signs stands, or the last."""
        passed, at = 0, strip.signs[min(sign, len(strip.signs) - 1)][1] if strip.signs else 0
        for passage in self.passages:
            passed += len(passage.lines)
            if at < passed:
                return passage
        return None

    def witness(self, strip: Strip, span: tuple[int, int]) -> Witness:
        """What the reading has at a spot."""
        passage = self.passage(strip, span[0])
        return Witness(strip.quoted(*span), passage.text if passage else "", self.words)
