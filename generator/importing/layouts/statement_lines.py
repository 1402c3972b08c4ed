"""Statements of one line each, without numbers, that say beside them whether they are true.

Iron is a metal.:True            w Eisen ist ein Metall.
Whales are fish.:False           f Wale sind Fische.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.lettered.passages import passages
from generator.importing.pieces import cut, without_blanks
from generator.importing.statements.options import truth_options
from generator.importing.statements.truth import Pair, Said, closing, opening, pairs_of, which
from generator.model.line import Line

EXACT = True  # the same word behind every line is no column of scores
WRITTEN = True  # each line has its sign: none of them goes on below

_FEWEST = 5
_ENOUGH = 0.8  # of the lines are such statements
_FITS = 0.9
_WORDS = 3  # of a statement, at least
_HEADING = 60  # characters of a heading, at most
_LANGUAGE = "the letters stand for more than one pair of words: {}"
_READERS: tuple[Callable[[str], Said | None], ...] = (closing, opening)


@dataclass(frozen=True, slots=True)
class _Found:
    """The statements of a text, the pairs of words that their signs can stand for, headings, and other lines."""

    statements: tuple[tuple[Line, Said], ...] = ()
    pairs: tuple[Pair, ...] = ()
    headings: Lines = ()
    rest: Lines = ()


def score(lines: Lines) -> float:
    """How well a text fits: all but a few of its lines say whether they are true, and not all of them the same."""
    found = _found(lines)
    filled = len(without_blanks(lines))
    words = {said.word for _, said in found.statements}
    both = any({which(word, pair) for word in words} >= {0, 1} for pair in found.pairs)
    enough = len(found.statements) >= max(_FEWEST, _ENOUGH * filled)
    return _FITS if both and enough else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the statements."""
    found = _found(lines)
    if not found.pairs:
        rest = without_blanks(lines)
        return QuizDraft("", unparsed=Unparsed.of(rest, "statements that are true or false"))
    return QuizDraft(
        title="",
        questions=tuple(_question(line, said, found.pairs) for line, said in found.statements),
        removals=Removal.of(found.headings, "furniture"),
        unparsed=Unparsed.of(found.rest, "a statement that is said to be true or false"),
    )


def _found(lines: Lines) -> _Found:
    """The statements, with the sign on the side where most lines have one."""
    filled = without_blanks(lines)
    read = [[(line, said) for line in filled if (said := _said(reader, line.text))] for reader in _READERS]
    best = max(read, key=len)
    pairs = pairs_of((said.word for _, said in best), "", (line.text for line, _ in best)) if best else ()
    own = {line.span for line, _ in best}
    others = tuple(line for line in filled if line.span not in own)
    ended = sum(_ends(_statement(line, said).text) for line, said in best) >= _ENOUGH * len(best)
    headings = tuple(line for line in others if ended and len(line.text) <= _HEADING and not _ends(line.text))
    spans = {line.span for line in headings}
    return _Found(tuple(best), pairs, headings, tuple(line for line in others if line.span not in spans))


def _said(reader: Callable[[str], Said | None], text: str) -> Said | None:
    said = reader(text)
    if said is None:
        return None
    statement = text[: said.start] if said.start else text[said.why[0] :]
    return said if len(statement.split()) >= _WORDS else None


def _statement(line: Line, said: Said) -> Line:
    return cut(line, said.start)[0] if said.start else cut(line, said.why[0])[1]


def _ends(text: str) -> bool:
    return text.rstrip()[-1:] in {".", "!", "?"}


def _question(line: Line, said: Said, pairs: tuple[Pair, ...]) -> QuestionDraft:
    pair = pairs[0]
    doubts = (Doubt("option-doubtful", _LANGUAGE.format(", ".join(map("/".join, pairs)))),) if len(pairs) > 1 else ()
    before, word, after = cut(line, said.begin, said.end)
    if said.start:
        text, sign = cut(before, said.start)
        evidence = (sign, after)
    else:
        sign, text = cut(after, said.why[0] - said.end)
        evidence = (before, sign)
    stem, bullets = passages((text,))
    options = truth_options(word, pair, which(said.word, pair))
    return QuestionDraft("", stem, options, (*evidence, *bullets), doubts=doubts)
