"""Finds every question in both readings: as a question of its own, or by the structure that the other reading shows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace

from generator.importing.collating.agreement import alike
from generator.importing.collating.guided import guided, stray, tells
from generator.importing.collating.pair_options import Group, pair_pieces
from generator.importing.collating.pair_questions import pair_questions
from generator.importing.collating.strip import core
from generator.importing.collating.taken import Taken
from generator.importing.doubts import doubts_of
from generator.importing.drafts import Lines, QuestionDraft, QuizDraft, Removal
from generator.model.line import Line

Pair = tuple[QuestionDraft | None, QuestionDraft | None]

_TRIES = 5
# Two questions as much alike as this are the same, wherever options were cut.
_ALIKE = 75


@dataclass(frozen=True, slots=True)
class Match:
    """A question in both readings.

    Attributes:
        first: as the first reading has it; None when it does not.
        second: as the second has it.
        groups: their pieces, paired; none where one of them is lost.
        lent: which of the two was read by the structure of the other.
    """

    first: QuestionDraft | None
    second: QuestionDraft | None
    groups: tuple[Group, ...] = ()
    lent: int | None = None

    @property
    def pair(self) -> Pair:
        """Both."""
        return self.first, self.second


def _match(first: QuestionDraft | None, second: QuestionDraft | None, lent: int | None = None) -> Match:
    return Match(first, second, pair_pieces(first, second) if first and second else (), lent)


@dataclass(frozen=True, slots=True)
class Page:
    """A reading with its questions.

    Attributes:
        draft: the quiz.
        lines: all lines that a layout saw.
        removals: what is in no question.
    """

    draft: QuizDraft
    lines: Lines
    removals: tuple[Removal, ...]


def match_questions(first: Page, second: Page) -> tuple[Match, ...]:
    """Pair the questions of two readings, in order; a question that one of them does not hold stands alone."""
    ours, others = first.draft.questions, second.draft.questions
    matches = [
        _match(None if i is None else ours[i], None if j is None else others[j])
        for i, j in pair_questions(ours, others)
    ]
    return tuple(_guided(_guided(matches, second, side=1), first, side=0))


def _guided(matches: list[Match], page: Page, *, side: int) -> list[Match]:
    """Read the questions of one side that are lost or cut otherwise on the other by the structure of the first."""
    bases = {at: base for at, match in enumerate(matches) if (base := _base(match, side)) is not None}
    found = _found(bases, matches, page, side)
    for _ in range(_TRIES):  # a question that cannot be read otherwise stays as it is, with all its lines
        failed = {at for at, read in found.items() if read is None and matches[at].pair[side]}
        if not failed:
            break
        bases = {at: base for at, base in bases.items() if at not in failed}
        found = _found(bases, matches, page, side)
    else:
        found = {}
    taken = {at: Taken(line.span for line in read.lines) for at, read in found.items() if read}
    rest: dict[int, list[Line]] = defaultdict(list)
    done: list[tuple[int, Match]] = []
    for at, match in enumerate(matches):
        own, base, read = match.pair[side], match.pair[1 - side], found.get(at)
        owner = at if read else _owner(own, taken) if own and not base else None
        if owner is not None and own:
            rest[owner] += [line for line in own.lines if not any(line.span in each for each in taken.values())]
        if read and base:
            done.append((at, _match(base, read, side) if side else _match(read, base, side)))
        elif owner is None:
            done.append((at, match))
    return [_with_rest(match, side, rest[at]) for at, match in done]


def _found(
    bases: dict[int, QuestionDraft], matches: list[Match], page: Page, side: int
) -> dict[int, QuestionDraft | None]:
    """Read questions in the lines that no question of this side holds which stays."""
    stay = [
        own
        for at, match in enumerate(matches)
        if at not in bases and (own := match.pair[side]) and match.pair[1 - side] is not None
    ]
    held = (line.span for line in (*page.draft.evidence, *(line for own in stay for line in own.lines)))
    taken = Taken((*held, *(removal.span for removal in page.removals)))
    free = tuple(line for line in page.lines if line.span not in taken)
    return dict(zip(bases, guided(tuple(bases.values()), free), strict=True))


def _base(match: Match, side: int) -> QuestionDraft | None:
    """The question of the other side, if this side lacks it or has another in its place, and more doubts about it."""
    own, base = match.pair[side], match.pair[1 - side]
    if base is None or _fits(match):
        return None
    return base if own is None or len(doubts_of(base)) < len(doubts_of(own)) else None


def _fits(match: Match) -> bool:
    """Whether both readings have the same pieces, or the same text cut otherwise."""
    first, second = match.pair
    if first is None or second is None:
        return False
    return all(group.paired for group in match.groups) or alike(_whole(first), _whole(second)) >= _ALIKE


def _whole(question: QuestionDraft) -> str:
    return core(" ".join((question.stem_text, *(option.text for option in question.options))))


def _owner(own: QuestionDraft, taken: dict[int, Taken]) -> int | None:
    """The match that holds a line of a question which only this side has; None when none does."""
    return next((at for at, spans in taken.items() if any(line.span in spans for line in own.lines)), None)


def _with_rest(match: Match, side: int, rest: list[Line]) -> Match:
    """The match, with a doubt about text that the layout held for a part of this question."""
    read = match.pair[side]
    if read is None or not rest:
        return match
    doubts = tuple(stray(line) for line in rest if tells(line))
    read = replace(read, evidence=(*read.evidence, *rest), doubts=(*read.doubts, *doubts))
    return replace(match, second=read) if side else replace(match, first=read)
