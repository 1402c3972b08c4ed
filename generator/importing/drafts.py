"""What the stages of an import hand to each other."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain

from generator.model.line import Line
from generator.model.span import Span
from generator.model.value import value

Lines = tuple[Line, ...]
MOST_OPTIONS = 12
"""No question has more: beyond them, signs that compare options look no further."""


@value()
class Removal:
    """Source text that is in no question, and why.

    Attributes:
        span: where it stands.
        rule: the rule that removed it.
        duplicate_of: the lines that hold the same text, when it is a repetition.
    """

    span: Span
    rule: str
    duplicate_of: tuple[int, ...] = ()

    @classmethod
    def of(cls, lines: Iterable[Line], rule: str) -> tuple[Removal, ...]:
        """Those of some lines."""
        return tuple(cls(line.span, rule) for line in lines)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What a cleaning rule returns: the lines that are left, and what it removed."""

    lines: Lines
    removals: tuple[Removal, ...] = ()


@dataclass(frozen=True, slots=True)
class Unparsed:
    """Text that a layout could not place.

    Attributes:
        lines: the text.
        expected: what the layout looked for where it stands.
        named: whether the source itself calls it what readers are told before the questions.
    """

    lines: Lines
    expected: str
    named: bool = False

    @classmethod
    def of(cls, lines: Lines, expected: str) -> tuple[Unparsed, ...]:
        """Some lines as one such text; nothing where there are none."""
        return (cls(lines, expected),) if lines else ()


@value()
class Doubt:
    """A reason to have a person look.

    Attributes:
        code: kind of doubt, e.g. "key-missing".
        note: in words.
        lines: the pieces of source text that it speaks of.
    """

    code: str
    note: str
    lines: Lines = ()


class Mark(StrEnum):
    """What the source says of an option."""

    RIGHT = "right"  # belongs to the key
    WRONG = "wrong"  # does not belong to the key
    NONE = "none"  # no word about it

    @classmethod
    def of(cls, right: object) -> Mark:
        """That of an option of which the source says whether it is right."""
        return cls.RIGHT if right else cls.WRONG

    @classmethod
    def by(cls, place: object, key: Collection[object]) -> Mark:
        """That of an option at some place by the places that a key names; a key that names none says nothing."""
        return cls.of(place in key) if key else cls.NONE


@value()
class Passage:
    """A paragraph, a block of code or an item of a list.

    Attributes:
        lines: its text.
        code: whether it is fenced code.
        bullet: whether a bullet stood before it.
        text: of its lines, on one line.
    """

    lines: Lines
    code: bool = False
    bullet: bool = False
    text: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Put the text together once: every sign of doubt reads it."""
        object.__setattr__(self, "text", one_line(self.lines))


def text_of(passages: tuple[Passage, ...]) -> str:
    """The text of passages on one line; most have but one."""
    return passages[0].text if len(passages) == 1 else " ".join([passage.text for passage in passages])


def lines_of(passages: tuple[Passage, ...]) -> Lines:
    """The lines of passages."""
    return passages[0].lines if len(passages) == 1 else tuple(line for passage in passages for line in passage.lines)


def one_line(lines: Iterable[Line]) -> str:
    """The text of lines on one line."""
    return " ".join([line.text.strip() for line in lines])


def prose_of(passages: tuple[Passage, ...]) -> Lines:
    """The lines of passages but for code and blank ones."""
    return tuple(line for passage in passages if not passage.code for line in passage.lines if not line.blank)


@value()
class OptionDraft:
    """One option as the layout read it.

    Attributes:
        passages: its text.
        mark: what labels say of it.
        picked: whether a filled circle or box shows that it was chosen; None when no sign is left.
        evidence: the labels and signs that say so.
        feedback: what the source says to whoever chose it.
        placed: whether a letter or number of a list stood in front, so that it is sure where the option begins.
        text: the text on one line.
        lines: the lines of its text.
    """

    passages: tuple[Passage, ...]
    mark: Mark = Mark.NONE
    picked: bool | None = None
    evidence: Lines = ()
    feedback: Lines = ()
    placed: bool = False
    text: str = field(init=False, repr=False, compare=False)
    lines: Lines = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Put text and lines together once: every sign of doubt looks at them."""
        object.__setattr__(self, "text", text_of(self.passages))
        object.__setattr__(self, "lines", lines_of(self.passages))


@dataclass(frozen=True, slots=True)
class PairDraft:
    """Two things that belong together, as the layout read them.

    Attributes:
        prompt: what a match is sought for.
        match: what belongs to it.
    """

    prompt: tuple[Passage, ...]
    match: tuple[Passage, ...]

    @property
    def lines(self) -> Lines:
        """The lines of both."""
        return (*lines_of(self.prompt), *lines_of(self.match))


