"""Numbered statements without options, each true or false: by a word beside it, or by the key below them all.

1. Iron is a metal. (T)            T  1. Iron is a metal.            1. Iron is a metal.
2. Whales are fish. (False)        F  2. Whales are fish.            Answers: 1. T
   They are mammals.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from generator.importing.drafts import (
    Doubt,
    Lines,
    QuestionDraft,
    QuizDraft,
    Removal,
    Unparsed,
)
from generator.importing.fences import fenced
from generator.importing.keys.key_entries import Entry
from generator.importing.keys.key_regions import Region, regions
from generator.importing.keys.list_doubts import LISTED, list_doubts
from generator.importing.lettered.letter_chain import chain
from generator.importing.lettered.passages import passages
from generator.importing.lettered.question_number import number_of, question_number
from generator.importing.paragraphs import text_width
from generator.importing.pieces import cut, without_blanks
from generator.importing.statements.offered import offers, without_offered
from generator.importing.statements.options import truth_options
from generator.importing.statements.truth import Pair, Said, behind, in_front, pairs_of, which
from generator.model.line import Line

EXACT = True  # the same word behind every line is no column of scores

_FEWEST = 3
_ENOUGH = 0.8  # of the statements say whether they are true
_FITS = 0.95
_LONGEST_TITLE = 100
_TWO_KEYS = "what stands beside the statement and the key below it differ"
_MERGED = "two lines here are said to be true or false; the number of a statement may be lost"
_LANGUAGE = "the letters stand for more than one pair of words: {}"


@dataclass(frozen=True, slots=True)
class _Statement:
    """A statement before it is read.

    Attributes:
        number: as printed.
        head: what stands in front of its text.
        lines: its text, what is said of it, and what stands below.
        front: what stands in front of its number.
        at: index of the line that ends with what is said of it; None when none does.
    """

    number: int
    head: Line
    lines: Lines
    front: Said | None
    at: int | None


def score(lines: Lines) -> float:
    """How well a text fits: all but a few of its numbered parts are statements that are said to be true or false.

    Not all of them the same: a tick that was read as a letter stands in front of every question (`v  3. What is …`).
    """
    _, found, keys = _parts(lines)
    if len(found) < _FEWEST or any(chain(each.lines, numbers=False)[0] for each in found):
        return 0.0
    listed = {entry.number for entry in keys}
    said = sum(bool(each.front) or each.at is not None or each.number in listed for each in found)
    rising = all(b.number > a.number for a, b in pairwise(found))
    marks = _marks(found, keys)
    both = any({which(mark, pair) for mark in marks} >= {0, 1} for pair in _pairs(lines, found, keys))
    return _FITS if rising and said >= _ENOUGH * len(found) and both else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the statements."""
    above, found, keys = _parts(lines)
    pairs = _pairs(lines, found, keys)
    key = _region(lines)
    title = above[0] if above and len(above[0].text) <= _LONGEST_TITLE else None
    removals = Removal.of(key.headings if key else (), "furniture")
    unparsed = [Unparsed(above[1:], "the number of a statement")] if above[1:] else []
    below = without_blanks(lines[key.end :]) if key else ()
    unparsed += [Unparsed(below, "a key, and nothing behind it")] if below else []
    doubts = tuple(list_doubts(lines, key, (above,))) if key else ()
    known = {each.number for each in found}
    strays = tuple(line for entry in keys if entry.number not in known for line in _lines(entry))
    unparsed += [Unparsed(strays, "a statement with this number")] if strays else []
    if not found or not pairs:
        rest = without_blanks(lines)
        return QuizDraft("", unparsed=Unparsed.of(rest, "statements that are true or false"))
    return QuizDraft(
        title=title.text.strip(" *#_:") if title else "",
        questions=tuple(_question(each, [e for e in keys if e.number == each.number], pairs, doubts) for each in found),
        evidence=(title,) if title else (),
        removals=removals,
        unparsed=tuple(unparsed),
        width=text_width(lines),
    )


def _region(lines: Lines) -> Region | None:
    """The key below the statements, if all that it names are letters or words of truth."""
    found = [region for region in regions(lines) if region.start]
    if len(found) != 1 or len(found[0].runs) != 1:
        return None
    said = [entry.said.value for entry in found[0].runs[0]]
    return found[0] if pairs_of((word.casefold() for word in said), "") else None


