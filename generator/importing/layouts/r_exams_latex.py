r"""An exercise of R/exams, in LaTeX: a question with a list of answers, and the key as `%% \exsolution{010}`.

\begin{question}
Which rock floats?
\begin{answerlist}
  \item Granite
  \item Pumice
\end{answerlist}
\end{question}
%% \extype{schoice}
%% \exsolution{01}
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace

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
from generator.importing.markup.source import Source
from generator.importing.pieces import parted
from generator.importing.r_exams_words import CHOICES, MADE, UNREAD, UNSURE
from generator.importing.sentence import is_sentence

EXACT = True  # somebody typed it
WRITTEN = True  # for a program, not for paper: no line of it was cut

_PART = re.compile(r"\\(?P<side>begin|end)\{(?P<name>question|solution|answerlist)\}")
_ITEM = re.compile(r"\\item(?![A-Za-z])")
_META = re.compile(r"\\(?P<name>extype|exsolution)\{(?P<value>[^{}]*)\}")
_CODE = re.compile(r"<<.*>>=|\\Sexpr\{")


@dataclass(frozen=True, slots=True)
class _Part:
    """An environment: where it and its content begin and end."""

    name: str
    start: int
    begin: int
    end: int
    stop: int


def score(lines: Lines) -> float:
    """How well a text fits: by a question and the solution in the comments below it."""
    text = "\n".join(line.text for line in lines)
    names = {match["name"] for match in _META.finditer(text)} if "\\exsolution" in text else set()
    return 1.0 if names == {"extype", "exsolution"} and any(each.name == "question" for each in _parts(text)) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the exercises."""
    source = Source(lines)
    text = source.text
    parts = _parts(text)
    asked = [each for each in parts if each.name == "question"]
    places = {at for each in parts for at in (each.start, each.begin, each.end, each.stop)}
    places |= {at for match in (*_ITEM.finditer(text), *_META.finditer(text)) for at in match.span()}
    source.cut(sorted(places))
    starts = [each.start for each in parts]
    bounds = [*(each.start for each in asked[1:]), len(text) + 1]
    made = (Doubt("key-unclear", MADE),) if _CODE.search(text) else ()
    questions = [
        _question(source, each, parts[bisect_right(starts, each.start) : bisect_left(starts, bound)], bound)
        for each, bound in zip(asked, bounds, strict=False)
    ]
    rest = source.take(0, len(text) + 1)
    strays, gone = parted(rest, lambda line: not {"\\", "%"} & set(line.text) and is_sentence(line.text))
    return QuizDraft(
        "",
        tuple(replace(each, doubts=(*made, *each.doubts)) for each in questions),
        removals=Removal.of(gone, "furniture"),
        unparsed=Unparsed.of(strays, "a question in its environment"),
        width=1,
    )


def _parts(text: str) -> list[_Part]:
    """The parts that are whole, in the order in which they begin."""
    open_: list[re.Match[str]] = []
    found: list[_Part] = []
    for match in _PART.finditer(text):
        if match["side"] == "begin":
            open_.append(match)
        elif open_ and open_[-1]["name"] == match["name"]:
            first = open_.pop()
            found.append(_Part(match["name"], first.start(), first.end(), match.start(), match.end()))
    return sorted(found, key=lambda part: part.start)


def _question(source: Source, asked: _Part, parts: list[_Part], bound: int) -> QuestionDraft:
    meta = {match["name"]: match["value"].strip() for match in _META.finditer(source.text, asked.stop, bound)}
    lists = [part for part in parts if part.name == "answerlist"]
    own = next((part for part in lists if part.stop <= asked.end), None)
    solution = next((part for part in parts if part.name == "solution"), None)
    told = next((part for part in lists if solution and solution.begin <= part.start < solution.end), None)
    stem = _read(source, asked.begin, own.start if own else asked.end)
    texts = _items(source, own) if own else []
    explanation = _read(source, solution.begin, told.start if told else solution.end) if solution else ()
    kind, key = meta.get("extype", ""), meta.get("exsolution", "")
    sure = len(key) == len(texts) and set(key) <= {"0", "1"} and (kind == "mchoice" or key.count("1") == 1)
    notes = (
        (UNREAD.format(kind), kind not in CHOICES),
        (UNSURE.format(key), kind in CHOICES and not sure),
    )
    return QuestionDraft(
        "",
        (Passage(stem),) if stem else (),
        tuple(
            OptionDraft((Passage(text),) if text else (), Mark.of(key[n] == "1") if sure else Mark.NONE, placed=True)
            for n, text in enumerate(texts)
        ),
        source.take(asked.start, asked.stop),
        several=kind == "mchoice",
        doubts=tuple(Doubt("key-unclear", note) for note, holds in notes if holds),
        explanation=(Passage(explanation),) if explanation else (),
    )


def _items(source: Source, part: _Part) -> list[Lines]:
    found = [match.span() for match in _ITEM.finditer(source.text, part.begin, part.end)]
    ends = [*(start for start, _ in found[1:]), part.end]
    return [_read(source, begin, end) for (_, begin), end in zip(found, ends, strict=False)]


def _read(source: Source, begin: int, end: int) -> Lines:
    return tuple(plain_text(line) for line in source.take(begin, end))