@value()
class QuestionDraft:
    """One question as the layout read it.

    Attributes:
        number: as printed, or as its neighbours leave no other choice; empty when lost.
        stem: its text.
        options: in the source's order.
        evidence: numbers, scores and labels that belong to the question as a whole.
        full: whether all points were won, so that what was picked is right; None when the source does not say.
        several: whether the source shows that several options may be right.
        doubts: what the layout was not sure of.
        explanation: why the key is right, as the source says it of the question as a whole.
        answers: of a question without options, the texts that the source accepts, each a line.
        model: of an open question, the answer that the source gives in prose.
        disproved: kinds of doubt (as `doubts.kind` names them) that another reading of the same text disproves.
        figures: files of the pictures that its stem speaks of.
        tolerance: how far off its answer may be, which is a number then; empty where it is a text.
        pairs: what is to be matched.
        distractors: further matches, which belong to no prompt.
        sequence: what is to be put in order, in the right order.
        shown: the sign on its options that alone shows its key, `✓` or `**` for bold type; empty where words do.
        typed: whether the source says that its answer was typed, so that no line below its stem is an option.
        own: whether all of it is a PDF's own text: no recogniser lost a line of it, or misread a sign.
        stem_text: the stem on one line.
        stem_lines: the lines of the stem.
    """

    number: str
    stem: tuple[Passage, ...]
    options: tuple[OptionDraft, ...] = ()
    evidence: Lines = ()
    full: bool | None = None
    several: bool = False
    doubts: tuple[Doubt, ...] = ()
    explanation: tuple[Passage, ...] = ()
    answers: Lines = ()
    model: tuple[Passage, ...] = ()
    disproved: frozenset[str] = frozenset()
    figures: tuple[str, ...] = ()
    tolerance: str = ""
    pairs: tuple[PairDraft, ...] = ()
    distractors: tuple[tuple[Passage, ...], ...] = ()
    sequence: tuple[tuple[Passage, ...], ...] = ()
    shown: str = ""
    typed: bool = False
    own: bool = False
    stem_text: str = field(init=False, repr=False, compare=False)
    stem_lines: Lines = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Put text and lines of the stem together once."""
        object.__setattr__(self, "stem_text", text_of(self.stem))
        object.__setattr__(self, "stem_lines", lines_of(self.stem))

    @property
    def answered(self) -> bool:
        """Whether the source says what is right in another way than by options."""
        return bool(self.answers or self.model or self.pairs or self.sequence)

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Stem and options: what a reader sees before the answer."""
        return (*self.stem, *(passage for option in self.options for passage in option.passages))

    @property
    def items(self) -> Lines:
        """The lines of what is to be matched or put in order."""
        if not (self.pairs or self.distractors or self.sequence):  # as in most questions
            return ()
        loose = (line for passages in (*self.distractors, *self.sequence) for line in lines_of(passages))
        return (*(line for pair in self.pairs for line in pair.lines), *loose)

    @property
    def lines(self) -> Lines:
        """Every line of the question, evidence included."""
        of_options = chain.from_iterable(chain.from_iterable([(o.lines, o.evidence, o.feedback) for o in self.options]))
        said = (*self.answers, *lines_of(self.model), *self.items, *self.explanation_lines)
        return (*self.evidence, *self.stem_lines, *of_options, *said)

    @property
    def explanation_lines(self) -> Lines:
        """The lines of the explanation."""
        return lines_of(self.explanation)


@dataclass(frozen=True, slots=True)
class QuizDraft:
    """A quiz as the layout read it.

    Attributes:
        title: its text; may be empty.
        questions: in the source's order.
        evidence: the title's lines.
        removals: page furniture that the layout knows.
        unparsed: what it could not place.
        doubts: what was not sure about the text as a whole.
        announced: how many questions the source says there are; None when it does not.
        width: characters of a full line, which tells wrapped lines from short ones.
        markdown: whether its text is Markdown that people wrote: it stays as it stands, and no OCR misread it.
        copied: whether it was copied from a page: no recogniser cut a line or misread a sign.
        written: whether it was written for a program: signs, not places on a page, tell what belongs to what.
        introduction: what readers are told before the first question.
    """

    title: str
    questions: tuple[QuestionDraft, ...] = ()
    evidence: Lines = ()
    removals: tuple[Removal, ...] = ()
    unparsed: tuple[Unparsed, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    announced: int | None = None
    width: int = 0
    markdown: bool = False
    copied: bool = False
    written: bool = False
    introduction: tuple[Passage, ...] = ()
