"""The options of a question without what a page prints on them: votes, shares of readers, signs of the key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines
from generator.importing.keys.shown_key import Shown, shown_key
from generator.importing.keys.votes import without_vote
from generator.importing.lettered.lettered import Lettered, Options
from generator.importing.lettered.shares import lacks_shares, without_shares
from generator.model.line import Line
from generator.model.value import value

_SHARES = "what the options were chosen by adds up to less than all; an option may be lost"


@value()
class Choices:
    """Options.

    Attributes:
        shown: the options, and the key that signs on them show.
        votes: of `Most Voted` behind an option its index and its line.
        shares: what readers chose, `35 %`.
        short: the last option where the shares add up to less than all, so that one may be lost.
    """

    shown: Shown
    votes: tuple[tuple[int, Line], ...] = ()
    shares: Lines = ()
    short: Lines = ()

    @property
    def options(self) -> tuple[Lettered, ...]:
        """The options alone."""
        return self.shown.options

    @property
    def evidence(self) -> Lines:
        """What was taken off them."""
        return (*(line for _, line in self.votes), *self.shares, *self.shown.evidence)

    @property
    def voted(self) -> tuple[int, ...]:
        """Indices of the options with `Most Voted` behind them."""
        return tuple(index for index, _ in self.votes)

    def doubts(self) -> Iterator[Doubt]:
        """What the shares say against them."""
        if self.short:
            yield Doubt("option-lost", _SHARES, self.short)


def choices(options: Options | None) -> Choices:
    """Take off the options what is not their text; what stands below the last one is a part of it."""
    voteless, votes = _without_votes(options)
    shareless, shares = without_shares(voteless)
    short = options.options[-1].lines if options and lacks_shares(voteless) else ()
    return Choices(shown_key(shareless), votes, shares, short)


def _without_votes(options: Options | None) -> tuple[tuple[Lettered, ...], tuple[tuple[int, Line], ...]]:
    found: list[Lettered] = []
    voted: list[tuple[int, Line]] = []
    for i, option in enumerate(options.options if options else ()):
        parted = [without_vote(line) for line in option.lines]
        votes = [(i, vote) for _, vote in parted if vote]
        found.append(replace(option, lines=tuple(line for line, _ in parted)) if votes else option)
        voted += votes
    if options and options.below:
        found[-1] = replace(found[-1], lines=(*found[-1].lines, *options.below))
    return tuple(found), tuple(voted)
