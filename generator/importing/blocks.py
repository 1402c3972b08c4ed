"""Cuts a page at its questions: at their numbers, and at the scores that stand above them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from generator.importing.drafts import Lines
from generator.importing.labels import label
from generator.importing.marks import marked
from generator.importing.numbering import Start, repeated, starts
from generator.importing.pieces import cut, gap
from generator.importing.scores import score
from generator.model.line import Line

# How many lines may stand between a score and the number of its question.
_NEAR = 6
_BELOW = 3  # lines from a number to the score below it
_AGAIN = 2  # times that its number may stand again below it
_TURNS = 0.8  # of the numbers have a score below them before the next


@dataclass(frozen=True, slots=True)
class Block:
    """The lines from one question's score or number to the next.

    Attributes:
        lines: all but score and number.
        number: of the question; empty when it is lost.
        evidence: score and number.
        full: whether all points of the question were won; None when no score tells.
        rival: whether another line claims the same number.
    """

    lines: Lines
    number: str = ""
    evidence: Lines = ()
    full: bool | None = None
    rival: bool = False


@dataclass(frozen=True, slots=True)
class Blocks:
    """A page cut at its questions.

    Attributes:
        preamble: what stands above the first.
        blocks: one a question, in order.
        scores_below: whether scores seem to stand below, though not below each: none above the first question, nothing
            under the last.
    """

    preamble: Lines
    blocks: tuple[Block, ...]
    scores_below: bool = False


def blocks(lines: Lines, announced: int | None = None, signs: frozenset[int] = frozenset()) -> Blocks:
    """Cut a page; a score without a number behind it begins a question whose number is lost.

    Args:
        lines: the text.
        announced: how many questions the page says there are. With as many scores, no other line begins one: `2. Runs
            quickly` is an item of a list.
        signs: lines of the source that held what each question has once, as what it is worth.
    """
    scored = [score(line.text) is not None for line in lines]
    answers = [label(line) is not None or marked(line).picked is not None or line.span.line in signs for line in lines]
    all_scored = announced is not None and announced == sum(scored)
    found = {
        start.index: start
        for start in starts(lines, answers, scored)
        if not all_scored
        or any(scored[max(0, start.index - _NEAR) : start.index + 1])
        or _scored_right_below(lines, start)
    }
    status = _status_above(lines, scored)
    bounds: dict[int, Start | None] = {i - (i in status): None for i, is_score in enumerate(scored) if is_score}
    for index, start in found.items():
        above = _above(lines, index)
        above = above - 1 if above in status else above
        if above in bounds and bounds[above] is None and not scored[index]:
            bounds[above] = start
        else:
            bounds[index] = start
    between = _between(bounds, lines)
    bounds = {index: start for index, start in bounds.items() if index not in between}
    cuts = [*sorted(bounds), len(lines)]
    pieces = pairwise(cuts)
    cut_up = tuple(_block(lines[a:b], bounds[a], a) for a, b in pieces)
    below = bool(cut_up) and not scored[cuts[0]] and not any(not line.blank for line in cut_up[-1].lines)
    sure = below and len(cut_up) > 1 and not cut_up[-1].number and all(block.full is not None for block in cut_up[1:])
    whole = _scored_below(cut_up) if sure else cut_up[:-1] if below else cut_up
    whole = _counted(whole) if all_scored and not below else whole
    score_left = cut_up[-1].evidence if below and not sure else ()
    return Blocks((*lines[: cuts[0]], *score_left), whole, below and not sure)


def _scored_right_below(lines: Lines, start: Start) -> bool:
    """Whether nothing stands behind a number on its line, and a score on the next."""
    below = next((line for line in lines[start.index + 1 :][:_BELOW] if not line.blank), None)
    return _is_alone(lines, start) and below is not None and score(below.text) is not None


def _is_alone(lines: Lines, start: Start) -> bool:
    """Whether nothing stands behind a number on its line, but for the number again: `5. Question 5`."""
    (behind,) = cut(lines[start.index], start.end)[1:]
    again = repeated(behind, start.number) if start.number is not None else None
    return behind.blank or (again is not None and not behind.text[again.end() :].strip())


def _scored_below(found: tuple[Block, ...]) -> tuple[Block, ...]:
    """Give each question the score below it; the last block holds nothing else."""
    moved = [replace(block, full=below.full) for block, below in pairwise(found)]
    moved[-1] = replace(moved[-1], evidence=(*moved[-1].evidence, *found[-1].evidence))
    return tuple(moved)


def _counted(found: tuple[Block, ...]) -> tuple[Block, ...]:
    """Number the questions by their places, if no number that was read says otherwise."""
    if any(block.number and block.number != str(place) for place, block in enumerate(found, start=1)):
        return found
    return tuple(replace(block, number=str(place)) for place, block in enumerate(found, start=1))


def _between(bounds: dict[int, Start | None], lines: Lines) -> set[int]:
    """Scores that stand between the stem of their question and its options: number and score take turns, number first.

    Where a page was copied twice, or a number is lost, they take turns in most places; no score stands above a number.
    Right below a number that is alone on its line, a score has no other question to belong to.
    """
    order = sorted(bounds)
    own = {below for above, below in pairwise(order) if _is_own(lines, bounds[above], bounds[below], below)}
    numbered = [bounds[index] is not None for index in order]
    if len(order) < 2 or not numbered[0] or numbered[-1] or not _any_text(lines[order[-1] + 1 :]):  # noqa: PLR2004 - a pair
        return own
    pairs = {
        below for (above, below), turn in zip(pairwise(order), pairwise(numbered), strict=True) if turn == (True, False)
    }
    above = any(start is not None and start.index != index for index, start in bounds.items())
    often = len(pairs) >= sum(numbered) * _TURNS and len(pairs) > 1 and not above
    return pairs | own if often or numbered == [True, False] * len(pairs) else own


def _is_own(lines: Lines, above: Start | None, below: Start | None, at: int) -> bool:
    """Whether a score without a number stands right below a number that is alone on its line."""
    if above is None or below is not None or at > above.index + _BELOW or not _is_alone(lines, above):
        return False
    return not _any_text(lines[above.index + 1 : at])


def _any_text(lines: Lines) -> bool:
    return any(not line.blank for line in lines)


def _status_above(lines: Lines, scored: list[bool]) -> set[int]:
    """Scores that have the status of their question right above: `Correct` / `1 / 1 points` / `1.`.

    Under an option the same word speaks of that option. The page tells: its first score has no option above it yet.
    """
    scores = [i for i, is_score in enumerate(scored) if is_score and i and label(lines[i - 1])]
    if not scores or scores[0] != scored.index(True) or any(label(line) for line in lines[: scores[0] - 1]):
        return set()
    return set(scores)


def _above(lines: Lines, index: int) -> int | None:
    """The nearest line above that is not blank, if it is near."""
    return next((i for i in range(index - 1, max(index - 1 - _NEAR, -1), -1) if not lines[i].blank), None)


def _block(lines: Lines, start: Start | None, offset: int) -> Block:
    """Take score and number off the lines of a question."""
    rest: list[Line] = list(lines)
    evidence: list[Line] = []
    full = None
    if start:
        at = start.index - offset
        number, rest[at] = cut(rest[at], start.end)
        evidence.append(number)
        evidence += _number_again(rest, at, start)
    if len(rest) > 1 and label(rest[0]) and score(rest[1].text):
        evidence.append(rest.pop(0))
    scored = next((i for i, line in enumerate(rest) if score(line.text)), 0)
    points = score(rest[scored].text)
    if points:
        full = points.full
        before, piece, after = cut(rest[scored], points.start, points.end)
        evidence.append(piece)
        rest[scored : scored + 1] = [part for part in (before, after) if not part.blank] or [gap(piece)] * bool(scored)
    digits = "" if start is None or start.number is None else str(start.number)
    return Block(tuple(rest), digits, tuple(evidence), full, start is not None and start.rival)


def _number_again(rest: list[Line], number: int, start: Start) -> list[Line]:
    """Take `Question 3` off the lines behind the number 3, which stood on the line of that index."""
    taken: list[Line] = []
    filled = [i for i in range(number, len(rest)) if not rest[i].blank][:_AGAIN]
    for at in filled:
        match = repeated(rest[at], start.number) if start.number is not None else None
        if match is None:
            break
        again, rest[at] = cut(rest[at], match.end())
        taken.append(again)
        if not rest[at].blank:
            break
    return taken
