"""Labels in a column of their own beside the options, and circles between the two: `You Answered @ Rome`.

The page prints both left of an option; a recogniser reads all three as one line, with a single space between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from statistics import median_low

from generator.importing.canvas.choices import COMMENT, Choice, Choices
from generator.importing.drafts import Doubt, Lines
from generator.importing.endings import is_stated
from generator.importing.marks import Marked, marked
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_TABLE = "canvas_review"
_NOTE = "circles stand in front of the options here; what begins this one may be left of its own"
_TOO_FEW = "most questions here have more options; one may be lost"
_REST = re.compile(r"\s*(?:[B-HJ-Z][a-z]?|\w{0,2}[)\]}|]+|[|\\©®@»]\S*|O\d\S*)(?=\s|$)")
_DRAWN = frozenset("○◯◉●☐☑■")
_OPTIONS = 2
_FEWEST = 3  # questions in which a circle is left


def has_column(bodies: Iterable[Lines]) -> bool:
    """Whether labels of both kinds, or `Correct!`, stand in front of text; of one kind, an option may begin so."""
    found = [match for body in bodies for line in body if (match := _words().match(line.text))]
    kinds = {match.lastgroup for match in found}
    return any("!" in match[0] for match in found) or len(kinds) > 1


def with_wide_gaps(lines: Lines) -> Lines:
    """Lines whose labels stand in front with the gap that was between the columns: `Correct Answer   Rome`."""
    return tuple(_widened(line) for line in lines)


def _widened(line: Line) -> Line:
    match = _words().match(line.text)
    if not match:
        return line
    known = match[0].strip()
    words = next((each for each in _labels() if each.replace(" ", "") == known.replace(" ", "")), known)
    return line.edited(f"{words}   {line.text[match.end() :]}", "label_column")


def without_circles(listed: Sequence[Choices]) -> list[Choices]:
    """Take circles off the options, where some questions have any; a scan loses many of them, and misreads others."""
    circled = [[_circle(choice) for choice in found.choices] for found in listed]
    if sum(any(mark.picked is not None for mark in marks if mark) for marks in circled) < _FEWEST:
        return list(listed)
    bare = [
        _without_comment(replace(found, choices=tuple(map(_without, found.choices, marks))), marks)
        for found, marks in zip(listed, circled, strict=True)
    ]
    usual = median_low(len(found.choices) for found in bare)
    return [replace(found, doubts=(*found.doubts, *_left(found.choices), *_few(found, usual))) for found in bare]


def _few(found: Choices, usual: int) -> Iterator[Doubt]:
    """Doubt fewer options than questions here have, above a comment: engines overlook an option of one sign, `6`."""
    if found.comment and len(found.choices) < usual:
        lines = tuple(line for choice in found.choices for line in choice.lines)
        yield Doubt("option-lost", _TOO_FEW, lines)


def _without_comment(found: Choices, marks: Sequence[Marked | None]) -> Choices:
    """Take a sentence off the end of the options: all of them have a circle, found in the picture, or a label.

    Where a recogniser reads circles as letters it loses many; what has none may be an option then.
    """
    drawn = [mark is not None and mark.mark is not None and mark.mark.text.strip() in _DRAWN for mark in marks]
    *others, last = found.choices or (None,)
    shown = [sign or bool(choice and (choice.on or choice.above)) for sign, choice in zip(drawn, others, strict=False)]
    if last is None or len(others) < _OPTIONS or not any(drawn) or not all(shown) or drawn[-1] or last.on or last.above:
        return found
    ends = [is_stated(choice.lines[-1].text) for choice in found.choices if choice.lines]
    if sum(ends) != 1 or not ends[-1]:
        return found
    doubts = tuple(doubt for doubt in found.doubts if doubt.note != COMMENT)
    return replace(found, choices=found.choices[:-1], doubts=doubts, comment=(*last.evidence, *last.lines))


def _left(options: Sequence[Choice]) -> Iterator[Doubt]:
    """Doubt what is left of a circle that was read as something else: `C) Rome`, `J Rome`, `O5`."""
    for option in options:
        drawn = option.picked is not None and option.evidence[-1].text.strip() in _DRAWN
        if not (option.placed or drawn) and option.lines and _REST.match(option.lines[0].text):
            yield Doubt("option-doubtful", _NOTE, option.lines)


def _circle(choice: Choice) -> Marked | None:
    return None if choice.placed or not choice.lines else marked(choice.lines[0])


def _without(choice: Choice, found: Marked | None) -> Choice:
    if not found or not found.mark or found.picked is None or not found.rest.text.strip():
        return choice
    lines = (found.rest, *choice.lines[1:])
    return replace(choice, lines=lines, evidence=(*choice.evidence, found.mark), picked=found.picked)


@cache
def _words() -> re.Pattern[str]:
    """A label as the page writes it, also where the space within it is lost; behind it a text begins."""
    right, answered = (pattern(phrases(_TABLE, key)) for key in ("right", "answered"))
    return re.compile(rf"\s*(?:(?P<right>{right})|(?P<answered>{answered}))\s+(?=[^\sa-z:])")


def _labels() -> tuple[str, ...]:
    return (*phrases(_TABLE, "right"), *phrases(_TABLE, "answered"))
