r"""Questions of the LaTeX class `exam`: `\question …`, and in `choices` each `\choice …` or `\CorrectChoice …`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.importing.drafts import Lines, Mark, OptionDraft, Passage, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.latex.plain_text import plain_text
from generator.importing.pieces import cut
from generator.model.line import Line

EXACT = True  # somebody typed it
WRITTEN = True  # for a program, not for paper: no line of it was cut

_FEWEST = 2
_COMMAND = re.compile(r"\s*\\(?P<name>question|choice|CorrectChoice)(?![A-Za-z])(?:\[[^\]]*\])?\s*")
_AROUND = re.compile(
    r"\s*(?:\\(?:begin|end)\{\w+\*?\}(?:\[[^\]]*\])?|\\(?:documentclass|usepackage|printanswers|maketitle|title|author|date)\b.*)\s*"
)
_COMMENT = re.compile(r"\s*%.*")


@dataclass(slots=True)
class _Open:
    """A question while it is read: its command, its stem, and its choices with their commands."""

    command: Line
    stem: list[Line] = field(default_factory=list)
    choices: list[tuple[Line, bool, list[Line]]] = field(default_factory=list)


def score(lines: Lines) -> float:
    r"""How well a text fits: by `\question` and its choices."""
    names = [match["name"] for line in lines if (match := _COMMAND.match(line.text))]
    return 1.0 if "question" in names and len(names) - names.count("question") >= _FEWEST else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    found: list[_Open] = []
    gone: list[Line] = []
    rest: list[Line] = []
    for line in lines:
        match = _COMMAND.match(line.text)
        if line.blank:
            continue
        if _AROUND.fullmatch(line.text) or _COMMENT.fullmatch(line.text):
            gone.append(line)
            continue
        command, text = cut(line, match.end() if match else 0)
        if match and match["name"] == "question":
            found.append(_Open(command))
        elif match and found:
            found[-1].choices.append((command, match["name"] == "CorrectChoice", []))
        if not found:
            rest.append(line)
        elif not text.blank:
            (found[-1].choices[-1][2] if found[-1].choices else found[-1].stem).append(plain_text(text))
    return QuizDraft(
        "",
        tuple(map(_question, found)),
        removals=tuple(Removal(line.span, "furniture") for line in gone),
        unparsed=(Unparsed(tuple(rest), r"a \question"),) if rest else (),
    )


def _question(found: _Open) -> QuestionDraft:
    keyed = any(right for _, right, _ in found.choices)
    options = tuple(
        OptionDraft((Passage(tuple(text)),), _mark(right=right, keyed=keyed), evidence=(command,), placed=True)
        for command, right, text in found.choices
    )
    stem = (Passage(tuple(found.stem)),) if found.stem else ()
    several = sum(right for _, right, _ in found.choices) > 1
    return QuestionDraft("", stem, options, (found.command,), several=several)


def _mark(*, right: bool, keyed: bool) -> Mark:
    return Mark.NONE if not keyed else Mark.RIGHT if right else Mark.WRONG
