"""Gaps of a Moodle text that hold their answers, `Granite is {1:MULTICHOICE:=igneous#Yes~sedimentary} rock`.

The forms of a gap and their short names are those of Moodle's "Embedded answers (Cloze)" question type.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.importing.drafts import Lines
from generator.importing.gap_lines import gap_of
from generator.importing.gift.answers import unescaped
from generator.importing.pieces import cut
from generator.model.line import Line

ALL = 100.0
"""Per cent of the points."""

_GAP = re.compile(r"\{(?P<points>\d{0,3}):(?P<form>[A-Z_]{2,20}):(?P<answers>(?:\\.|[^}\\]){0,2000})\}")
_ANSWER = re.compile(
    r"(?P<sign>~?\s*(?:=|%(?P<weight>-?\d{1,3}(?:\.\d+)?)%)?)(?P<text>(?:\\.|[^~#\\])*)"
    r"(?:(?P<mark>#)(?P<feedback>(?:\\.|[^~\\])*))?"
)
_FORM = re.compile(
    r"(?P<text>SHORTANSWER|SA|MW)(?:_?C)?|(?P<number>NUMERICAL|NM)"
    r"|(?P<one>MULTICHOICE|MC)(?:_?[VH])?(?:_?S)?|(?P<several>MULTIRESPONSE|MR)(?:_?H)?(?:_?S)?"
)


@dataclass(frozen=True, slots=True)
class GapAnswer:
    """An answer of a gap.

    Attributes:
        text: it.
        weight: how much of the points it is worth, in per cent.
        feedback: what is said to who chose it.
    """

    text: Line
    weight: float
    feedback: Lines = ()

    @property
    def whole(self) -> bool:
        """Whether it is right, and not in part."""
        return self.weight >= ALL


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap.

    Attributes:
        form: "text", "number", "one" or "several".
        answers: right and wrong ones.
        signs: what stands between them.
    """

    form: str
    answers: tuple[GapAnswer, ...]
    signs: Lines


def cloze(lines: Lines) -> tuple[Lines, tuple[Gap, ...]]:
    """Take the gaps out of lines; what is none of Moodle's forms stays as it stands."""
    kept: list[Line] = []
    gaps: list[Gap] = []
    for line in lines:
        matches = [match for match in _GAP.finditer(line.text) if _FORM.fullmatch(match["form"])]
        places = (at for match in matches for at in (match.start(), *match.span("answers"), match.end()))
        first, *pieces = cut(line, *places) if matches else (line,)
        kept += [first] if first.text or not matches else []
        for match, opening, answers, closing, behind in zip(
            matches, pieces[::4], pieces[1::4], pieces[2::4], pieces[3::4], strict=True
        ):
            kept += [piece for piece in (gap_of(opening), behind) if piece.text]
            gaps.append(_gap(match["form"], answers, closing))
    return tuple(kept), tuple(gaps)


def _gap(name: str, inside: Line, closing: Line) -> Gap:
    form = _FORM.fullmatch(name)
    matches = [match for match in _ANSWER.finditer(inside.text) if match[0]]
    places = [at for match in matches for at in _places(match)]
    pieces = cut(inside, *places)
    signs = [closing]
    answers: list[GapAnswer] = []
    for n, match in enumerate(matches):
        sign, text, mark, feedback = pieces[1 + 4 * n : 5 + 4 * n]
        signs += [piece for piece in (sign, mark) if piece.text]
        weight = float(match["weight"]) if match["weight"] else ALL * ("=" in match["sign"])
        said = () if feedback.blank else (unescaped(feedback),)
        answers.append(GapAnswer(unescaped(text), weight, said))
    return Gap(str(form.lastgroup) if form else "", tuple(answers), tuple(signs))


def _places(match: re.Match[str]) -> tuple[int, int, int, int]:
    """Where sign, text, mark and feedback of an answer begin."""
    end = match.end()
    mark = match.start("mark") if match["mark"] else end
    return match.start(), match.start("text"), mark, min(mark + 1, end)
