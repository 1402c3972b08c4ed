"""Where questions begin in a text whose numbers begin again with each section: `1.`, `2)`, `Question 3:`, `Q4.`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import accumulate, pairwise

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.keys.stated_key import statement_of
from generator.importing.lettered.bare_starts import bare_options, bare_starts
from generator.importing.lettered.letter_labels import LETTERS, openings
from generator.importing.lettered.question_number import number_of
from generator.importing.lettered.question_start import QuestionStart
from generator.model.line import Line
from generator.model.value import value

_FEWEST = 2
_LARGEST_GAP = 3
_FIRST = (*LETTERS, "roman", "number")
_INLINE = re.compile(r"(?:^|\s)[(\[]?[Aa][).\]]\s*\S.{0,80}\s[(\[]?[Bb][).\]]\s*\S")
_SECOND = re.compile(r"\s[(\[]?[Bb][).\]]")  # most lines have none
_AGAIN = 2.0  # what it costs to begin the numbers again
_WORDED = 1.0  # what a question counts without options whose answer is known; one with options is surer
_SAME = 2.0  # what it costs that two questions have the same number


@value()
class _Link:
    """A chain of starts: its last one, its weight, the link before it, and whether the numbers begin again with it."""

    start: QuestionStart
    score: float
    before: int | None = None
    again: bool = False


def question_starts(lines: Lines, worded: frozenset[int] = frozenset()) -> tuple[QuestionStart, ...]:
    """Choose the lines that open questions: written in one style, rising, with options or a key before the next.

    Args:
        lines: of the text.
        worded: numbers of questions that a list of keys answers in words; they need have no options.
    """
    code = fenced(lines)
    found: dict[str, list[QuestionStart]] = {}
    for i, line in enumerate(lines):
        read = None if code[i] else number_of(line)
        if read:
            style = read.style + "#" * line.heading  # the chapters of a page may be numbered as its questions are
            found.setdefault(style, []).append(QuestionStart(i, read.number, read.end))
    chains = []
    bare = bare_options(lines)
    answering = [not code[i] and (i in bare or _is_answer(line)) for i, line in enumerate(lines)]
    above = [i == 0 or lines[i - 1].blank for i in range(len(lines))]
    for style, group in found.items():
        answers = list(answering)
        for start in group:
            answers[start.index] = _holds_options(lines[start.index].text, start.end)
        chains.append(_chain(group, answers, above, 3.0 if style == "word" else 0.0, worded))
    starts = max(chains, key=lambda item: item[0], default=(0.0, ()))[1]
    if len(starts) < _FEWEST:
        return bare_starts(lines) or starts
    others = sorted((start for group in found.values() for start in group), key=lambda start: start.index)
    return _without_gaps(starts, others, list(accumulate(answering, initial=0)))


def _without_gaps(
    starts: tuple[QuestionStart, ...], others: Sequence[QuestionStart], answered: Sequence[int]
) -> tuple[QuestionStart, ...]:
    """Put in questions whose numbers are written in another style: `2 - Who?`, `3) Why?`, `4 - Where?`.

    Args:
        starts: of one style.
        others: of all styles, in order.
        answered: how many lines show that a question stands above, before each line.
    """
    done = list(starts[:1])
    at = [other.index for other in others]
    for start, following in pairwise(starts):
        lacking = range(start.number + 1, following.number) if following.run == start.run else range(0)
        if lacking:
            inside = others[bisect_right(at, start.index) : bisect_left(at, following.index)]
            between = [other for other in inside if other.number in lacking]
            bounds = [start.index, *(other.index for other in between), following.index]
            asked = all(answered[b] > answered[a] for a, b in pairwise(bounds))
            if asked and [other.number for other in between] == list(lacking):
                done += [replace(other, run=start.run) for other in between]
        done.append(following)
    return tuple(done)


def _is_answer(line: Line) -> bool:
    """Whether a line shows that a question stands above: the first of its options, or its key."""
    first = any(place.place == 0 and place.style.kind in _FIRST for place in openings(line))
    return first or _holds_options(line.text, 0) or statement_of(line) is not None


def _holds_options(text: str, start: int) -> bool:
    """Whether options stand within a line, behind some place in it."""
    return _SECOND.search(text, start) is not None and _INLINE.search(text, start) is not None


def _chain(
    found: list[QuestionStart], answers: Sequence[bool], above: Sequence[bool], bonus: float, worded: frozenset[int]
) -> tuple[float, tuple[QuestionStart, ...]]:
    """The heaviest chain; a start counts more when an answer stands before the next."""
    answered = list(accumulate(answers, initial=0))
    last = len(answers)
    told = partial(_told, answered, worded)
    links: list[_Link] = []
    ends_with: dict[int, list[int]] = {}  # of each number the best link, and the best of which it is no second one
    best: int | None = None
    for start in found:
        weight = bonus + 2.0 * above[start.index]
        link = _Link(start, weight - min(start.number - 1, _LARGEST_GAP))
        before = range(start.number - 1 - _LARGEST_GAP, start.number)
        earlier = [(number, at) for number in before for at in ends_with.get(number, ())]
        for number, at in earlier:
            score = links[at].score + weight + told(links[at].start, start.index) - 1.5 * (start.number - number - 1)
            if score > link.score:
                link = _Link(start, score, at)
        first = ends_with.get(start.number, [])[-1:]
        second = False
        for at in first:
            score = links[at].score + weight + 4.0 - _SAME
            if answered[start.index] > answered[links[at].start.index] and score > link.score:
                link, second = _Link(start, score, at), True
        if best is not None and start.number == 1 and answered[start.index] > answered[links[best].start.index]:
            score = links[best].score + weight + 4.0 - _AGAIN
            if score > link.score:
                link = _Link(start, score, best, again=True)
        links.append(link)
        ends_with[start.number] = _best(links, first, second=second)
        if best is None or link.score >= links[best].score:
            best = len(links) - 1
    closing = [link.score + told(link.start, last) for link in links]
    if not links:
        return 0.0, ()
    heaviest = max(range(len(links)), key=closing.__getitem__)
    return closing[heaviest], _path(links, heaviest)


def _told(answered: Sequence[int], worded: frozenset[int], start: QuestionStart, end: int) -> float:
    """What it counts that an answer stands below a start, before the line where the next begins, or elsewhere."""
    return 4.0 if answered[end] > answered[start.index] else _WORDED if start.number in worded else -3.0


def _best(links: list[_Link], first: list[int], *, second: bool) -> list[int]:
    """The links to go on from with one number, when the last link has it: that one, unless another is heavier.

    Args:
        links: all so far.
        first: the one to go on from until now, no second one with its number.
        second: whether the last link is a second one; then the first can still be gone on from.
    """
    last = len(links) - 1
    if not first:
        return [last]
    if second:
        return [last, *first]
    return [last] if links[first[0]].score <= links[last].score else first


def _path(links: list[_Link], at: int | None) -> tuple[QuestionStart, ...]:
    path: list[_Link] = []
    while at is not None:
        path.append(links[at])
        at = links[at].before
    runs = accumulate((link.again for link in reversed(path)), initial=0)
    next(runs)
    return tuple(
        QuestionStart(link.start.index, link.start.number, link.start.end, run)
        for link, run in zip(reversed(path), runs, strict=True)
    )
