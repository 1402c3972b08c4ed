"""What stands behind the options of a question: the key, an explanation with its headings, a vote."""

from __future__ import annotations

import re
from dataclasses import field
from functools import cache

from generator.importing.drafts import Lines, Passage, Removal
from generator.importing.fences import fenced
from generator.importing.keys.bare_key import bare_key, is_status
from generator.importing.keys.stated_key import Stated, named_below, stated, statement_of
from generator.importing.keys.verdicts import key_of_verdicts, verdict
from generator.importing.keys.votes import Votes, votes
from generator.importing.lettered.passages import passages
from generator.importing.lettered.section_titles import without_titles
from generator.importing.lettered.shares import is_share
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases, says, words
from generator.model.line import Line
from generator.model.value import value

_EXACT = 100  # a text says a phrase to the letter
COMMENT = re.compile(r"\s*+(?:[@~]|\.\.\.)\s+(?=[^\W_a-z])")
"""How test banks in plain text mark what is said of a question: `~ Because …`, `@ Because …`, `... Because …`."""
QUOTED = re.compile(r"\s*>\s+(?!\(?[A-Za-z0-9]{1,2}[.)])(?=\S)")
"""A quotation below the options, as notes in Markdown have what a page says of them: `> Because …`."""


@value()
class Behind:
    """The part of a question behind its options.

    Attributes:
        keys: every statement of the key, in order.
        vote: what readers voted for.
        headings: words like `Explanation:` with text behind them on their line, and what somebody had answered.
        text: the explanation.
        removals: headings alone on their line, buttons, titles of the next section, and a quoted `Correct`, which says
            nothing of any option.
        missed: lines that say no more than that an answer was wrong.
    """

    keys: tuple[Stated, ...] = ()
    vote: Votes = field(default_factory=lambda: Votes((), (), ()))
    headings: Lines = ()
    text: Lines = ()
    removals: tuple[Removal, ...] = ()
    missed: Lines = ()

    def explanation(self, rest: Lines) -> tuple[tuple[Passage, ...], Lines]:
        """Passages of the explanation, with what stands behind the key in front, and the bullets in it."""
        return passages((*rest, *self.text))


def opens(line: Line) -> bool:
    """Whether a line can be the first behind the options: it states the key, or is a heading."""
    return _opening().match(line.text) is not None or statement_of(line) is not None or verdict(line) is not None


def behind_options(lines: Lines) -> Behind:
    """Read the lines behind the options."""
    vote = votes(lines)
    keys: list[Stated] = []
    headings: list[Line] = []
    text: list[Line] = []
    removals: list[Removal] = []
    missed: list[Line] = []
    read = -1  # the last line that a key above it has taken
    for n, (line, code) in enumerate(zip(vote.rest, fenced(vote.rest), strict=True)):
        bare = None if code else bare_key(vote.rest, n)
        first = bool(keys) and all(each.blank for each in text)
        status = not code and is_status(vote.rest, n)
        open_ = first and not keys[-1].signs and not status and not line.blank
        below = named_below(keys[-1], line) if open_ else None
        said = None if code or status else stated(line)
        if n <= read:
            continue
        if code:
            text.append(line)
        elif bare:
            keys.append(bare[0])
            read = bare[1]
        elif below:
            headings.append(keys[-1].named)
            keys[-1] = below
        elif said and (said.signs or not _heading().match(line.text)):
            keys.append(said)
        elif status or _picked().match(line.text) or (first and is_share(line.text)):
            headings.append(line)
        elif says(line.text, words().wrong) == _EXACT:
            missed.append(line)
        elif _is_furniture(line):
            removals.append(Removal(line.span, "furniture"))
        else:
            match = _heading().match(line.text) or COMMENT.match(line.text) or QUOTED.match(line.text)
            words_of_it, rest = cut(line, match.end() if match else 0)
            headings += [words_of_it] if match else []
            text.append(rest)
    told = None if any(key.value for key in keys) else key_of_verdicts(tuple(text))
    stated_ = (*keys, told) if told else tuple(keys)
    said_of_it, titles = without_titles(tuple(text)) if keys else (tuple(text), ())
    removals += Removal.of(titles, "furniture")
    return Behind(stated_, vote, tuple(headings), said_of_it, tuple(removals), tuple(missed))


def _is_furniture(line: Line) -> bool:
    praise = QUOTED.match(line.text) is not None and says(line.text, words().right) == _EXACT
    return praise or any(sign.match(line.text) for sign in (_heading_alone(), _buttons(), _attempt()))


@cache
def _opening() -> re.Pattern[str]:
    """Any of the signs that a line opens with, in one: every line of a question is asked for them."""
    signs = (_heading(), _heading_alone(), _picked(), _buttons(), _reference(), COMMENT, QUOTED)
    return re.compile("|".join(f"(?{'i' if sign.flags & re.IGNORECASE else ''}:{sign.pattern})" for sign in signs))


@cache
def _heading() -> re.Pattern[str]:
    """`Explanation: Because …`: the words, up to the text."""
    return re.compile(
        rf"[^\w(]{{0,6}}{pattern(phrases('stated_key', 'explanation'))}[*_\s]*:[*_]*(?:\s+|$)", re.IGNORECASE
    )


@cache
def _heading_alone() -> re.Pattern[str]:
    """`Explanation`, `#Explanation/Reference:`, `Explanation Explanation/Reference:`."""
    alone = pattern((*phrases("stated_key", "explanation"), *phrases("stated_key", "reference")))
    return re.compile(rf"[^\w(]{{0,6}}{alone}(?:[\s:/]+{alone})*[\W_]*$", re.IGNORECASE)


@cache
def _picked() -> re.Pattern[str]:
    """`Your answer: B (incorrect)`."""
    return re.compile(rf"[^\w(]{{0,6}}{pattern(phrases('shown_key', 'picked'))}[*_\s]*[:=–—-]", re.IGNORECASE)


@cache
def _buttons() -> re.Pattern[str]:
    """`Show Answer`, `Reveal Solution   Hide Solution   Discussion  5`."""
    button = pattern(phrases("stated_key", "buttons"))
    return re.compile(rf"\W{{0,6}}{button}(?:[\W_]+{button})*(?:\W+\d{{1,4}})?\W*$", re.IGNORECASE)


@cache
def _attempt() -> re.Pattern[str]:
    """`62% Answered correctly`, `01 min, 32 secs Time Spent`, and the time on a line of its own."""
    said = pattern(phrases("stated_key", "attempt"))
    time = r"(?:\d{1,3}\s*(?:hrs?|mins?|secs?)[\s,.]*){1,3}"
    share = r"\d{1,3}(?:[.,]\d+)?\s*%\s*"
    return re.compile(rf"\W*(?:{time}|(?:{time}|{share})?{said}\W*)$", re.IGNORECASE)


@cache
def _reference() -> re.Pattern[str]:
    return re.compile(rf"[^\w(]{{0,6}}{pattern(phrases('stated_key', 'reference'))}[*_\s]*:", re.IGNORECASE)
