"""A page of an online course before its submission: circles and boxes tell what was picked, and nothing what is right.

1. Which of these … ?
1 point
◉ An option that was chosen
○ An option that was not

I understand that submitting work that isn't my own …
Submit
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from generator.importing.assemble import assemble
from generator.importing.blocks import Block, Blocks, blocks
from generator.importing.drafts import Doubt, Lines, OptionDraft, Passage, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.furniture import without_furniture
from generator.importing.items import items
from generator.importing.keys.stated_key import stated
from generator.importing.labels import label
from generator.importing.lettered.passages import passages
from generator.importing.lettered.worth import without_worth
from generator.importing.page_heading import wrapped_title
from generator.importing.paragraphs import text_width
from generator.importing.picks import options_by_picks, picked
from generator.importing.pieces import gap, parted
from generator.importing.platform.heads import heads
from generator.importing.scores import is_worth
from generator.importing.scores import score as find_score
from generator.importing.shortened import OPTION, shortened
from generator.importing.solution_sheet import by_picks, is_solution
from generator.importing.words import pattern, phrases, plain, plain_phrases
from generator.model.line import Line

_TITLE = " \t€«<¥¢*_,.|#"
_FEW = 2
_OPTIONS = 4  # that a question has, as a rule
_LONGEST = 80  # characters of a button or of points
_SURE_SIGNS = re.compile(r"\s*(?:[-*+•]\s+)?(?:[○◉◯⦿☐☑☒口]|\(\s?[xX*•●o]?\s?\)\s|\[\s?[xX]?\s?\]\s)")
_JUDGED = re.compile(r"\S\s+[✓✔✅✗✘❌]\s*$")
_CHECKBOX = re.compile(r"\s*[-*+]\s+\[[ xX]?\]\s")


def score(lines: Lines) -> float:
    """How well a text fits, from 0 to 1: by circles, by points without a score, and by what asks for the submission."""
    circles = sum(_SURE_SIGNS.match(line.text) is not None for line in lines)
    if circles >= _FEW and is_solution(_above(lines)):
        return 0.8
    short = [line for line in lines if 0 < len(line.text.strip()) <= _LONGEST]
    points = sum(is_worth(line.text) for line in short)
    if points + circles < _FEW or sum(map(_is_won, short)) >= _FEW:  # points are won when a page is submitted
        return 0.0
    judged = sum(map(_is_judged, short))
    if judged * _FEW > points + circles or _states_keys(short, points or circles / _OPTIONS):
        return 0.0
    waiting = any(_is_furniture(line) for line in short)
    markdown = sum(_CHECKBOX.match(line.text) is not None for line in lines)
    if points >= _FEW or (points and (circles or waiting)):
        return 0.9
    if markdown * _FEW > circles:
        return 0.1
    return 0.85 if waiting else 0.6


def _states_keys(lines: list[Line], questions: float) -> bool:
    """Whether a key is stated for half of the questions or more: `Correct answer: Iron` below the circles."""
    keys = sum(said is not None and bool(said.value) for said in map(stated, lines))
    return keys >= _FEW and keys * _FEW >= questions


def _is_won(line: Line) -> bool:
    """Whether a line tells of points that were won."""
    found = find_score(line.text)
    return found is not None and found.won is not None and found.won > 0


def _is_judged(line: Line) -> bool:
    """Whether a line tells what is right, or what was won: a label, a score, a tick behind an option, a key."""
    said = stated(line)
    return (
        label(line) is not None
        or find_score(line.text) is not None
        or _JUDGED.search(line.text) is not None
        or (said is not None and bool(said.signs))
    )


def parse(lines: Lines) -> QuizDraft:
    """Read the questions of a page."""
    kept, removals, points = _without_buttons(lines)
    page = without_furniture(kept)
    width = text_width(page.lines)
    found = blocks(page.lines, signs=points)
    found = found if found.blocks else _by_heads(page.lines)
    preamble = [line for line in found.preamble if not line.blank]
    title = wrapped_title(tuple(preamble), found.blocks[0].number if found.blocks else "")
    heads, strays = parted(preamble[len(title) :], lambda line: _heads().match(line.text))
    solved = is_solution(preamble)
    read = tuple(_question(block, points, width, solved=solved) for block in found.blocks)
    return QuizDraft(
        title=" ".join(line.text.strip(_TITLE) for line in title),
        questions=by_picks(read) if solved else read,
        evidence=title,
        removals=(*removals, *page.removals, *Removal.of(heads, "furniture")),
        unparsed=Unparsed.of(strays, "the number of a question above it"),
        announced=page.announced,
        width=width,
    )


def _by_heads(lines: Lines) -> Blocks:
    """A page cut at heads of words, where no number alone begins a question: `Exercise 3 (2 points)`."""
    found = heads(lines)
    bounds = [*(head.index for head in found), len(lines)]
    above = lines[: bounds[0]]
    parts = [
        Block(
            (*((head.rest,) if head.rest else ()), *lines[a + 1 : b]), str(head.number), (head.line,), rival=head.rival
        )
        for head, (a, b) in zip(found, pairwise(bounds), strict=True)
    ]
    return Blocks(above, tuple(parts))


def _without_buttons(lines: Lines) -> tuple[Lines, tuple[Removal, ...], frozenset[int]]:
    """Take points and buttons out of a page; what is left, what went, and on which lines points stood."""
    kept: list[Line] = []
    removals: list[Removal] = []
    points: set[int] = set()
    foot = _foot(lines)
    for at, line in enumerate(lines):
        pointed = is_worth(line.text)
        furniture = _is_furniture(line) and (at >= foot or " " in line.text.strip())
        rule = "points" if pointed else "furniture" if furniture else ""
        if pointed:
            points.add(line.span.line)
        if rule:
            removals.append(Removal(line.span, rule))
        kept.append(gap(line) if rule else line)
    return tuple(kept), tuple(removals), frozenset(points)


def _foot(lines: Lines) -> int:
    """Where the foot of the page begins: above it a word like `Save` may well be an option."""
    at = len(lines)
    while at and (lines[at - 1].blank or _is_furniture(lines[at - 1])):
        at -= 1
    return at


def _above(lines: Lines) -> Lines:
    """The lines above the first circle or box."""
    first = next((i for i, line in enumerate(lines) if _SURE_SIGNS.match(line.text)), len(lines))
    return lines[:first]


def _question(block: Block, points: frozenset[int], width: int, *, solved: bool) -> QuestionDraft:
    stem, options, doubts = options_by_picks(block.lines)
    if options:
        read = _draft(stem, options)
    else:
        read = _by_points(block.lines, points, width) or assemble(
            items(block.lines, width), numbered=bool(block.number)
        )
    return replace(
        read,
        number=block.number,
        evidence=(*block.evidence, *read.evidence),
        doubts=(*read.doubts, *doubts, *(() if solved else _picks(read.options))),
    )


def _draft(stem: Lines, options: tuple[OptionDraft, ...]) -> QuestionDraft:
    asked, worth = without_worth(stem)
    text, bullets = passages(asked)
    return QuestionDraft("", text, options, evidence=(*worth, *bullets))


def _by_points(lines: Lines, points: frozenset[int], width: int) -> QuestionDraft | None:
    """Read a question whose points stand between stem and options; None when they don't."""
    at = next((i for i, line in enumerate(lines) if line.blank and line.span.line in points), None)
    if at is None or all(line.blank for line in lines[:at]) or all(line.blank for line in lines[at:]):
        return None
    found = items(lines[at:], width)
    options = tuple(
        OptionDraft(
            (Passage((*((item.label.line,) if item.label else ()), *item.lines), item.code),), picked=item.picked
        )
        for item in found
    )
    marks = tuple(item.mark for item in found if item.mark)
    read = _draft(lines[:at], options)
    note = "a line ends here though there was room for more; the next may be an option of its own"
    doubts = tuple(Doubt("options-unclear", note, item.lines) for item in found if item.broken)
    return replace(read, evidence=(*read.evidence, *marks), doubts=doubts)


def _picks(options: tuple[OptionDraft, ...]) -> list[Doubt]:
    chosen = [option for option in options if option.picked]
    if not chosen:
        return []
    shown = ", ".join(f"“{shortened(option.text, OPTION)}”" for option in chosen)
    note = f"picked before the page was submitted, which says nothing of what is right: {shown}"
    return [Doubt("key-missing", note, tuple(line for option in chosen for line in option.lines))]


def _is_furniture(line: Line) -> bool:
    short = len(line.text) <= _LONGEST and plain(line.text) in plain_phrases("unsubmitted_page", "buttons")
    return (short or _opens().match(line.text) is not None) and picked(line).picked is None


@cache
def _opens() -> re.Pattern[str]:
    return re.compile(rf"\W*{pattern(phrases('unsubmitted_page', 'opens'))}", re.IGNORECASE)


@cache
def _heads() -> re.Pattern[str]:
    head = pattern(phrases("unsubmitted_page", "head"))
    return re.compile(rf"\W*{head}\b(?:.*\d|\W*$)", re.IGNORECASE)
