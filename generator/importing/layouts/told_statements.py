"""Statements, each with a line below it that says whether it is true, and perhaps why.

Statement 1: Iron is a metal.         - True or False: Whales are fish
TRUE: It conducts electricity.        Answer: False
                                      They are mammals.
- Basalt is a rock.
Answer: True – it was lava. - Ice is a rock.      ← the next item, where a page lost its line breaks
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.fences import fenced
from generator.importing.lettered.letter_chain import chain
from generator.importing.lettered.passages import passages
from generator.importing.lettered.question_number import question_number
from generator.importing.paragraphs import text_width
from generator.importing.pieces import cut, without_blanks
from generator.importing.statements.options import truth_options
from generator.importing.truth_pairs import truth_of
from generator.importing.words import pattern, phrases, words
from generator.model.line import Line

EXACT = True  # the same word below every statement is no column of scores

_FEWEST = 3
_ENOUGH = 0.8  # of the statements say whether they are true
_FITS = 0.85
_LONGEST_TITLE = 100
_SHORTEST = 3  # words of a statement
_BULLET = re.compile(r"\s*[-–*•▪]\s+(?=\S)")
_FOLDED = re.compile(r"(?<=[.!?)]) (?=[-–*•▪] [A-ZÀ-Þ])")
_TWO = "a second line here says whether something is true; the start of another statement may be lost"
_MISSING = "no line below the statement says whether it is true"
_EXPECTED = "the start of a statement, with a line below it that says whether it is true"


@dataclass(frozen=True, slots=True)
class _Statement:
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


def score(lines: Lines) -> float:
    """How well a text fits: nearly all of its parts say whether they are true, not all the same, none with options."""
    _, found = _parts(lines)
    if len(found) < _FEWEST or any(chain(each.lines, numbers=False)[0] for each in found):
        return 0.0
    told = [truth for each in found if each.told and (truth := _truth(each.lines[each.told[0]].text))]
    full = all(len(" ".join(line.text for line in _text(each)).split()) >= _SHORTEST for each in found)
    return _FITS if full and len(told) >= _ENOUGH * len(found) and {n for _, n in told} == {0, 1} else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the statements."""
    above, found = _parts(lines)
    title = above[0] if above and len(above[0].text) <= _LONGEST_TITLE else None
    rest = above[1:] if title else above
    about = tuple(line for line in rest if _speaks_of_both(line.text))
    unplaced = tuple(line for line in rest if line not in about)
    return QuizDraft(
        title=title.text.strip(" *#_:") if title else "",
        questions=tuple(map(_question, found)),
        evidence=(title,) if title else (),
        removals=tuple(Removal(line.span, "furniture") for line in about),
        unparsed=(Unparsed(unplaced, _EXPECTED),) if unplaced else (),
        width=text_width(lines),
    )


def _parts(lines: Lines) -> tuple[Lines, list[_Statement]]:
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
        told = tuple(i for i, line in enumerate(part) if i and _verdict().match(line.text))
        found.append(_Statement(number, head, part, told))
    return without_blanks(lines[: heads[0][0]] if heads else lines), found


def _unfolded(lines: Lines) -> Lines:
    """The lines, cut before items of a list that stand behind what is said of another."""
    told = sum(_verdict().match(line.text) is not None for line in lines)
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


def _text(found: _Statement) -> Lines:
    """The lines of the statement itself."""
    return without_blanks(found.lines[: found.told[0]] if found.told else found.lines)


def _question(found: _Statement) -> QuestionDraft:
    text, asked = _without_label(_text(found))
    stem, bullets = passages(text)
    evidence = (found.head, *asked, *bullets)
    if not found.told:
        doubt = Doubt("key-missing", _MISSING, text[-1:])
        return QuestionDraft(found.number, stem, evidence=evidence, doubts=(doubt,))
    said = found.lines[found.told[0]]
    match = _verdict().match(said.text)
    spans = (*match.span("word"), match.start("why")) if match else (0, 0, 0)
    before, word, sign, why = cut(said, *spans)
    pair, right = truth_of(word.text) or (("", ""), None)
    behind = (*((why,) if why.text.strip() else ()), *found.lines[found.told[0] + 1 :])
    explanation, more = passages(behind)
    again = tuple(found.lines[i] for i in found.told[1:])
    return QuestionDraft(
        found.number,
        stem,
        truth_options(word, pair, right),
        (*evidence, before, sign, *more),
        doubts=(Doubt("questions-missing", _TWO, again),) if again else (),
        explanation=explanation,
    )


def _without_label(lines: Lines) -> tuple[Lines, Lines]:
    """The statement without `True or False:` in front of it, and that."""
    match = _asking().match(lines[0].text) if lines else None
    if not match:
        return lines, ()
    label, text = cut(lines[0], match.end())
    return (text, *lines[1:]), (label,)


def _truth(text: str) -> tuple[tuple[str, ...], int] | None:
    match = _verdict().match(text)
    return truth_of(match["word"]) if match else None


def _speaks_of_both(text: str) -> bool:
    """Whether a line tells readers that statements follow."""
    asked = _asking().match(text) or _verdict().match(text)
    return not asked and re.search(pattern(words().true_or_false), text, re.IGNORECASE) is not None


@cache
def _verdict() -> re.Pattern[str]:
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


@cache
def _asking() -> re.Pattern[str]:
    return re.compile(rf"[\s*_]*\(?{pattern(words().true_or_false)}\)?[\s*_]*[:?.–-][\s*_]*(?=\S)", re.IGNORECASE)
