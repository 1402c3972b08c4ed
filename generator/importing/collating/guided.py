"""Reads a question in one reading by the structure that another shows.

Where a number or a circle is lost, a layout cannot cut a text into its questions; another reading of the page tells
which of its lines are the stem, and which the options. Only the cut is lent: text and labels are the reading's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.importing.collating.align_lines import align_lines
from generator.importing.collating.crumbs import is_gutter, is_number_of
from generator.importing.collating.differences import CODE
from generator.importing.collating.facts import facts
from generator.importing.collating.strip import core
from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft
from generator.importing.labels import Label, label
from generator.importing.marks import marked
from generator.importing.scores import score
from generator.model.line import Line

_STEM, _OPTION, _FEEDBACK, _EXPLANATION = "stem", "option", "feedback", "explanation"
# Of the stem and the options, this share must be found.
_FOUND = 0.5
_PARTED = "in one reading alone this line is parted from the one above; it may be a piece of its own"
_WORD = re.compile(r"[^\W\d_]{3}")

Place = tuple[str, int, int]
"""Field, number of the option, number of the passage."""


@dataclass
class _Found:
    """What is found of a question."""

    texts: dict[Place, list[Line]] = field(default_factory=dict)
    marks: dict[int, Mark] = field(default_factory=dict)
    picks: dict[int, bool] = field(default_factory=dict)
    labels: dict[int, list[Line]] = field(default_factory=dict)
    evidence: list[Line] = field(default_factory=list)
    strays: list[Line] = field(default_factory=list)
    parted: list[Line] = field(default_factory=list)


def guided(questions: tuple[QuestionDraft, ...], lines: Lines) -> tuple[QuestionDraft | None, ...]:
    """Read questions of one reading in the lines of another.

    Args:
        questions: as one reading shows them, in order.
        lines: of the other reading, those that may belong to them.

    Returns:
        Each question with the other reading's text; None where it does not hold the question.
    """
    solid = [line for line in lines if not line.blank]
    placed = [(n, place, line) for n, question in enumerate(questions) for place, line in _placed(question)]
    pairs = align_lines([core(line.text) for _, _, line in placed], [core(marked(line).rest.text) for line in solid])
    places: dict[int, dict[int, Place]] = {}  # of each question, its lines that were found
    for i, j in sorted(pairs.items()):
        n, place, _ = placed[i]
        places.setdefault(n, {})[j] = place
    order = list(places)
    found: dict[int, QuestionDraft] = {}
    done = 0
    for at, n in enumerate(order):
        after = min(places[order[at + 1]]) if at + 1 < len(order) else len(solid)
        found[n], done = _read(questions[n], solid, places[n], (done, after))
    return tuple(
        found[n] if n in found and _enough(question, found[n]) else None for n, question in enumerate(questions)
    )


def tells(line: Line) -> bool:
    """Whether a line that has no place holds more than crumbs: it may be part of the question."""
    return not is_gutter(line.text) and not label(line) and bool(_WORD.search(line.text) or facts(line.text))


def stray(line: Line) -> Doubt:
    """The doubt about a line that has no place."""
    return Doubt(CODE, f"only one reading has “{line.text.strip()}” here", (line,))


def _placed(question: QuestionDraft) -> list[tuple[Place, Line]]:
    """The lines of a question with what they are, in the order of the page."""
    found: list[tuple[Place, Line]] = _passages(_STEM, 0, question.stem)
    for n, option in enumerate(question.options):
        found += _passages(_OPTION, n, option.passages)
        found += [((_FEEDBACK, n, 0), line) for line in option.feedback]
    return sorted([*found, *_passages(_EXPLANATION, 0, question.explanation)], key=lambda item: item[1].span)


def _passages(name: str, number: int, passages: Iterable[Passage]) -> list[tuple[Place, Line]]:
    return [((name, number, n), line) for n, passage in enumerate(passages) for line in passage.lines]


def _read(
    question: QuestionDraft, lines: list[Line], places: dict[int, Place], bounds: tuple[int, int]
) -> tuple[QuestionDraft, int]:
    """Read a question from its first line to its last, and the labels and scores around it; say where it ends."""
    above, below = bounds
    found = _Found()
    current: Place = (_STEM, 0, 0)
    end = below
    for j in range(_start(question, lines, min(places), above, found), below):
        line, said = lines[j], label(lines[j])
        if j in places:
            texts = found.texts.get(places[j])
            if texts and (not _close(texts[-1], line) or _opens_option(places[j], line)):
                found.parted.append(line)
            current = places[j]
            _add(found, current, line)
        elif said and current[0] != _STEM:
            _add_label(found, current[1], said)
        elif j < min(places) or _goes_on(found, current, line):
            found.texts.setdefault(current, []).append(line)
        elif j > max(places) and (_is_head(line, "") or _opens_next(line)):
            end = j
            break
        else:
            found.evidence.append(line)
            found.strays += [line] if tells(line) else []
    return _question(question, found), end


def _start(question: QuestionDraft, lines: list[Line], first: int, above: int, found: _Found) -> int:
    """Where a question begins: at the line that the other reading lost of its stem, under its number and score."""
    for j in range(first - 1, above - 1, -1):
        if _is_head(lines[j], question.number):
            found.evidence.append(lines[j])
        elif not found.evidence and not label(lines[j]) and _close(lines[j], lines[j + 1]):
            first = j
        else:
            break
    return first


def _goes_on(found: _Found, current: Place, line: Line) -> bool:
    """Whether a line stands right under the last of a field."""
    texts = found.texts.get(current)
    return texts is not None and not _is_head(line, "") and _close(texts[-1], line)


def _add_label(found: _Found, option: int, said: Label) -> None:
    """Add a label and the feedback behind it to an option."""
    found.marks.setdefault(option, said.mark)
    found.labels.setdefault(option, []).append(said.line)
    if said.rest:
        found.texts.setdefault((_FEEDBACK, option, 0), []).append(said.rest)


def _opens_next(line: Line) -> bool:
    """Whether a line may open the next question: a number stands in front."""
    return re.match(r"\s*\d{1,3}\s?[.)]?\s+\D", line.text) is not None


def _opens_option(place: Place, line: Line) -> bool:
    """Whether a circle stands in front of a line that another reading has within an option."""
    return place[0] == _OPTION and marked(line).picked is not None


def _close(above: Line, below: Line) -> bool:
    """Whether no blank line parts two lines."""
    return below.span.line == above.span.line + 1


def _is_head(line: Line, number: str) -> bool:
    return bool(score(line.text)) or is_gutter(line.text) or is_number_of(line.text, number)


def _add(found: _Found, place: Place, line: Line) -> None:
    """Add a line to its field; the circle in front of an option is taken off."""
    head = marked(line)
    if head.mark and place not in found.texts and place[0] == _OPTION:
        found.labels.setdefault(place[1], []).append(head.mark)
        if head.picked is not None:
            found.picks[place[1]] = head.picked
        line = head.rest
    found.texts.setdefault(place, []).append(line)


def _question(question: QuestionDraft, found: _Found) -> QuestionDraft:
    options = tuple(
        OptionDraft(
            _filled(found, _OPTION, n, option.passages),
            mark=found.marks.get(n, Mark.NONE),
            picked=found.picks.get(n),
            evidence=tuple(found.labels.get(n, ())),
            feedback=tuple(found.texts.get((_FEEDBACK, n, 0), ())),
        )
        for n, option in enumerate(question.options)
    )
    return QuestionDraft(
        number="",
        stem=_filled(found, _STEM, 0, question.stem),
        options=options,
        evidence=tuple(found.evidence),
        doubts=(*map(stray, found.strays), *(Doubt(CODE, _PARTED, (line,)) for line in found.parted)),
        explanation=_filled(found, _EXPLANATION, 0, question.explanation),
    )


def _filled(found: _Found, name: str, number: int, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    texts = ((passage, found.texts.get((name, number, n))) for n, passage in enumerate(passages))
    return tuple(Passage(tuple(lines), passage.code, passage.bullet) for passage, lines in texts if lines)


def _enough(question: QuestionDraft, read: QuestionDraft) -> bool:
    """Whether stem and options were found, but for some that the reading lost."""
    options = sum(bool(option.passages) for option in read.options)
    return bool(read.stem) and options >= len(question.options) * _FOUND
