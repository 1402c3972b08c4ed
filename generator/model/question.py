"""What the bank holds: quizzes of questions, as the field of assessment names their parts."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.value import value


@value()
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


@value()
class Option:
    """One choice of a question.

    Attributes:
        text: Markdown.
        correct: whether the option belongs to the key.
        feedback: Markdown said to whoever chose this option; may be empty.
        fixed: whether it keeps its place when the others are shuffled.
    """

    text: str
    correct: bool = False
    feedback: str = ""
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things that belong together.

    Attributes:
        prompt: what a match is sought for, Markdown.
        match: what belongs to it, Markdown.
    """

    prompt: str
    match: str


@dataclass(frozen=True, slots=True)
class Question:
    """One item of the bank.

    What kind of question it is follows from which of its fields are filled: see `generator.model.kinds`. Numbers are
    kept as they were written; `generator.model.number` reads them.

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
        scoring: "all" when a choice of several counts only as a whole, "" for partial credit.
        shuffle: "no" when the options keep their order, else "".
        pairs: what is to be matched, in the right pairs.
        distractors: further matches, which belong to no prompt.
        sequence: what is to be put in order, in the right order.
        answer: with a tolerance, a number; without one a model answer, Markdown, with which readers compare theirs.
        tolerance: how far off a number may be: a number, or a percentage of the answer such as "5%".
        unit: of a number, plain text; may be empty.
        hints: Markdown, to be opened one by one.
        references: where to read more, Markdown.
        difficulty: "easy", "medium", "hard", or "" when nobody said.
        points: a number above 0, "" for 1.
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
    scoring: str = ""
    shuffle: str = ""
    pairs: tuple[Pair, ...] = ()
    distractors: tuple[str, ...] = ()
    sequence: tuple[str, ...] = ()
    answer: str = ""
    tolerance: str = ""
    unit: str = ""
    hints: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    difficulty: str = ""
    points: str = ""
    figure: str = ""

    @property
    def draft(self) -> bool:
        """Whether somebody still has to settle something."""
        return bool(self.review)

    @property
    def key(self) -> tuple[int, ...]:
        """Indices (from 0) of the right options."""
        return tuple([i for i, option in enumerate(self.options) if option.correct])

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
        introduction: what readers are told before the first question, Markdown; may be empty.
    """

    title: str
    questions: tuple[Question, ...] = ()
    tags: tuple[str, ...] = ()
    source: str = ""
    review: tuple[ReviewNote, ...] = ()
    introduction: str = ""

    @property
    def draft(self) -> bool:
        """Whether the quiz as a whole still has to be settled."""
        return bool(self.review)
