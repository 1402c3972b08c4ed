"""Statements, and the lines below them that say whether they are true.

- Iron is a metal.
TRUE: It conducts electricity.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.lettered.question_number import question_number
from generator.importing.pieces import cut, without_blanks
from generator.importing.truth_pairs import truth_of
from generator.importing.words import pattern, phrases, words
from generator.model.line import Line

_BULLET = re.compile(r"\s*[-–*•▪]\s+(?=\S)")
_FOLDED = re.compile(r"(?<=[.!?)]) (?=[-–*•▪] [A-ZÀ-Þ])")


@dataclass(frozen=True, slots=True)
class Told:
    """A statement before it is read.

    Attributes:
        number: as printed; may be empty.
        head: what stands in front of its text.
        lines: its text and what stands below.
        told: indices of the lines that say whether it is true.
    """

    number: str
    head: Line
    lines: Lines
    told: tuple[int, ...]


def told_parts(lines: Lines) -> tuple[Lines, list[Told]]:
    """What stands above the first statement, and the statements."""
    lines = _unfolded(lines)
    code = fenced(lines)
    heads = [(i, *opened) for i, line in enumerate(lines) if not code[i] and (opened := _head(line.text))]
    kinds = [kind for _, kind, _, _ in heads]
    best = max(dict.fromkeys(kinds), key=kinds.count, default="")
    heads = [head for head in heads if head[1] == best]
    found = []
    for n, (start, _, number, at) in enumerate(heads):
        end = heads[n + 1][0] if n + 1 < len(heads) else len(lines)
        head, text = cut(lines[start], at)
        part = (text, *lines[start + 1 : end])
        told = tuple(i for i, line in enumerate(part) if i and verdict().match(line.text))
        found.append(Told(number, head, part, told))
    return without_blanks(lines[: heads[0][0]] if heads else lines), found


def _unfolded(lines: Lines) -> Lines:
    """The lines, cut before items of a list that stand behind what is said of another."""
    told = sum(verdict().match(line.text) is not None for line in lines)
    if sum(_BULLET.match(line.text) is not None for line in lines) * 2 > told:
        return lines
    pieces = (cut(line, *(match.end() for match in _FOLDED.finditer(line.text))) for line in lines)
    return tuple(piece for parts in pieces for piece in parts)


def _head(text: str) -> tuple[str, str, int] | None:
    """How a line opens a statement, its number, and where its text begins."""
    worded = _worded().match(text)
    if worded:
        return "word", worded["number"], worded.end()
    bullet = _BULLET.match(text)
    if bullet:
        return "bullet", "", bullet.end()
    number = question_number(text)
    return (number.style, str(number.number), number.end) if number and number.end < len(text) else None


def truth_told(text: str) -> tuple[tuple[str, ...], int] | None:
    """The pair of words for right and wrong that a line uses, and which of them it says; none if it says neither."""
    match = verdict().match(text)
    return truth_of(match["word"]) if match else None


@cache
def verdict() -> re.Pattern[str]:
    """`TRUE: It conducts electricity.`, `Answer: False – they are mammals.`, `**False**`."""
    word = pattern(tuple(word for pair in words().true_false for word in pair))
    answer = pattern(phrases("stated_key", "answer"))
    return re.compile(
        rf"[\s*_>#]*(?:{answer}\s*[:.–-][\s*_]*)?(?P<word>{word})(?!\w)(?:[\s*_]*[.:;,!–—-][\s*_]*|[\s*_]*$)(?P<why>.*)$",
        re.IGNORECASE,
    )


@cache
def _worded() -> re.Pattern[str]:
    return re.compile(
        rf"[\s*_#]*{pattern(phrases('statements', 'head'))}\s*(?P<number>\d{{1,3}})\s*[:.)–-]\s*", re.IGNORECASE
    )
