"""Questions of the Polish quiz program Testownik: a row of signs says which of the lines below the question are right.

X0100
Which river flows into the Black Sea?
The Rhine
The Danube
The Elbe
The Oder
"""

from __future__ import annotations

import re
from itertools import pairwise

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft, QuizDraft, Unparsed
from generator.importing.pieces import without_blanks

EXACT = True  # somebody typed it
WRITTEN = True  # for a program, not for paper: no line of it was cut

_HEAD = re.compile(r"\s*X(?P<signs>[01]{2,12})\s*")
_ENOUGH = 0.5  # of the questions have as many options as signs
_OTHER_COUNT = "the row of signs says {} options, but {} lines stand below the question"


def score(lines: Lines) -> float:
    """How well a text fits: it begins with a row of signs, and most questions have an option for each."""
    above, parts = _parts(lines)
    if above or not parts:
        return 0.0
    fitting = sum(len(_signs(part)) == len(part) - 2 for part in parts)
    return 1.0 if fitting >= _ENOUGH * len(parts) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    above, parts = _parts(lines)
    return QuizDraft(
        title="",
        questions=tuple(map(_question, parts)),
        unparsed=Unparsed.of(above, "a row of signs such as X010"),
    )


def _parts(lines: Lines) -> tuple[Lines, list[Lines]]:
    """What stands above the first row of signs, and the filled lines of each question."""
    filled = without_blanks(lines)
    heads = [n for n, line in enumerate(filled) if _HEAD.fullmatch(line.text)]
    bounds = [*heads, len(filled)]
    return filled[: bounds[0]], [filled[a:b] for a, b in pairwise(bounds)]


def _signs(part: Lines) -> str:
    match = _HEAD.fullmatch(part[0].text)
    return match["signs"] if match else ""


def _question(part: Lines) -> QuestionDraft:
    signs, texts = _signs(part), part[2:]
    told = len(signs) == len(texts)
    marks = [Mark.of(sign == "1") for sign in signs] if told else [Mark.NONE] * len(texts)
    options = tuple(
        OptionDraft((Passage((text,)),), mark, placed=told) for text, mark in zip(texts, marks, strict=True)
    )
    doubts = () if told else (Doubt("options-unclear", _OTHER_COUNT.format(len(signs), len(texts)), texts),)
    stem = (Passage(part[1:2]),) if part[1:2] else ()
    return QuestionDraft("", stem, options, part[:1], several=told and signs.count("1") > 1, doubts=doubts)
