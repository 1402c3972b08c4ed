"""Questions whose parts each have a heading that says what they are, as curricula in Markdown are written.

### --question--
#### --text--
Which rock floats?
#### --distractors--
Basalt
---
Granite
#### --answer--
Pumice
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from generator.importing.asks import asks
from generator.importing.drafts import Lines, Mark, OptionDraft, Passage, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.fences import fenced
from generator.importing.lettered.question_number import question_number
from generator.importing.pieces import cut, parted, trimmed, without_blanks
from generator.importing.words import plain, plain_phrases, within
from generator.model.line import Line

EXACT = True  # a page of Markdown: the lines that part its items are read here

_FEWEST = 2  # headings above wrong options
_PAIRED = 0.8  # of them, with one above right options; a part of a long text ends anywhere
_HEADING = re.compile(r"\s{0,3}(?:#{1,6}\s+\S|(?:\*\*|__)[^*_]{1,40}(?:\*\*|__):?\s*$)")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_RULE = re.compile(r"\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*")
_ITEM = re.compile(r"(?:[-*+]|\d{1,2}[.)])\s+(?=\S)")
_KINDS = ("question", "right", "wrong", "explanation")
_EXPECTED = "a heading above it that says which part of a question it is"


@dataclass
class _Open:
    """A question while its parts are read."""

    stem: list[Line] = field(default_factory=list)
    options: list[tuple[Mark, Lines, Lines]] = field(default_factory=list)  # what it is, its text, its signs
    explanation: list[Line] = field(default_factory=list)
    evidence: list[Line] = field(default_factory=list)
    number: str = ""


@dataclass(frozen=True, slots=True)
class _Part:
    """A heading, what it says, and the lines below it."""

    head: Line | None
    kind: str
    body: Lines


def score(lines: Lines) -> float:
    """How well a text fits: by headings above wrong options, each with one above the right ones."""
    kinds = [part.kind for part in _parts(lines)]
    wrong, right = kinds.count("wrong"), kinds.count("right")
    return 0.95 if wrong >= _FEWEST and right >= wrong * _PAIRED else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    read: list[_Open] = []
    above: list[Line] = []
    open_ = _Open()
    for part in _parts(lines):
        if part.kind in {"", "question"} and open_.options:
            read.append(open_)
            open_ = _Open()
        if part.kind == "" and part.head:  # what stands above is a section, or what a page says of itself
            above += [*open_.stem, *open_.evidence]
            open_ = _Open()
        _take(open_, part)
    rest = [] if open_.options else [*open_.stem, *open_.evidence]
    read += [open_] if open_.options else []
    outside = without_blanks((*above, *rest))
    headings, text = parted(outside, lambda line: _HEADING.match(line.text))
    about, rest_of_it = parted(text, _is_about)
    furniture = (*headings, *about, *_rules(lines))
    return QuizDraft(
        "",
        questions=tuple(map(_question, read)),
        removals=Removal.of(furniture, "furniture"),
        unparsed=Unparsed.of(rest_of_it, _EXPECTED),
        markdown=True,
    )


def _is_about(line: Line) -> bool:
    """Whether each sentence of a line says what a reader of the page has to do, and nothing that questions need."""
    sentences = _SENTENCE.split(line.text.strip())
    return not asks(line.text) and all(within("headed_parts", "about").search(sentence) for sentence in sentences)


def _parts(lines: Lines) -> Iterator[_Part]:
    """Cut a text at its headings."""
    code = fenced(lines)
    heads = [i for i, line in enumerate(lines) if not code[i] and _HEADING.match(line.text)]
    bounds = [*heads, len(lines)]
    if bounds[0]:
        yield _Part(None, "", lines[: bounds[0]])
    for at, end in pairwise(bounds):
        yield _Part(lines[at], _kind(lines[at].text), lines[at + 1 : end])


def _kind(text: str) -> str:
    said = plain(text)
    return next((kind for kind in _KINDS if said in plain_phrases("headed_parts", kind)), "")


def _take(open_: _Open, part: _Part) -> None:
    """Add a part to the question that is open."""
    body = [line for line in part.body if not _RULE.fullmatch(line.text)]
    if part.head:
        open_.evidence.append(part.head)
    if part.kind in {"right", "wrong"}:
        mark = Mark.of(part.kind == "right")
        open_.options += [(mark, *item) for item in _items(part.body)]
    elif part.kind == "explanation":
        open_.explanation += body
    else:
        found = question_number(part.head.text.strip(" #*_")) if part.head else None
        open_.number = str(found.number) if found and not part.kind else open_.number
        open_.stem += body


def _items(body: Lines) -> Iterator[tuple[Lines, Lines]]:
    """The items below a heading: between rules, behind bullets, or each a paragraph; each with its sign."""
    code = fenced(body)
    ruled = any(_RULE.fullmatch(line.text) for line, inside in zip(body, code, strict=True) if not inside)
    listed = any(_ITEM.match(line.text) for line, inside in zip(body, code, strict=True) if not inside)
    item: list[Line] = []
    signs: list[Line] = []
    for line, inside in zip(body, code, strict=True):
        match = _ITEM.match(line.text) if listed and not ruled and not inside else None
        parted = not inside and (_RULE.fullmatch(line.text) if ruled else match)
        if parted and without_blanks(item):
            yield trimmed(item), tuple(signs)
            item, signs = [], []
        if match:
            sign, text = cut(line, match.end())
            signs.append(sign)
            item.append(text)
        elif not parted:
            item.append(line)
    if without_blanks(item):
        yield trimmed(item), tuple(signs)


def _rules(lines: Lines) -> Iterator[Line]:
    code = fenced(lines)
    return (line for line, inside in zip(lines, code, strict=True) if not inside and _RULE.fullmatch(line.text))


def _question(open_: _Open) -> QuestionDraft:
    options = tuple(
        OptionDraft((Passage(text),), mark, evidence=signs, placed=True) for mark, text, signs in open_.options
    )
    stem, explanation = trimmed(open_.stem), trimmed(open_.explanation)
    return QuestionDraft(
        open_.number,
        (Passage(stem),) if stem else (),
        options,
        tuple(open_.evidence),
        several=sum(option.mark is Mark.RIGHT for option in options) > 1,
        explanation=(Passage(explanation),) if explanation else (),
    )
