"""What readers of a question voted for, as pages of exam questions print it beside the key.

`Community vote distribution` with `C (85%)` and `B (15%)` below or behind it, and `Most Voted` behind an option.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_SHARES = r"(?P<signs>[A-Z]{1,6}|[A-Z][a-z]+)\s*\(?\s*(?P<share>\d{1,3})\s?%\)?"
_SHARE = re.compile(_SHARES)
_ROW = re.compile(rf"\s*(?:{_SHARES.replace('?P<signs>', '').replace('?P<share>', '')}[\s,;|]*)+$")


@dataclass(frozen=True, slots=True)
class Votes:
    """The vote on a question.

    Attributes:
        winner: the letters with the largest share, in small letters; none without a vote or when two are equal.
        lines: all lines that speak of it.
        rest: the other lines.
    """

    winner: tuple[str, ...]
    lines: Lines
    rest: Lines


def votes(lines: Lines) -> Votes:
    """Find the vote among the lines behind the options of a question."""
    taken: list[Line] = []
    rest: list[Line] = []
    shares: list[tuple[int, str]] = []
    open_ = False
    for line in lines:
        head = _head().match(line.text)
        row = line.text[head.end() :] if head else line.text
        counted = (head or open_) and _ROW.match(row)
        if head or counted:
            taken.append(line)
            shares += [(int(match["share"]), match["signs"].casefold()) for match in _SHARE.finditer(row)]
            open_ = True
        else:
            open_ = open_ and line.blank
            rest.append(line)
    ranked = sorted(shares, reverse=True)
    tie = len(ranked) > 1 and ranked[0][0] == ranked[1][0]
    return Votes(tuple(ranked[0][1]) if ranked and not tie else (), tuple(taken), tuple(rest))


def without_vote(line: Line) -> tuple[Line, Line | None]:
    """Take `Most Voted` off the end of an option's line."""
    ends = line.text.rstrip().rstrip(")]").casefold().endswith(_voted())
    match = _most().search(line.text) if ends else None
    if not match:
        return line, None
    text, vote = cut(line, match.start())
    return text, vote


@cache
def _head() -> re.Pattern[str]:
    return re.compile(rf"\W{{0,4}}{pattern(phrases('exam_dump', 'vote'))}\W*", re.IGNORECASE)


@cache
def _voted() -> tuple[str, ...]:
    """The last words of what stands behind an option: most lines end in none of them."""
    return tuple({phrase.casefold().split()[-1] for phrase in phrases("exam_dump", "voted")})


@cache
def _most() -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=\s))[(\[]?{pattern(phrases('exam_dump', 'voted'))}[)\]]?\s*$", re.IGNORECASE)
