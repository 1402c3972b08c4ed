"""Cuts a text in GIFT format at its questions: what stands before, in and behind the braces of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.importing.drafts import Lines, Removal
from generator.importing.pieces import cut, without_blanks
from generator.model.line import Line

_COMMENT = re.compile(r"\s*(?://|\$CATEGORY:)")
_BRACE = re.compile(r"(?<!\\)[{}]")
_LEAD = re.compile(r"\s*(?:::(?P<title>(?:\\.|[^:\\])*)::)?\s*(?P<format>\[(?:html|markdown|plain|moodle)\])?\s*")


@dataclass(frozen=True, slots=True)
class Block:
    """One question.

    Attributes:
        lead: its name and its format.
        before: the text in front of the braces.
        inside: what stands between them.
        braces: they themselves.
        behind: text behind them, which goes on with the sentence.
        gaps: whether the text has several pairs of braces, which are left as they stand.
    """

    lead: Lines
    before: Lines
    inside: Lines
    braces: Lines
    behind: Lines
    gaps: bool = False


def without_comments(lines: Lines) -> tuple[Lines, tuple[Removal, ...]]:
    """Take off comments and categories, which are lines of their own."""
    gone = tuple(line for line in lines if _COMMENT.match(line.text))
    spans = {line.span for line in gone}
    kept = tuple(line for line in lines if line.span not in spans)
    return kept, Removal.of(gone, "furniture")


def blocks(lines: Lines) -> tuple[tuple[Block, ...], Lines]:
    """The questions, and the paragraphs without braces."""
    found: list[Block] = []
    rest: list[Line] = []
    for part in _parts(lines):
        block = _block(part)
        if block:
            found.append(block)
        else:
            rest += part
    return tuple(found), tuple(rest)


def _parts(lines: Lines) -> Iterator[Lines]:
    """Paragraphs; a blank line within braces ends none."""
    part: list[Line] = []
    depth = 0
    for line in lines:
        depth += sum(1 if brace == "{" else -1 for brace in _BRACE.findall(line.text))
        if line.blank and depth <= 0:
            yield tuple(part)
            part, depth = [], 0
        elif not line.blank:
            part.append(line)
    yield tuple(part)


def _block(part: Lines) -> Block | None:
    braces = [(n, match) for n, line in enumerate(part) for match in _BRACE.finditer(line.text)]
    if [match[0] for _, match in braces] != ["{", "}"]:
        return _gapped(part) if braces else None
    (first, opening), (last, closing) = braces
    lead, text = cut(part[0], _end_of_lead(part[0].text, opening.start() if first == 0 else None))
    lines = [text, *part[1:]]
    shift = len(part[0].text) - len(text.text)
    at, end = opening.start() - (shift if first == 0 else 0), closing.start() - (shift if last == 0 else 0)
    if first == last:
        before, open_, inside, close, behind = cut(lines[first], at, at + 1, end, end + 1)
        between: Lines = (inside,)
    else:
        before, open_, opened = cut(lines[first], at, at + 1)
        ended, close, behind = cut(lines[last], end, end + 1)
        between = (opened, *lines[first + 1 : last], ended)
    return Block(
        () if lead.blank else (lead,),
        without_blanks((*lines[:first], before)),
        without_blanks(between),
        (open_, close),
        without_blanks((behind, *lines[last + 1 :])),
    )


def _gapped(part: Lines) -> Block | None:
    """A text that has a name, and several gaps: `{1:MC:=a~an}`."""
    match = _LEAD.match(part[0].text)
    if not match or match["title"] is None:
        return None
    lead, text = cut(part[0], match.end())
    return Block((lead,), without_blanks((text, *part[1:])), (), (), (), gaps=True)


def _end_of_lead(text: str, brace: int | None) -> int:
    match = _LEAD.match(text)
    end = match.end() if match else 0
    return end if brace is None else min(end, brace)
