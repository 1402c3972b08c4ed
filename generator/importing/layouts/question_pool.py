"""Question pools of licensing bodies: above each question its sign in the pool, and in brackets the letter of its key.

R1A02 (B) [12.3(a)]
Which of these floats on water?
A. Granite
B. Pumice
~~
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from generator.importing.drafts import Lines, Mark, QuizDraft, Removal, Unparsed
from generator.importing.keys.stated_key import Stated
from generator.importing.lettered.broken_options import broken_options
from generator.importing.lettered.keyed_question import Keyed, Listed, keyed_question
from generator.importing.paragraphs import text_width
from generator.importing.pieces import cut, parted, without_blanks
from generator.model.line import Line

_HEAD = re.compile(
    r"\s*(?P<group>[A-Z](?:[A-Z\d]|[-.](?=[A-Z\d]))*?)[-.]?\d{1,3}\s*\(\s*(?P<key>[A-F])\s*\)\s*(?:\[[^\[]{1,60}\]\s*)?"
)
_PARTS = re.compile(r"\s*~~\s*")
_FEWEST = 3
_ENOUGH = 0.8  # of the questions have options, and a key among them
_EXPECTED = "the sign of a question in the pool above it"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A question of the pool: its head, what stands below it, and what stands between it and the next."""

    head: Line
    lines: Lines
    between: Lines


def score(lines: Lines) -> float:
    """How well a text fits: by the share of heads with lettered options below, the key among them."""
    entries = _entries(lines)[1]
    if len(entries) < _FEWEST:
        return 0.0
    keyed = [any(option.mark is Mark.RIGHT for option in _question(entry).question.options) for entry in entries]
    return 0.95 if sum(keyed) >= _ENOUGH * len(entries) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    above, entries = _entries(lines)
    read = [_question(entry) for entry in entries]
    groups = {match["group"] for entry in entries if (match := _HEAD.fullmatch(entry.head.text))}
    between = [line for entry in entries for line in entry.between]
    parts, other = parted(between, lambda line: _PARTS.fullmatch(line.text) or _is_title(line, groups))
    title, rest = above[:1], above[1:]
    titles, untitled = parted(rest, lambda line: _is_title(line, groups))
    width = text_width(lines)
    left = (*untitled, *other)
    return QuizDraft(
        title=title[0].text.strip() if title else "",
        questions=broken_options(tuple(item.question for item in read), width),
        evidence=title,
        removals=(
            *Removal.of((*titles, *parts), "furniture"),
            *(removal for item in read for removal in item.removals),
        ),
        unparsed=Unparsed.of(left, _EXPECTED),
        width=width,
    )


def _entries(lines: Lines) -> tuple[Lines, list[_Entry]]:
    """What stands above the first question, and the questions."""
    heads = [i for i, line in enumerate(lines) if _HEAD.fullmatch(line.text)]
    above = without_blanks(lines[: heads[0]] if heads else lines)
    return above, [_entry(lines[a:b]) for a, b in pairwise((*heads, len(lines)))]


def _entry(lines: Lines) -> _Entry:
    """Part the lines of one question from what stands behind its end."""
    end = next((i for i, line in enumerate(lines) if _PARTS.fullmatch(line.text)), len(lines))
    return _Entry(lines[0], lines[1:end], without_blanks(lines[end:]))


def _question(entry: _Entry) -> Keyed:
    match = _HEAD.fullmatch(entry.head.text)
    start, end = match.span("key") if match else (0, 0)
    before, letter, behind = cut(entry.head, start, end)
    key = Stated(before, letter, (letter.text.casefold(),))
    return keyed_question("", (behind,), entry.lines, listed=Listed((key,)))


def _is_title(line: Line, groups: set[str]) -> bool:
    """Whether a line names a part of the pool: `SUBELEMENT R1 – Rocks`, `R1A - Kinds of rocks; how they form`."""
    named = {word.strip("-–—:.;") for word in line.text.split()[:2]}
    return any(group.startswith(word) for word in named for group in groups if len(word) > 1)
