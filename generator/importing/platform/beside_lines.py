"""What the lines around a line of a platform's question say of it: a list, a pair of options, a text again."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from generator.importing.drafts import Lines
from generator.importing.platform.heading import Heading, heading
from generator.importing.platform.lone_letters import without_letter
from generator.importing.platform.said import Kind, said
from generator.importing.platform.ticked_letters import list_heading
from generator.importing.words import plain, words
from generator.model.line import Line
from generator.model.span import Span

_TWICE = 2
_BRACKETED = re.compile(r"\s*\([^()]*\)\s*")


def list_headings(lines: Lines) -> dict[Span, Heading]:
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


def truth_pair(lines: Lines) -> Lines:
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


def texts_below(lines: Lines) -> list[frozenset[str]]:
    """For each line the next one that is text, as plain words; empty behind the last."""
    found: list[frozenset[str]] = []
    following = frozenset[str]()
    for line in reversed(lines):
        found.append(following)
        if not line.blank and said(line.text) is None:
            following = texts_of(line)
    return found[::-1]


def texts_of(line: Line) -> frozenset[str]:
    """A line as plain words, with and without the letter that a key may have in front of an option's text."""
    return frozenset({plain(line.text), plain(without_letter(line.text))})


def is_known_twice(known: Counter[str], texts: frozenset[str]) -> bool:
    """Whether the question has one of the texts of a line twice, as it has that of an option which the key repeats."""
    return any(known[text] >= _TWICE for text in texts)


def is_of_above(lines: Lines, at: int) -> bool | None:
    """Whether a label is one with the text above it: `Paris` / `(Correct)`, or a blank line only below it."""
    if _BRACKETED.fullmatch(lines[at].text):
        return True
    parted_above = at == 0 or lines[at - 1].blank
    parted_below = at + 1 == len(lines) or lines[at + 1].blank
    return None if parted_above == parted_below else parted_below


def heads_options(line: Line) -> bool:
    """Whether a line is a heading of options with the first of them behind it."""
    headed = heading(line)
    return headed is not None and headed.kind is Kind.OPTIONS
