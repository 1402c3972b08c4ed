"""Parts the lines of one question: the stem, the options with the labels beside them, and what stands around them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Lines
from generator.importing.platform.heading import Heading, heading
from generator.importing.platform.lone_letters import letters_above, without_letter
from generator.importing.platform.named_choices import Named, named_choices
from generator.importing.platform.said import LABELS, TABLE, Kind, Said, points, said
from generator.importing.platform.ticked_letters import list_heading
from generator.importing.platform.typed import typed_headings
from generator.importing.words import pattern, phrases, plain, words
from generator.model.line import Line
from generator.model.span import Span

_FEWEST = 2
_TWICE = 2
_ANSWERED = frozenset({Kind.KEY, Kind.GIVEN})
_BRACKETED = re.compile(r"\s*\([^()]*\)\s*")


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
        named: options that lines above them name.
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


def parts(lines: Lines) -> Parts:
    """Part the lines below the head of a question."""
    found = Parts()
    lines, found.named = named_choices(lines)
    known = Counter(word for line in lines if not line.blank for word in _texts(line))
    below = _below(lines)
    letters = letters_above(lines)
    pair = _pair(lines)
    lists = _lists(lines)
    typed = typed_headings(lines)
    found.typed = bool(typed)
    headings = [i for i, line in enumerate(lines) if (told := said(line.text)) and told.kinds == {Kind.OPTIONS}]
    headings += [i for i, line in enumerate(lines) if line.span in lists or _heads_options(line)]
    listed = max(headings, default=0)  # above it, what stands under a heading is no option
    into, inline = Kind.TEXT, False
    for at, line in enumerate(lines):
        told = (None if line in pair else said(line.text)) or (None if found.text else points(line.text))
        letter = line.span in letters
        kind = typed.get(line.span) or _kind(
            told, repeated=_known_twice(known, below[at]), letter=letter and into in _ANSWERED
        )
        headed = lists.get(line.span) or heading(line) if told is None else None
        if into is Kind.EXPLANATION and headed is None and kind in {Kind.TEXT, *LABELS}:
            found.explanation.append(line)
        elif headed:
            into, inline = _headed(found, headed, letter=letter), not letter
        elif line.blank:
            pass
        elif kind is Kind.TEXT:
            into = Kind.EXPLANATION if into is Kind.KEY and not found.key and _explains(line) else into
            into = into if at < listed else _goes_on(found, into, line, inline=inline)
            _part(found, into).append(line)
        elif kind in LABELS and into not in _ANSWERED:
            found.labels.append(Label(line, kind, len(found.text), _of_above(lines, at)))
        else:
            kind = _with_word_above(found, kind, line)
            found.evidence.append(line)
            found.stated += kind is Kind.KEY
            _marked(found, kind)
            if told and kind is Kind.POINTS and told.won is not None and told.of:  # `0/0` says nothing
                found.won = told.won == told.of
            if kind in {Kind.KEY, Kind.GIVEN, Kind.EXPLANATION, Kind.CLOSING}:
                into, inline = kind, False
            elif kind is Kind.OPTIONS:
                into = Kind.TEXT
    return found


def _explains(line: Line) -> bool:
    """Whether a line below the heading `Answer` says that it was right, and why: `Correct: The prefix …`."""
    return _verdict().match(line.text) is not None


@cache
def _verdict() -> re.Pattern[str]:
    known = pattern((*phrases(TABLE, "right"), *phrases(TABLE, "wrong")))
    return re.compile(rf"\s*{known}\s?:\s*\S", re.IGNORECASE)


def _with_word_above(found: Parts, kind: Kind, line: Line) -> Kind:
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


def _headed(found: Parts, headed: Heading, *, letter: bool) -> Kind:
    """Take in a heading with what stands behind it, which of an answer may be the letter alone; what it opens."""
    found.evidence.append(headed.words)
    _marked(found, headed.kind)
    into = Kind.TEXT if headed.kind is Kind.OPTIONS else headed.kind
    found.stated += into is Kind.KEY
    (found.evidence if letter and into in _ANSWERED else _part(found, into)).append(headed.rest)
    return into


def _known_twice(known: Counter[str], texts: frozenset[str]) -> bool:
    return any(known[text] >= _TWICE for text in texts)


def _of_above(lines: Lines, at: int) -> bool | None:
    """Whether a label is one with the text above it: `Paris` / `(Correct)`, or a blank line only below it."""
    if _BRACKETED.fullmatch(lines[at].text):
        return True
    parted_above = at == 0 or lines[at - 1].blank
    parted_below = at + 1 == len(lines) or lines[at + 1].blank
    return None if parted_above == parted_below else parted_below


def _lists(lines: Lines) -> dict[Span, Heading]:
    """Headings with the first option of a list behind them, below what was answered."""
    filled = [line for line in lines if not line.blank]
    given = False
    found: dict[Span, Heading] = {}
    for line, below in pairwise(filled):
        headed = list_heading(line, below.text) if given else None
        if headed:
            found[line.span] = Heading(Kind.OPTIONS, *headed)
        answered = heading(line)
        given = given or (answered is not None and answered.kind is Kind.GIVEN)
    return found


def _pair(lines: Lines) -> Lines:
    """The options `Right` and `Wrong`, which are words of the page as well: where they stand side by side, once."""
    filled = [line for line in lines if not line.blank]
    for known in words().true_false:
        pair = sorted(map(plain, known))
        beside = [(a, b) for a, b in pairwise(filled) if sorted((plain(a.text), plain(b.text))) == pair]
        if len(beside) == 1:
            return beside[0]
        members = tuple(line for line in filled if plain(line.text) in pair)
        if sorted(plain(line.text) for line in members) == pair:
            return members
    return ()


def _part(found: Parts, kind: Kind) -> list[Line]:
    return {
        Kind.KEY: found.key,
        Kind.GIVEN: found.given,
        Kind.EXPLANATION: found.explanation,
        Kind.CLOSING: found.away,
    }.get(kind, found.text)


def _goes_on(found: Parts, into: Kind, line: Line, *, inline: bool) -> Kind:
    """Whether a line belongs to the open part: one answer stands under a heading, more only below the options."""
    if into in {Kind.KEY, Kind.GIVEN}:
        part = _part(found, into)
        more = line.text[:1].isspace() if inline else not part or (into is Kind.KEY and len(found.text) > _FEWEST)
        return into if more else Kind.TEXT
    return into


def _marked(found: Parts, kind: Kind) -> None:
    """Note what may part the stem from the options; a heading of options alone may follow other text of the page."""
    if kind is Kind.OPTIONS:
        found.marks.append(len(found.text))
    elif kind in {Kind.POINTS, Kind.FURNITURE, Kind.GIVEN, Kind.KEY} and not found.key:
        found.weak.append(len(found.text))


def _below(lines: Lines) -> list[frozenset[str]]:
    """For each line the next one that is text, as plain words; empty behind the last."""
    found: list[frozenset[str]] = []
    following = frozenset[str]()
    for line in reversed(lines):
        found.append(following)
        if not line.blank and said(line.text) is None:
            following = _texts(line)
    return found[::-1]


def _texts(line: Line) -> frozenset[str]:
    """A line as plain words, with and without the letter that a key may have in front of an option's text."""
    return frozenset({plain(line.text), plain(without_letter(line.text))})


def _heads_options(line: Line) -> bool:
    headed = heading(line)
    return headed is not None and headed.kind is Kind.OPTIONS


def _kind(told: Said | None, *, repeated: bool, letter: bool) -> Kind:
    """What a line means here.

    A letter above the text of an answer says nothing that the text does not. `Correct answer` is a heading where the
    line below repeats an option, and a label where it is the option.
    """
    if told is None:
        return Kind.FURNITURE if letter else Kind.TEXT
    headings, labels = told.kinds - LABELS, told.kinds & LABELS
    chosen = headings if headings and (not labels or repeated) else labels
    return min(chosen, key=list(Kind).index)
