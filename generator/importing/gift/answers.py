"""What stands in the braces of a GIFT question: options, accepted texts, a number, or whether a statement is true."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.importing.drafts import Lines
from generator.importing.pieces import cut
from generator.model.line import Line

RULE = "gift_escapes"
_START = re.compile(r"(?<!\\)(?:~\s*=|[=~])")  # `~=` is a right option as well
_FEEDBACK = re.compile(r"(?<!\\)#")
_GENERAL = re.compile(r"(?<!\\)####")
_WEIGHT = re.compile(r"\s*(?:%(?P<weight>-?\d{1,3}(?:\.\d+)?)%)?\s*")
_TRUTH = re.compile(r"\s*(?P<value>T|F|TRUE|FALSE)\s*(?=$|#)", re.IGNORECASE)
_DIGITS = r"(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,3})?"
_VALUE = rf"(?P<value>[-+]?{_DIGITS})\s*(?::\s*(?P<margin>{_DIGITS}))?"
_NUMBER = re.compile(rf"\s*#\s*(?:=\s*)?(?:%100%\s*)?{_VALUE}\s*(?:#(?P<said>[^=~]*))?$")
_ESCAPED = re.compile(r"\\([~=#{}:])")
_ALL = 100.0  # per cent of the points
_NEWLINE = re.compile(r"\\n")


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer.

    Attributes:
        lines: its text.
        sign: `=` or `~`, with its weight.
        right: whether it belongs to the key; None where the weight says that it is half right, which `~%50%` does
            where another answer is right by its sign.
        feedback: what is said to who chose it.
        evidence: signs around its parts.
        pair: whether it is a pair, `cat -> cats`.
        part: whether it earns a part of the points, `~%50%`.
    """

    lines: Lines
    sign: str
    right: bool | None
    feedback: Lines = ()
    evidence: Lines = ()
    pair: bool = False
    part: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything in the braces.

    Attributes:
        answers: options, or texts that are accepted.
        truth: of a statement, whether it is true; None for other questions.
        number: of a numeric question, the number.
        margin: how far off it may be, as it is written; empty where it must be exact.
        numeric: whether a number is asked for, whatever of it can be read.
        verdicts: what is said to who took a true statement for false or a false one for true, and to who did not.
        general: feedback on the question as a whole.
        evidence: signs and texts that belong to no answer.
    """

    answers: tuple[Answer, ...] = ()
    truth: bool | None = None
    number: Line | None = None
    margin: str = ""
    numeric: bool = False
    verdicts: Lines = ()
    general: Lines = ()
    evidence: Lines = ()


def answers(inside: Lines) -> Answers:
    """Read what stands in the braces."""
    inside, general, signs = _general(inside)
    text = " ".join(line.text for line in inside)
    truth, number = _TRUTH.match(text), _NUMBER.match(text)
    numeric = text.lstrip().startswith("#")
    if truth and len(inside) == 1:
        places = [at for match in list(_FEEDBACK.finditer(inside[0].text))[:2] for at in match.span()]
        value, *parts = cut(inside[0], *(places or [truth.end()]))
        around = (value, *(part for part in parts[::2] if places and part.text), *signs)
        said = tuple(parts[1::2]) if places else ()
        return Answers(truth=truth["value"][0].upper() == "T", verdicts=said, general=general, evidence=around)
    if number and len(inside) == 1:
        end = number.start("said") if number["said"] else len(text)
        before, value, after, behind = cut(inside[0], *number.span("value"), end)
        told = () if behind.blank else (behind,)
        around = tuple(piece for piece in (before, after, *signs) if piece.text)
        margin = number["margin"] or ""
        return Answers(number=value, margin=margin, numeric=True, general=(*told, *general), evidence=around)
    found, rest = _listed(inside)
    whole = any(answer.sign == "=" and answer.right for answer in found)
    found = [replace(answer, right=None) if whole and answer.part else answer for answer in found]
    return Answers(tuple(found), numeric=numeric, general=general, evidence=(*rest, *signs))


def unescaped(line: Line) -> Line:
    """A line without the backslashes in front of signs that mean something in GIFT."""
    return line.edited(_NEWLINE.sub(" ", _ESCAPED.sub(r"\1", line.text)), RULE)


def _general(inside: Lines) -> tuple[Lines, Lines, Lines]:
    """Part the answers from the feedback on the whole, `####…`."""
    for n, line in enumerate(inside):
        match = _GENERAL.search(line.text)
        if match:
            before, sign, behind = cut(line, match.start(), match.end())
            said = tuple(part for part in (behind, *inside[n + 1 :]) if not part.blank)
            return tuple(part for part in (*inside[:n], before) if not part.blank), said, (sign,)
    return inside, (), ()


def _listed(inside: Lines) -> tuple[list[Answer], Lines]:
    """Cut the lines at the signs in front of the answers."""
    groups: list[list[Line]] = []
    rest: list[Line] = []
    for line in inside:
        starts = [match.start() for match in _START.finditer(line.text)]
        pieces = cut(line, *starts) if starts else (line,)
        first, others = pieces[0], pieces[1:]
        if not first.blank:
            (groups[-1] if groups else rest).append(first)
        groups += [[piece] for piece in others]
    return [_answer(group) for group in groups], tuple(rest)


def _answer(group: list[Line]) -> Answer:
    start = _START.match(group[0].text)
    begin = start.end() if start else 1
    match = _WEIGHT.match(group[0].text, begin)
    sign, text = cut(group[0], match.end() if match else begin)
    weight = float(match["weight"]) if match and match["weight"] else None
    lines, feedback, evidence = [text, *group[1:]], [], [sign]
    for n, line in enumerate(lines):
        hashed = _FEEDBACK.search(line.text)
        if hashed:
            before, mark, behind = cut(line, hashed.start(), hashed.end())
            feedback = [part for part in (behind, *lines[n + 1 :]) if not part.blank]
            lines = [*lines[:n], before]
            evidence.append(mark)
            break
    kept = tuple(unescaped(line) for line in lines if not line.blank)
    equal = "=" in sign.text
    whole = weight is None or weight >= _ALL
    right = None if equal and not whole else equal or (weight is not None and weight > 0)
    pair = any("->" in line.text for line in kept)
    said = tuple(unescaped(line) for line in feedback)
    part = weight is not None and not equal and 0 < weight < _ALL
    return Answer(kept, sign.text[:1], right, said, tuple(evidence), pair, part)