def _parts(lines: Lines) -> tuple[Lines, list[_Statement], tuple[Entry, ...]]:
    """What stands above the first statement, the statements, and the entries of a key."""
    key = _region(lines)
    body = lines[: key.start] if key else lines
    code = fenced(body)
    starts: list[tuple[int, int, Said | None, int, str]] = []
    for i, line in enumerate(body):
        said = None if code[i] else in_front(line.text)
        number = None if code[i] else question_number(line.text[said.why[1] :]) if said else number_of(line)
        if number:
            starts.append((i, number.number, said, number.end + (said.why[1] if said else 0), number.style))
    styles = {style for *_, style in starts}
    best = max(sorted(styles), key=lambda style: sum(each[4] == style for each in starts), default="")
    starts = [each for each in starts if each[4] == best]
    found: list[_Statement] = []
    for start, end in pairwise([*(i for i, *_ in starts), len(body)]):
        _, own, said, offset, _ = starts[len(found)]
        head, text = cut(body[start], offset)
        part = (text, *body[start + 1 : end])
        at = next((i for i, line in enumerate(part) if behind(line.text)), None)
        found.append(_Statement(own, head, part, said, at))
    above = without_blanks(body[: starts[0][0]]) if starts else ()
    return above, found, key.runs[0] if key else ()


def _marks(found: list[_Statement], keys: tuple[Entry, ...]) -> list[str]:
    """What is said of the statements."""
    marks = [each.front.word for each in found if each.front]
    ends = [behind(each.lines[each.at].text) for each in found if each.at is not None]
    marks += [said.word for said in ends if said]
    return marks + [entry.said.value.casefold() for entry in keys]


def _pairs(lines: Lines, found: list[_Statement], keys: tuple[Entry, ...]) -> tuple[Pair, ...]:
    """The pairs of words that what is said of all statements can stand for."""
    marks = _marks(found, keys)
    first = next((i for i, line in enumerate(lines) if number_of(line)), 0)
    heading = " ".join(line.text for line in lines[:first])
    return pairs_of(marks, heading, (line.text for line in lines[first:])) if marks else ()


def _question(
    found: _Statement, keys: list[Entry], pairs: tuple[Pair, ...], of_key: tuple[Doubt, ...]
) -> QuestionDraft:
    pair = pairs[0]
    doubts = list(of_key)
    doubts += [Doubt("option-doubtful", _LANGUAGE.format(", ".join(map("/".join, pairs))))] if len(pairs) > 1 else []
    text, below, said, evidence = _cut(found)
    text, offered = without_offered(text)
    evidence += offered
    listed = [which(entry.said.value.casefold(), pair) for entry in keys]
    of_line = which(said[0], pair) if said else None
    told = [each for each in (of_line, *listed) if each is not None]
    if len(set(told)) > 1:
        doubts.append(Doubt("key-contradicted", _TWO_KEYS, (found.head,)))
    merged = tuple(line for line in found.lines if behind(line.text))
    inner = tuple(filter(offers, text)) if offered else ()  # what is offered ends the last line no more
    if len(merged) > 1 or inner:
        doubts.append(Doubt("questions-missing", _MERGED, inner or merged))
    right = told[0] if len(set(told)) == 1 else None
    entry = keys[0] if keys else None
    word = said[1] if said else entry.said.named if entry else cut(text[-1], len(text[-1].text))[1]
    options = truth_options(word if right is not None else cut(word, len(word.text))[1], pair, right)
    evidence += [line for each in keys for line in _lines(each) if line is not word and line not in each.explanation]
    if right is None and word.text.strip():
        evidence.append(word)
    stem, bullets = passages(text)
    why, more = passages((*below, *(line for each in keys for line in each.explanation)))
    return QuestionDraft(
        str(found.number),
        stem,
        options,
        (*evidence, *bullets, *more),
        doubts=tuple(doubts),
        explanation=why,
        shown=LISTED,
    )


def _cut(found: _Statement) -> tuple[Lines, Lines, tuple[str, Line] | None, list[Line]]:
    """The statement, what stands below it, the word that is said of it, and the signs around that."""
    if found.front:
        before, word, after = cut(found.head, found.front.begin, found.front.end)
        end = next((i for i, line in enumerate(found.lines) if line.blank), len(found.lines))
        return found.lines[:end], found.lines[end:], (found.front.word, word), [before, after]
    said = behind(found.lines[found.at].text) if found.at is not None else None
    if said is None or found.at is None:
        end = next((i for i, line in enumerate(found.lines) if line.blank), len(found.lines))
        return found.lines[:end], found.lines[end:], None, [found.head]
    text, opening, word, between, why, closing = cut(found.lines[found.at], said.start, said.begin, said.end, *said.why)
    below = (why, *found.lines[found.at + 1 :])
    return (*found.lines[: found.at], text), below, (said.word, word), [found.head, opening, between, closing]


def _lines(entry: Entry) -> Lines:
    return (entry.said.head, entry.said.named, *entry.evidence, *entry.explanation)
