r"""Questions of the LaTeX class `exam`: `\question …`, and in `choices` each `\choice …` or `\CorrectChoice …`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

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
from generator.importing.latex.plain_text import plain_text
from generator.importing.pieces import cut
from generator.model.line import Line

EXACT = True  # somebody typed it
WRITTEN = True  # for a program, not for paper: no line of it was cut

_FEWEST = 2
_COMMAND = re.compile(r"\s*\\(?P<name>question|[Cc]hoice|[Cc]orrect[Cc]hoice)(?![A-Za-z])(?:\[[^\]]*\])?\s*")
_CHOICE = re.compile(r"(?<!\\)\\(?:[Cc]orrect)?[Cc]hoice(?![A-Za-z])")
_RIGHT = "correctchoice"
_AROUND = re.compile(
    r"\s*(?:\\(?P<side>begin|end)\{(?P<of>\w+)\*?\}(?:\[[^\]]*\]|\{[^{}]*\})?"
    r"|\\(?:documentclass|usepackage|printanswers|maketitle|title|author|date|(?:sub)*section|chapter|part)\b.*)\s*"
)
_COMMENT = re.compile(r"\s*%.*")
_ARGUMENT = re.compile(r"\{(?P<stem>.*)\}\s*", re.DOTALL)  # `\question{What is …?}`
_SOLUTIONS = ("solution", "solutionorbox", "solutionorlines")
_AGAIN = "a second list of choices stands here; the start of a question may be lost"
_BEHIND = "this stands behind the options; it may belong to the question"


@dataclass(slots=True)
class _Open:
    """A question while it is read: its command, its stem, its choices with their commands, and what stands behind."""

    command: Line
    stem: list[Line] = field(default_factory=list)
    choices: list[tuple[Line, bool, list[Line]]] = field(default_factory=list)
    solution: list[Line] = field(default_factory=list)
    behind: list[Line] = field(default_factory=list)
    closed: bool = False
    again: bool = False  # whether choices come again behind those that ended

    def takes(self, line: Line, *, solution: bool) -> None:
        """Take a line where it belongs."""
        if solution:
            self.solution.append(line)
        elif self.closed:
            self.behind.append(line)
        else:
            (self.choices[-1][2] if self.choices else self.stem).append(line)


def score(lines: Lines) -> float:
    r"""How well a text fits: by `\question` and its choices."""
    names = [match["name"] for line in lines if (match := _COMMAND.match(line.text))]
    return 1.0 if "question" in names and len(names) - names.count("question") >= _FEWEST else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    found: list[_Open] = []
    gone: list[Line] = []
    rest: list[Line] = []
    solution = False
    for line in (piece for whole in lines for piece in _parted(whole)):
        if line.blank:
            continue
        around = _AROUND.fullmatch(line.text)
        if around or _COMMENT.fullmatch(line.text):
            gone.append(line)
            if around and around["of"] in _SOLUTIONS:
                solution = around["side"] == "begin"
            elif around and around["side"] == "end" and found and found[-1].choices:
                found[-1].closed = True
            continue
        match = _COMMAND.match(line.text)
        command, text = cut(line, match.end() if match else 0)
        name = match["name"].casefold() if match else ""
        if name == "question":
            found.append(_Open(command))
        elif name and found:
            found[-1].choices.append((command, name == _RIGHT, []))
            found[-1].again |= found[-1].closed
            found[-1].closed = False
        if not found:
            rest.append(line)
        elif not text.blank:
            found[-1].takes(plain_text(text), solution=solution)
    return QuizDraft(
        "",
        tuple(map(_question, found)),
        removals=Removal.of(gone, "furniture"),
        unparsed=Unparsed.of(tuple(rest), r"a \question"),
    )


def _parted(line: Line) -> Lines:
    r"""A line cut at its choices: `\choice 3 \choice 5`."""
    if _COMMENT.fullmatch(line.text):
        return (line,)
    return cut(line, *(match.start() for match in _CHOICE.finditer(line.text) if match.start()))


def _question(found: _Open) -> QuestionDraft:
    keyed = any(right for _, right, _ in found.choices)
    options = tuple(
        OptionDraft((Passage(tuple(text)),), Mark.of(right) if keyed else Mark.NONE, evidence=(command,), placed=True)
        for command, right, text in found.choices
    )
    stem, braces = _without_braces(found.stem)
    solution = (Passage(tuple(found.solution)),) if found.solution else ()
    return QuestionDraft(
        "",
        (Passage(stem),) if stem else (),
        options,
        (found.command, *braces, *found.behind),
        several=sum(right for _, right, _ in found.choices) > 1,
        doubts=(
            *((Doubt("text-doubtful", _BEHIND, tuple(found.behind)),) if found.behind else ()),
            *((Doubt("questions-missing", _AGAIN, (found.command,)),) if found.again else ()),
        ),
        explanation=solution if options else (),
        model=() if options else solution,
    )


def _without_braces(stem: list[Line]) -> tuple[Lines, Lines]:
    """A stem that is all of it an argument in braces, without them; and they."""
    if len(stem) != 1 or not (match := _ARGUMENT.fullmatch(stem[0].text)):
        return tuple(stem), ()
    before, text, after = cut(stem[0], *match.span("stem"))
    return (text,), (before, after)
