"""What the bank holds: quizzes of questions, as the field of assessment names their parts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReviewNote:
    """Why a question (or a quiz) is not ready; while one stands, it is a draft.

    Attributes:
        code: what kind of doubt, e.g. "key-missing".
        note: the doubt in words, for the person who settles it.
        lines: the source lines that it speaks of, e.g. "38-44, 51"; empty when it speaks of none.
    """

    code: str
    note: str
    lines: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a question.

    Attributes:
        text: Markdown.
        correct: whether the option belongs to the key.
        feedback: Markdown said to whoever chose this option; may be empty.
    """

    text: str
    correct: bool = False
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One item of the bank.

    Attributes:
        id: given once, never changed or reused; permalinks and readers' histories hang on it.
        stem: what is asked, Markdown.
        options: the choices, in the source's order.
        select: "many" when several may be chosen although one or none is right, else "".
        answers: of a question that is answered in a few words, every text that counts as right; it has no options.
        number: as printed in the source; may be empty.
        explanation: why the key is right, Markdown; may be empty.
        tags: topics of this question, beside those of its quiz.
        review: why the question is not ready; empty when it is.
        figure: the pictures that the stem speaks of, shown below it, Markdown; may be empty.
    """

    id: str
    stem: str
    options: tuple[Option, ...] = ()
    select: str = ""
    answers: tuple[str, ...] = ()
    number: str = ""
    explanation: str = ""
    tags: tuple[str, ...] = ()
    review: tuple[ReviewNote, ...] = ()
    figure: str = ""

    @property
    def draft(self) -> bool:
        """Whether somebody still has to settle something."""
        return bool(self.review)

    @property
    def key(self) -> tuple[int, ...]:
        """Indices (from 0) of the right options."""
        return tuple(i for i, option in enumerate(self.options) if option.correct)

    @property
    def multiple(self) -> bool:
        """Whether more than one option may be chosen."""
        return self.select == "many" or len(self.key) > 1


@dataclass(frozen=True, slots=True)
class Quiz:
    """An ordered set of questions from one source.

    Attributes:
        title: plain text.
        questions: in the source's order.
        tags: topics of all its questions.
        source: file name in the sources folder; empty for a quiz written by hand.
        review: doubts about the quiz as a whole; while one stands, all its questions are drafts.
    """

    title: str
    questions: tuple[Question, ...] = ()
    tags: tuple[str, ...] = ()
    source: str = ""
    review: tuple[ReviewNote, ...] = ()

    @property
    def draft(self) -> bool:
        """Whether the quiz as a whole still has to be settled."""
        return bool(self.review)
