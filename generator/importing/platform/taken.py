"""What the lines of one question of a platform's page are taken for."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.importing.platform.heading import Heading
from generator.importing.platform.named_choices import Named
from generator.importing.platform.said import ANSWERED, Kind, said
from generator.model.line import Line

_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Label:
    """A label on a line of its own.

    Attributes:
        line: the label.
        kind: what it says.
        at: how many lines of stem and options stand above it.
        of_above: whether it is printed as one with the text above it, parted from that below or in brackets; False
            where it is one with the text below, None where nothing tells.
    """

    line: Line
    kind: Kind
    at: int
    of_above: bool | None = None


@dataclass(slots=True)
class Parts:
    """The parts of a question.

    Attributes:
        text: stem and options, a line each, none of them blank.
        labels: those above, among and below them.
        marks: of headings of options, how many lines of text stand above each.
        weak: the same of points, buttons and answers, which may stand elsewhere as well.
        key: what stands behind or under `Correct answer:`.
        given: the same of what was answered.
        explanation: text that explains, blank lines included.
        evidence: headings, points and words of the page.
        away: what belongs to no question.
        named: options that lines above them name, or with an explanation below each.
        stated: how many times a heading of a key stands there.
        typed: whether what was answered and what is right shows that there are no options.
        won: whether all points were won; None when nothing tells.
    """

    text: list[Line] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)
    weak: list[int] = field(default_factory=list)
    key: list[Line] = field(default_factory=list)
    given: list[Line] = field(default_factory=list)
    explanation: list[Line] = field(default_factory=list)
    evidence: list[Line] = field(default_factory=list)
    away: list[Line] = field(default_factory=list)
    named: tuple[Named, ...] = ()
    stated: int = 0
    typed: bool = False
    won: bool | None = None

    @property
    def mark(self) -> int | None:
        """How many lines are the stem, where something parts it from two options or more."""
        most = len(self.text) - _FEWEST
        sure = [mark for mark in self.marks if 0 < mark <= most]
        weak = [mark for mark in self.weak if 0 < mark <= most]
        return sure[-1] if sure else min(weak, default=None)


def part_of(found: Parts, kind: Kind) -> list[Line]:
    """The lines that are taken for what a heading of some kind opens."""
    return {
        Kind.KEY: found.key,
        Kind.GIVEN: found.given,
        Kind.EXPLANATION: found.explanation,
        Kind.CLOSING: found.away,
    }.get(kind, found.text)


def goes_on(found: Parts, into: Kind, line: Line, *, inline: bool) -> Kind:
    """Whether a line belongs to the open part: one answer stands under a heading, more only below the options."""
    if into in {Kind.KEY, Kind.GIVEN}:
        part = part_of(found, into)
        more = line.text[:1].isspace() if inline else not part or (into is Kind.KEY and len(found.text) > _FEWEST)
        return into if more else Kind.TEXT
    return into


def mark_stem(found: Parts, kind: Kind) -> None:
    """Note what may part the stem from the options; a heading of options alone may follow other text of the page."""
    if kind is Kind.OPTIONS:
        found.marks.append(len(found.text))
    elif kind in {Kind.POINTS, Kind.FURNITURE, Kind.GIVEN, Kind.KEY} and not found.key:
        found.weak.append(len(found.text))


def with_word_above(found: Parts, kind: Kind, line: Line) -> Kind:
    """What a heading of a key says with the line above, of which it is the end: `Selected` / `Answer:`."""
    labelled = bool(found.labels) and found.labels[-1].at == len(found.text)
    above = found.labels[-1].line if labelled else found.text[-1] if found.text else None
    whole = said(f"{above.text} {line.text}") if above and kind is Kind.KEY else None
    if above is None or whole is None or Kind.GIVEN not in whole.kinds or Kind.KEY in whole.kinds:
        return kind
    found.evidence.append(above)
    if labelled:
        found.labels.pop()
    else:
        found.text.pop()
    return Kind.GIVEN


def take_heading(found: Parts, headed: Heading, *, letter: bool) -> Kind:
    """Take in a heading with what stands behind it, which of an answer may be the letter alone; what it opens."""
    found.evidence.append(headed.words)
    mark_stem(found, headed.kind)
    into = Kind.TEXT if headed.kind is Kind.OPTIONS else headed.kind
    found.stated += into is Kind.KEY
    (found.evidence if letter and into in ANSWERED else part_of(found, into)).append(headed.rest)
    return into
