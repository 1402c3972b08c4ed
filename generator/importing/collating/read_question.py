"""One reading of a question, as it is compared with another."""

from __future__ import annotations

from dataclasses import dataclass

from generator.importing.collating.read_text import Text
from generator.importing.collating.vocabulary import Vocabulary
from generator.importing.doubts import doubts_of, kind
from generator.importing.drafts import Doubt, OptionDraft, Passage, QuestionDraft
from generator.importing.key import decide


@dataclass(frozen=True, slots=True)
class ReadQuestion:
    """One reading of a question.

    Attributes:
        draft: the question.
        words: what the reading knows.
        doubts: all doubts about it, by itself.
        key: of each option, whether it is right.
        lent: whether the other reading lent it its structure, so that it says nothing about that.
    """

    draft: QuestionDraft
    words: Vocabulary
    doubts: tuple[Doubt, ...]
    key: tuple[bool, ...]
    lent: bool = False

    @property
    def codes(self) -> frozenset[str]:
        """The codes of its doubts."""
        return frozenset(doubt.code for doubt in self.doubts)

    @property
    def kinds(self) -> frozenset[str]:
        """What its doubts say, whatever they quote."""
        return frozenset(map(kind, self.doubts))

    def passages(self, piece: int) -> tuple[Passage, ...]:
        """The text of a piece: of the stem (0) or an option."""
        return self.draft.options[piece - 1].passages if piece else self.draft.stem

    def option(self, piece: int) -> OptionDraft:
        """The option of a piece; an empty one for the stem."""
        return self.draft.options[piece - 1] if piece else OptionDraft(())

    def text(self, piece: int) -> Text:
        """The text of a piece, to be collated."""
        beside = self.option(piece).evidence if piece else self.draft.evidence
        others = tuple(o.text for n, o in enumerate(self.draft.options, start=1) if n != piece) if piece else ()
        return Text(self.passages(piece), self.words, "" if piece else self.draft.number, beside, others)


def read_question(draft: QuestionDraft, words: Vocabulary, *, lent: bool = False) -> ReadQuestion:
    """Look at one reading of a question by itself."""
    key = decide(draft)
    return ReadQuestion(draft, words, doubts_of(draft, key), key.correct, lent)
