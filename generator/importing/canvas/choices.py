"""The options of a Canvas question: lettered or bare lines, bold where they were chosen, with labels beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.importing.asks import asks
from generator.importing.canvas.labels import Said, label, leading, meaning, trailing
from generator.importing.drafts import Doubt, Lines
from generator.importing.endings import is_stated
from generator.importing.fences import fenced
from generator.importing.lettered.lettered import lettered
from generator.importing.marks import marked
from generator.importing.pieces import cut
from generator.importing.truth_pairs import is_truth_pair
from generator.model.line import Line

_BOLD = re.compile(r"\s*(?:\*\*|__)(?=\S)(?P<text>.*?\S)(?:\*\*|__)\s*")
_LETTER = re.compile(r"\W*[A-Za-z0-9]{1,4}[.)\]:]")
_INDENTED = re.compile(r"(?: {2,}|\t)\S")
_STEM = "the options have no letters; where the stem ends is a guess"
COMMENT = "the last line looks unlike the others; it may be a comment on the answer, and no option"
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Choice:
    """One option as the page shows it.

    Attributes:
        lines: its text; blank lines between paragraphs are kept.
        evidence: its letter, and emphasis around it.
        bold: whether all of it is bold.
        placed: whether a letter stood in front.
        above: labels that stand above it.
        below: labels that stand below it.
        on: labels on its own line.
        picked: whether the circle in front is filled; None where none was read.
    """

    lines: Lines
    evidence: Lines = ()
    bold: bool = False
    placed: bool = False
    above: tuple[tuple[Line, Said], ...] = ()
    below: tuple[tuple[Line, Said], ...] = ()
    on: tuple[tuple[Line, Said], ...] = ()
    picked: bool | None = None


@dataclass(frozen=True, slots=True)
class Choices:
    """The options of one question.

    Attributes:
        stem: the lines above them.
        choices: the options.
        behind: paragraphs below the last.
        doubts: what is not sure about them.
        comment: a line below the last that is no option, since it alone has no circle.
    """

    stem: Lines
    choices: tuple[Choice, ...]
    behind: Lines = ()
    doubts: tuple[Doubt, ...] = ()
    comment: Lines = ()


def choices(lines: Lines) -> Choices:
    """Find the options of a question."""
    plain = tuple(line for line in lines if label(line) is None)
    listed = lettered(plain) if any(_LETTER.match(line.text) for line in plain) else None
    if listed:
        taken = [Choice(o.lines, o.evidence, bold=o.strong, placed=True) for o in listed.options]
        return Choices(listed.above, _labelled(lines, taken), listed.below, listed.doubts)
    stem, bare, doubts = _bare(plain, _below_labels(lines))
    return Choices(stem, _labelled(lines, [_unbold(line) for line in bare]), (), doubts)


def _below_labels(lines: Lines) -> set[int]:
    """The lines right below a label, as their identities: none of them is the stem."""
    return {id(below) for above, below in pairwise(line for line in lines if not line.blank) if label(above)}


def _bare(lines: Lines, after_label: set[int]) -> tuple[Lines, Lines, tuple[Doubt, ...]]:
    """Part the stem from options without letters: they are indented, or stand behind what asks or below a label."""
    code = fenced(lines)
    filled = [i for i, line in enumerate(lines) if not line.blank and not code[i]]
    if len(filled) <= _FEWEST:
        return lines, (), ()
    indented = next((n for n, i in enumerate(filled) if _INDENTED.match(lines[i].text)), 0)
    if indented and all(_INDENTED.match(lines[i].text) for i in filled[indented:]):
        begin, sure = indented, True
    else:
        asking = [n for n, i in enumerate(filled[:-_FEWEST]) if asks(lines[i].text)]
        labelled = next((n for n, i in enumerate(filled) if id(lines[i]) in after_label), len(filled))
        begin = asking[-1] + 1 if asking else 1
        sure = (len(asking) == 1 and begin <= labelled) or (
            not asking and _all_circled(lines[i] for i in filled[begin:])
        )
    if len(filled) > _FEWEST and _is_pair([lines[i] for i in filled[-_FEWEST:]]):
        begin, sure = len(filled) - _FEWEST, True
    options = tuple(lines[i] for i in filled[begin:])
    doubts = () if sure else (Doubt("stem-doubtful", _STEM, options[:1]),)
    return lines[: filled[begin]], options, (*doubts, *_unlike(options))


def _all_circled(options: Iterable[Line]) -> bool:
    """Whether all lines below the first, three or more, have a circle: none of them goes on with the stem."""
    circles = [_has_circle(line) for line in options]
    return len(circles) > _FEWEST and all(circles)


def _has_circle(line: Line) -> bool:
    label = leading().match(line.text)
    return marked(cut(line, label.end())[1] if label else line).picked is not None


def _is_pair(lines: list[Line]) -> bool:
    """Whether two lines are all the options that such a question has: `True` / `False`."""
    return is_truth_pair(line.text for line in lines)


def _unlike(options: Lines) -> list[Doubt]:
    """Doubt a last line that alone is a sentence or not indented: comments on the answer stand below the options."""
    sentences = [line for line in options if is_stated(line.text)]
    indented = [line for line in options if _INDENTED.match(line.text)]
    lonely = sentences == [options[-1]] or (bool(indented) and indented == list(options[:-1]))
    return [Doubt("options-unclear", COMMENT, options[-1:])] if len(options) > _FEWEST and lonely else []


def _unbold(line: Line) -> Choice:
    match = _BOLD.fullmatch(line.text)
    if not match:
        return Choice((line,))
    before, text, after = cut(line, match.start("text"), match.end("text"))
    return Choice((text,), (before, after), bold=True)


def _labelled(lines: Lines, taken: list[Choice]) -> tuple[Choice, ...]:
    """Give each option the labels right above it, right below it, and on its own line."""
    at = {line.span.line: i for i, choice in enumerate(taken) for line in (*choice.evidence, *choice.lines)}
    done = [_without_label(choice) for choice in taken]
    filled = [line for line in lines if not line.blank]
    for n, line in enumerate(filled):
        said = label(line)
        if said is None:
            continue
        over = at.get(filled[n - 1].span.line) if n else None
        under = at.get(filled[n + 1].span.line) if n + 1 < len(filled) else None
        if over is not None:
            done[over] = replace(done[over], below=(*done[over].below, (line, said)))
        if under is not None:
            done[under] = replace(done[under], above=(*done[under].above, (line, said)))
    return tuple(done)


def _without_label(choice: Choice) -> Choice:
    """Take a label off the start or the end of an option's text: `Correct Answer: Paris`, `Paris (Correct Answer)`."""
    if not choice.lines:
        return choice
    first, last = choice.lines[0], choice.lines[-1]
    head = leading().match(first.text)
    if head:
        piece, rest = cut(first, head.end())
        return replace(choice, lines=(rest, *choice.lines[1:]), on=((piece, meaning(head[1])),))
    tail = trailing().search(last.text)
    if tail:
        rest, piece = cut(last, tail.start())
        return replace(choice, lines=(*choice.lines[:-1], rest), on=((piece, meaning(tail[1])),))
    return choice
