"""The result page of an online course: numbered questions, options, and a status label under what was chosen.

1/1 point
3. Which of these … ? (Check all that apply.)
[x] An option that was chosen
Correct
Why it is right
[ ] An option that was not
Un-selected is correct
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from generator.importing.assemble import assemble, split
from generator.importing.blocks import Block, blocks
from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, Unparsed
from generator.importing.furniture import without_furniture
from generator.importing.items import items
from generator.importing.labels import label
from generator.importing.paragraphs import text_width
from generator.importing.scores import score as find_score

NAME = "online course result page"

_AROUND_A_TITLE = " \t€«<¥¢*_,.|"


def score(lines: Lines) -> float:
    """How well a text fits, from 0 to 1: by its status labels, and the scores and praise around them."""
    labels = sum(label(line) is not None for line in lines)
    if not labels:
        return 0.0
    points = sum(find_score(line.text) is not None for line in lines)
    furniture = sum(removal.rule == "furniture" for removal in without_furniture(lines).removals)
    return min(1.0, 0.2 * labels + 0.1 * points + 0.1 * furniture)


def parse(lines: Lines) -> QuizDraft:
    """Read the questions of a page."""
    page = without_furniture(lines)
    width = text_width(page.lines)
    found = blocks(page.lines)
    preamble = [line for line in found.preamble if not line.blank]
    title, strays = (preamble[0] if preamble else None), tuple(preamble[1:])
    full = page.total.full if page.total else None
    questions = [
        replace(question, full=full if question.full is None else question.full)
        for block, missing in zip(found.blocks, _missing(found.blocks), strict=True)
        for question in _questions(block, missing, width)
    ]
    return QuizDraft(
        title=title.text.strip(_AROUND_A_TITLE) if title else "",
        questions=tuple(questions),
        evidence=(title,) if title else (),
        removals=page.removals,
        unparsed=(Unparsed(strays, "the number of a question above it"),) if strays else (),
        announced=page.announced,
        width=width,
    )


def _missing(found: tuple[Block, ...]) -> list[int]:
    """Of each block, how many questions whose number is lost it may hold beside its own."""
    missing = [0] * len(found)
    numbered = [i for i, block in enumerate(found) if block.number]
    for left, right in pairwise(numbered):
        lost = int(found[right].number) - int(found[left].number) - (right - left)
        missing[left:right] = [max(lost, 0)] * (right - left)
    return missing


def _questions(block: Block, missing: int, width: int) -> list[QuestionDraft]:
    """The question of a block; more than one where the number between two of them is lost."""
    parts = split(items(block.lines, width), missing)
    first, *others = [assemble(part, numbered=bool(block.number) or part is not parts[0]) for part in parts]
    unsure = (
        (Doubt("boundary-unclear", "a number is missing here; where one question ends is a guess"),) if others else ()
    )
    first = replace(
        first,
        number=block.number,
        evidence=(*block.evidence, *first.evidence),
        full=block.full,
        doubts=(*unsure, *first.doubts),
    )
    return [first, *(replace(other, full=block.full, doubts=(*unsure, *other.doubts)) for other in others)]
