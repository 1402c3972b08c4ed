"""A quiz in the source of a wiki page, as the extension Quiz of MediaWiki reads it.

<quiz display=simple>
{Which river flows into the Black Sea?
|type="()"}
- The Rhine
+ The Danube
|| It ends in Romania.
</quiz>
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft, QuizDraft, Unparsed
from generator.importing.pieces import cut, without_blanks
from generator.model.line import Line

EXACT = True  # somebody typed it
WRITTEN = True  # for a program, not for paper: no line of it was cut

_OPENS, _CLOSES = re.compile(r"\s*<quiz\b[^>]*>\s*$", re.IGNORECASE), re.compile(r"\s*</quiz>\s*$", re.IGNORECASE)
_HEAD = re.compile(r"\s*\{\s*(?=\S)(?!.*\}\s*$)")  # what closes its brace as well is a gap to fill
_TITLE = re.compile(r"\s*(?P<sign>={1,6})\s*(?P<title>\S.*?)\s*(?P=sign)\s*$")
_TYPE = re.compile(r"""\s*\|\s*type\s*=\s*["']?(?P<type>\(\)|\[\]|\{\})["']?[^}]*(?P<end>\}?)\s*$""", re.IGNORECASE)
_END = re.compile(r"\s*\}\s*$")
_OPTION = re.compile(r"\s*(?P<sign>[+-])(?![+-])\s*(?=\S)")
_INSIDE = re.compile(r"\s\{(?!\{)[^{}]*$")
_SAID = re.compile(r"\s*\|\|\s*(?=\S)")
_NEITHER = "this is neither an option nor what is said of one"
_OTHER_KIND = "only questions with one list of options are read here"
_RUN_ON = "a brace opens inside this option; another question may begin there"
_EXPECTED = "a question in braces above it"


@dataclass
class _Part:
    """A question while its lines are read."""

    evidence: list[Line] = field(default_factory=list)
    stem: list[Line] = field(default_factory=list)
    kind: str = ""
    open: bool = True  # the brace
    options: list[tuple[Mark, Line, Line, list[Line]]] = field(default_factory=list)  # sign, text, what is said
    odd: list[Line] = field(default_factory=list)


def score(lines: Lines) -> float:
    """How well a text fits: a tag opens a quiz, and a brace a question with its type."""
    opened = any(_OPENS.match(line.text) for line in lines)
    return 1.0 if opened and any(_TYPE.match(line.text) for line in lines) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions between the tags."""
    parts: list[_Part] = []
    tags: list[Line] = []
    outside: list[Line] = []
    inside = False
    for line in without_blanks(lines):
        if _OPENS.match(line.text) or _CLOSES.match(line.text):
            inside = _CLOSES.match(line.text) is None
            tags.append(line)
        elif not inside or not _take(line, parts):
            outside.append(line)
    title = _TITLE.match(outside[0].text) if outside and tags and outside[0].span.line < tags[0].span.line else None
    tags += [outside.pop(0)] if title else []
    return QuizDraft(
        title=title["title"] if title else "",
        questions=tuple(map(_question, parts)),
        evidence=tuple(tags),
        unparsed=Unparsed.of(tuple(outside), _EXPECTED),
    )


def _take(line: Line, parts: list[_Part]) -> bool:
    """Put a line into the question that it belongs to; false where there is none."""
    head = _HEAD.match(line.text)
    if head and not (parts and parts[-1].open):
        sign, text = cut(line, head.end())
        parts.append(_Part([sign], [text]))
        return True
    if not parts:
        return False
    part = parts[-1]
    if part.open and not _OPTION.match(line.text):
        _in_braces(line, part)
    else:  # an option ends the stem, its brace closed or not
        part.open = False
        _below(line, part)
    return True


def _in_braces(line: Line, part: _Part) -> None:
    told = _TYPE.match(line.text)
    if told or _END.match(line.text):
        part.kind = told["type"] if told else part.kind
        part.open = bool(told and not told["end"])
        part.evidence.append(line)
    else:
        part.stem.append(line)


def _below(line: Line, part: _Part) -> None:
    option, said = _OPTION.match(line.text), _SAID.match(line.text)
    if option:
        sign, text = cut(line, option.end())
        part.options.append((Mark.of(option["sign"] == "+"), sign, text, []))
    elif said and part.options:
        sign, text = cut(line, said.end())
        part.evidence.append(sign)
        part.options[-1][-1].append(text)
    else:
        part.odd.append(line)


def _question(part: _Part) -> QuestionDraft:
    options = tuple(
        OptionDraft((Passage((text,)),), mark, evidence=(sign,), feedback=tuple(said), placed=True)
        for mark, sign, text, said in part.options
    )
    doubts = [Doubt("text-unplaced", _NEITHER, tuple(part.odd))] if part.odd else []
    inside = tuple(text for _, _, text, said in part.options if _INSIDE.search(" ".join(x.text for x in (text, *said))))
    doubts += [Doubt("questions-missing", _RUN_ON, inside)] if inside else []
    if part.kind not in {"()", "[]"}:
        doubts.append(Doubt("layout-unclear", _OTHER_KIND, tuple(part.evidence)))
    return QuestionDraft(
        "",
        (Passage(tuple(part.stem)),),
        options,
        (*part.evidence, *part.odd),
        several=part.kind == "[]",
        doubts=tuple(doubts),
    )
