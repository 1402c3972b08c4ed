"""Exam questions as they are passed around: `QUESTION 12`, options, `Correct Answer: BD`, an explanation, a reference.

QUESTION 3 (Topic 1)
Which of … ? (Choose two.)
A. one
B. two
C. three
Correct Answer: AC
Section: (none)
Explanation/Reference:
Reference: …
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Cleaned, Lines, QuizDraft, Removal, Unparsed
from generator.importing.edits import with_gaps
from generator.importing.fences import fenced
from generator.importing.keys.bare_key import bare_key
from generator.importing.keys.stated_key import Stated, stated, statement
from generator.importing.lettered.above_first import above_first
from generator.importing.lettered.broken_options import broken_options
from generator.importing.lettered.key_first import with_first_doubts
from generator.importing.lettered.keyed_question import Keyed, keyed_question
from generator.importing.paragraphs import text_width
from generator.importing.pieces import cut, parted, without_blanks
from generator.importing.platform.said import points
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_ENOUGH = 0.5  # of the questions have a line for the key
_LETTERED = 0.2  # of them have one that names letters
_TAGS, _MOST = 3, 0.8  # questions with the same line below their head, and how many of all these are at least
_LONGEST_TITLE = 100
_POINTS = "points"  # what stands for all lines that say how many were won


@dataclass(frozen=True, slots=True)
class _Head:
    """Where a question begins: the line, its number, and the offset of the text behind it."""

    index: int
    number: str
    end: int


def score(lines: Lines) -> float:
    """How well a text fits: by the share of `QUESTION 12` lines with a key of letters before the next."""
    lines = _without_sections(lines)[0]
    heads = _heads(lines)
    if not heads:
        return 0.0
    bounds = [*(head.index for head in heads), len(lines)]
    said = [[key for n in range(a, b) if (key := _key(lines, n))] for a, b in pairwise(bounds)]
    keyed = sum(map(bool, said))
    lettered = sum(any(sign.isalpha() for key in keys for sign in key.signs) for keys in said)
    shouted = any(lines[head.index].text[: head.end].isupper() for head in heads)
    share = keyed / len(heads)
    return (
        min(1.0, 0.75 + 0.15 * shouted + 0.1 * share)
        if share >= _ENOUGH and lettered >= len(heads) * _LETTERED
        else 0.3 * share
    )


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    kept, removals = _without_sections(lines)
    untagged = _without_tags(kept, _heads(kept))
    kept, removals = untagged.lines, (*removals, *untagged.removals)
    heads = _heads(kept)
    first = heads[0].index if heads else len(kept)
    title, furniture, rest = _preamble(kept[:first])
    read = [_question(kept, head, following) for head, following in pairwise((*heads, None)) if head]
    width = text_width(kept)
    above = (*((title,) if title else ()), *rest)
    questions = with_first_doubts([keyed.question for keyed in read], [keyed.first for keyed in read])
    questions = above_first(above, questions, [keyed.shown for keyed in read])
    return QuizDraft(
        title=title.text.strip(" *#_") if title else "",
        questions=broken_options(questions, width),
        evidence=(title,) if title else (),
        removals=(*removals, *furniture, *(removal for keyed in read for removal in keyed.removals)),
        unparsed=Unparsed.of(rest, "the heading of a question above it"),
        width=width,
    )


def _key(lines: Lines, at: int) -> Stated | None:
    """What a line states of the key, perhaps with the line below it."""
    bare = bare_key(lines, at)
    return bare[0] if bare else stated(lines[at])


def _heads(lines: Lines) -> list[_Head]:
    code = fenced(lines)
    found = []
    for i, line in enumerate(lines):
        match = None if code[i] else _head().match(line.text)
        if match and (
            match["close"] or line.text[: match.end()].isupper() or not line.text[match.end() :][:1].islower()
        ):
            found.append(_Head(i, match["number"].lstrip("0") or "0", match.end()))
    return found


def _question(lines: Lines, head: _Head, following: _Head | None) -> Keyed:
    words_of_it, text = cut(lines[head.index], head.end)
    body = (text, *lines[head.index + 1 : following.index if following else len(lines)])
    return keyed_question(head.number, (words_of_it,), body)


def _without_sections(lines: Lines) -> tuple[Lines, tuple[Removal, ...]]:
    """Take off lines like `Topic 1`, `Section: (none) Explanation`, also behind a key on its line."""
    kept: list[Line] = []
    removals: list[Removal] = []
    for line, code in zip(lines, fenced(lines), strict=True):
        match = None if code else _section().search(line.text)
        if match and (not line.text[: match.start()].strip() or statement(line.text[: match.start()])):
            before, section = cut(line, match.start())
            removals.append(Removal(section.span, "furniture"))
            kept.append(before)
        else:
            kept.append(line)
    return tuple(kept), tuple(removals)


def _without_tags(lines: Lines, heads: list[_Head]) -> Cleaned:
    """Take off a line that stands right below nearly every head, the same everywhere: `[All AZ-104 Questions]`.

    The points that were won are such a line, whatever they are: `2.0/ 2.0 Points`.
    """
    firsts = {
        head.index: next((i for i in range(head.index + 1, len(lines)) if not lines[i].blank), len(lines) - 1)
        for head in heads
        if not lines[head.index].text[head.end :].strip()
    }
    tags = {i: _tag(lines[i].text) for i in firsts.values()}
    texts = Counter(tags.values())
    usual, often = texts.most_common(1)[0] if texts else ("", 0)
    if often < max(_TAGS, _MOST * len(heads)):
        return Cleaned(lines)
    return with_gaps(lines, {i for i, tag in tags.items() if tag == usual}, "furniture")


def _tag(text: str) -> str:
    """A line with the same for all points."""
    return _POINTS if points(text, bare=False) else " ".join(text.split())


def _preamble(lines: Lines) -> tuple[Line | None, tuple[Removal, ...], Lines]:
    """The title, lines about the exam (`Passing Score: 800`), and what else stands above the first question."""
    about, rest = parted(without_blanks(lines), lambda line: _about().match(line.text))
    title = rest[0] if rest and len(rest[0].text) <= _LONGEST_TITLE and rest[0].text.strip()[-1:] not in ".?:" else None
    return title, Removal.of(about, "furniture"), rest[1:] if title else rest


@cache
def _head() -> re.Pattern[str]:
    """`QUESTION 12`, `#QUESTION NO: 3 (Topic 1)`, `NEW QUESTION 3`, `Q12.`."""
    section = pattern(phrases("exam_dump", "section"))
    topic = rf"(?:\s*+(?:[-–]\s*)?\(?{section}\s*[:#]?\s*\w{{1,12}}\)?(?=\s*$|\s*[-–)]))?"
    return re.compile(
        rf"\s*+[^\w(]{{0,6}}{pattern(phrases('exam_dump', 'head'))}[\s.:#]{{0,4}}"
        r"(?P<number>\d{1,4})(?!\w|[.,]\d)[*_]*+"
        rf"(?:\s+\w{{1,4}}\s+\d+)?(?P<close>\s*[.:)])?[*_]*+{topic}(?:\s+|$)",
        re.IGNORECASE,
    )


@cache
def _section() -> re.Pattern[str]:
    section = pattern(phrases("exam_dump", "section"))
    heading = pattern(phrases("stated_key", "explanation"))
    none = r"\(\s*\w+\s*\)"
    return re.compile(
        rf"(?<![\w(])[^\w(]{{0,4}}+\(?{section}\s*(?::\s*{none}(?:[\s:/]+{heading})*|[:#]{{0,2}}\s*(?:\d{{1,3}}|[A-Z])|\s#\s?:\s*\d{{1,3}}|:[^.?!]{{1,60}}?)"
        rf"(?:\s+{heading})?[\s:/)]*$",
        re.IGNORECASE,
    )


@cache
def _about() -> re.Pattern[str]:
    return re.compile(rf"\W{{0,4}}{pattern(phrases('exam_dump', 'about'))}\s*:", re.IGNORECASE)
