r"""Questions of the LaTeX package automultiplechoice: `\bonne{…}` and `\mauvaise{…}`, or their English names.

\begin{question}{capital}
  What is the capital of France?
  \begin{choices}
    \wrongchoice{Lyon}
    \correctchoice{Paris}
  \end{choices}
\end{question}
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.importing.drafts import (
    Doubt,
    Lines,
    Mark,
    OptionDraft,
    Passage,
    QuestionDraft,
    QuizDraft,
    Removal,
    Unparsed,
)
from generator.importing.latex.commands import Command, commands
from generator.importing.latex.plain_text import plain_text
from generator.importing.markup.source import Source
from generator.importing.pieces import parted
from generator.importing.sentence import is_sentence
from generator.model.line import Line

EXACT = True  # somebody typed it
WRITTEN = True  # for a program, not for paper: no line of it was cut

_FEWEST = 2
_QUESTION = re.compile(
    r"\\begin\{(?P<kind>question(?:mult)?)\}\s*\{[^{}]*\}(?P<inside>(?:(?!\\begin\{question).)*?)\\end\{(?P=kind)\}",
    re.DOTALL,
)
_CHOICE = re.compile(r"\\(?P<name>bonne|mauvaise|correctchoice|wrongchoice)\s*(?:\[[^\]]*\])?\s*\{")
_OTHER = re.compile(r"\\(?P<name>explain|bareme|scoring|AMC\w+|QuestionIndicative)\s*\{")
_LIST = re.compile(
    r"\\(?:begin|end)\{(?:reponses|choices)\w*\}(?:\[[^\]]*\])?|\\(?:lastchoices|QuestionIndicative|columnbreak)\b"
)
_RIGHT = {"bonne", "correctchoice"}
_BEHIND = "this stands behind the options; it may belong to the question"


@dataclass(frozen=True, slots=True)
class _Found:
    """A question: where it stands, its choices, and its other commands."""

    begin: int
    end: int
    start: int
    stop: int
    choices: tuple[Command, ...]
    others: tuple[Command, ...]
    several: bool


def score(lines: Lines) -> float:
    """How well a text fits: by its commands for right and wrong choices in a question."""
    if not any("\\begin{question" in line.text for line in lines):
        return 0.0
    found = _found("\n".join(line.text for line in lines))
    return 1.0 if sum(len(each.choices) for each in found) >= _FEWEST else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    source = Source(lines)
    found = _found(source.text)
    places = {at for each in found for at in _places(source.text, each)}
    source.cut(sorted(places))
    questions = tuple(_question(source, each) for each in found)
    rest = source.take(0, len(source.text) + 1)
    strays, gone = parted(rest, lambda line: "\\" not in line.text and is_sentence(plain_text(line).text))
    return QuizDraft(
        "",
        questions,
        removals=Removal.of(gone, "furniture"),
        unparsed=Unparsed.of(strays, "a question with its choices"),
        width=1,
    )


def _found(text: str) -> list[_Found]:
    found = []
    for match in _QUESTION.finditer(text):
        begin, end = match.span("inside")
        choices = tuple(commands(text, _CHOICE, begin, end))
        others = tuple(commands(text, _OTHER, begin, end))
        several = match["kind"] == "questionmult"
        found.append(_Found(begin, end, match.start(), match.end(), choices, others, several))
    return found


def _places(text: str, each: _Found) -> tuple[int, ...]:
    lists = tuple(at for match in _LIST.finditer(text, each.begin, each.end) for at in match.span())
    own = (at for part in (*each.choices, *each.others) for at in (part.start, part.begin, part.end, part.stop))
    return (each.start, each.begin, each.end, each.stop, *lists, *own)


def _question(source: Source, each: _Found) -> QuestionDraft:
    text = source.text
    options = tuple(
        OptionDraft(
            (Passage(_read(source, part.begin, part.end)),),
            Mark.of(part.name in _RIGHT),
            placed=True,
        )
        for part in each.choices
    )
    explains = [part for part in each.others if part.name == "explain"]
    explanation = tuple(Passage(lines) for part in explains if (lines := _read(source, part.begin, part.end)))
    evidence = [line for part in each.others for line in source.take(part.start, part.stop)]
    evidence += [line for match in _LIST.finditer(text, each.begin, each.end) for line in source.take(*match.span())]
    evidence += [line for part in each.choices for line in source.take(part.start, part.stop)]
    first = each.choices[0].start if each.choices else each.end
    stem, behind = _read(source, each.begin, first), _read(source, first, each.end)
    return QuestionDraft(
        "",
        (Passage(stem),) if stem else (),
        options,
        (*evidence, *behind, *source.take(each.start, each.stop)),
        several=each.several,
        doubts=(Doubt("text-doubtful", _BEHIND, behind),) if behind else (),
        explanation=explanation,
    )


def _read(source: Source, begin: int, end: int) -> Lines:
    lines: list[Line] = [plain_text(line) for line in source.take(begin, end)]
    return tuple(lines)
