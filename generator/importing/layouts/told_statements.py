"""Statements, each with a line below it that says whether it is true, and perhaps why.

Statement 1: Iron is a metal.         - True or False: Whales are fish
TRUE: It conducts electricity.        Answer: False
                                      They are mammals.
- Basalt is a rock.
Answer: True – it was lava. - Ice is a rock.      ← the next item, where a page lost its line breaks
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.lettered.letter_chain import chain
from generator.importing.lettered.passages import passages
from generator.importing.paragraphs import text_width
from generator.importing.pieces import cut, parted, without_blanks
from generator.importing.statements.offered import without_offered
from generator.importing.statements.options import truth_options
from generator.importing.statements.told import Told, told_parts, truth_told, verdict
from generator.importing.truth_pairs import truth_of
from generator.importing.words import pattern, words
from generator.model.line import Line

EXACT = True  # the same word below every statement is no column of scores

_FEWEST = 3
_ENOUGH = 0.8  # of the statements say whether they are true
_FITS = 0.85
_LONGEST_TITLE = 100
_SHORTEST = 3  # words of a statement
_TWO = "a second line here says whether something is true; the start of another statement may be lost"
_LONG = "the other statements have no further sentence; this may be no part of the statement"
_MISSING = "no line below the statement says whether it is true"
_EXPECTED = "the start of a statement, with a line below it that says whether it is true"


def score(lines: Lines) -> float:
    """How well a text fits: nearly all of its parts say whether they are true, not all the same, none with options."""
    _, found = told_parts(lines)
    if len(found) < _FEWEST or any(chain(each.lines, numbers=False)[0] for each in found):
        return 0.0
    told = [truth for each in found if each.told and (truth := truth_told(each.lines[each.told[0]].text))]
    full = all(len(" ".join(line.text for line in _text(each)).split()) >= _SHORTEST for each in found)
    return _FITS if full and len(told) >= _ENOUGH * len(found) and {n for _, n in told} == {0, 1} else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the statements."""
    above, found = told_parts(lines)
    title = above[0] if above and len(above[0].text) <= _LONGEST_TITLE else None
    rest = above[1:] if title else above
    about, unplaced = parted(rest, lambda line: _speaks_of_both(line.text))
    return QuizDraft(
        title=title.text.strip(" *#_:") if title else "",
        questions=_with_long_doubts(tuple(map(_question, found))),
        evidence=(title,) if title else (),
        removals=Removal.of(about, "furniture"),
        unparsed=Unparsed.of(unplaced, _EXPECTED),
        width=text_width(lines),
    )


def _with_long_doubts(questions: tuple[QuestionDraft, ...]) -> tuple[QuestionDraft, ...]:
    """Doubt a statement with a further sentence below: a reason may stand above the line that tells."""
    long = [any(_opens(line) for line in question.stem_lines[1:]) for question in questions]
    if sum(long) > max(1, (1 - _ENOUGH) * len(long)):
        return questions
    return tuple(
        replace(q, doubts=(*q.doubts, Doubt("boundary-unclear", _LONG, q.stem_lines[1:]))) if odd else q
        for q, odd in zip(questions, long, strict=True)
    )


def _opens(line: Line) -> bool:
    """Whether a line begins and ends as a sentence does; one that wraps begins in the middle of it."""
    return line.text.strip()[:1].isupper() and line.text.rstrip()[-1:] in {".", "!"}


def _text(found: Told) -> Lines:
    """The lines of the statement itself."""
    return without_blanks(found.lines[: found.told[0]] if found.told else found.lines)


def _question(found: Told) -> QuestionDraft:
    text, asked = _without_label(_text(found))
    text, offered = without_offered(text)
    stem, bullets = passages(text)
    evidence = (found.head, *asked, *bullets, *offered)
    if not found.told:
        doubt = Doubt("key-missing", _MISSING, text[-1:])
        return QuestionDraft(found.number, stem, evidence=evidence, doubts=(doubt,))
    said = found.lines[found.told[0]]
    match = verdict().match(said.text)
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


def _speaks_of_both(text: str) -> bool:
    """Whether a line tells readers that statements follow."""
    asked = _asking().match(text) or verdict().match(text)
    return not asked and re.search(pattern(words().true_or_false), text, re.IGNORECASE) is not None


@cache
def _asking() -> re.Pattern[str]:
    return re.compile(rf"[\s*_]*\(?{pattern(words().true_or_false)}\)?[\s*_]*[:?.–-][\s*_]*(?=\S)", re.IGNORECASE)
