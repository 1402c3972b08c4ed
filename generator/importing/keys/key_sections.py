"""Cuts a text at its keys and at its questions: prose, runs of numbered questions, and the keys below them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from generator.importing.drafts import Lines
from generator.importing.keys.key_regions import Region, regions
from generator.importing.keys.letters_of_truth import with_truths
from generator.importing.lettered.behind_options import opens
from generator.importing.lettered.lettered import lettered
from generator.importing.lettered.question_start import QuestionStart
from generator.importing.lettered.question_starts import question_starts
from generator.importing.part_heading import without_part_heading
from generator.importing.pieces import cut
from generator.model.line import Line


@dataclass(frozen=True, slots=True)
class Numbered:
    """A question before it is read.

    Attributes:
        number: as printed.
        head: the number's piece.
        lines: all lines up to the next question.
    """

    number: int
    head: Line
    lines: Lines


Run = tuple[Numbered, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Questions and the keys that follow them.

    Attributes:
        prose: what stands around the questions, piece by piece.
        runs: the questions, a new run where the numbers begin again.
        keys: the lists of keys below them; a list of letters and another of explanations may follow each other.
    """

    prose: tuple[Lines, ...]
    runs: tuple[Run, ...]
    keys: tuple[Region, ...] = ()


def key_sections(lines: Lines) -> tuple[Section, ...]:
    """Cut a text; all of it is in one of the parts."""
    sections: list[Section] = []
    at = 0
    for region in (*(with_truths(region, lines) for region in regions(lines)), None):
        new = _section(lines[at : region.start if region else len(lines)], region)
        if not region and _are_chapters(new, sections):
            new = Section((lines[at:],), ())
        keys = (region,) if region else ()
        if not new.runs and sections and (keys or not any(not line.blank for part in new.prose for line in part)):
            last = sections[-1]
            sections[-1] = replace(last, prose=(*last.prose, *new.prose), keys=(*last.keys, *keys))
        else:
            sections.append(replace(new, keys=keys))
        at = region.end if region else at
    return tuple(sections)


def _are_chapters(section: Section, above: list[Section]) -> bool:
    """Whether all numbers below the last key are headings, as no question above is: `## 10. Further reading`."""
    here, there = (_heads(part) for part in ((section,), above))
    return bool(here) and bool(there) and all(here) and not any(there)


def _heads(sections: Iterable[Section]) -> list[bool]:
    """Whether each number of a question stands in a heading."""
    return [found.head.heading for section in sections for run in section.runs for found in run]


def _section(lines: Lines, key: Region | None) -> Section:
    worded = frozenset(entry.number for run in key.runs for entry in run if entry.in_words) if key else frozenset()
    found = question_starts(lines, worded)
    headed = [[(each, *without_part_heading(each.lines)) for each in run] for run in _runs(lines, found)]
    runs = [tuple(replace(each, lines=rest) for each, rest, _ in run) for run in headed]
    headings = (heading for run in headed for _, _, heading in run if heading)
    prose = [lines[: found[0].index] if found else lines, *headings]
    for i, run in enumerate(runs[:-1]):
        last, between = _without_prose(run[-1])
        runs[i] = (*run[:-1], last)
        prose.append(between)
    return Section(tuple(prose), tuple(runs))


def _runs(lines: Lines, found: tuple[QuestionStart, ...]) -> Iterator[Run]:
    ends = [*(start.index for start in found), len(lines)][1:]
    for _, group in groupby(zip(found, ends, strict=True), key=lambda item: item[0].run):
        yield tuple(_numbered(lines, start, end) for start, end in group)


def _numbered(lines: Lines, start: QuestionStart, end: int) -> Numbered:
    head, text = cut(lines[start.index], start.end)
    return Numbered(start.number, head, (text, *lines[start.index + 1 : end]))


def _without_prose(found: Numbered) -> tuple[Numbered, Lines]:
    """Part the last question of a run from what stands between its options and the heading of the next run."""
    options = None if any(opens(line) for line in found.lines) else lettered(found.lines)
    below = options.below if options else ()
    if any(line.text.rstrip().endswith("?") for line in below):
        return found, ()
    taken = {id(line) for line in below}
    return replace(found, lines=tuple(line for line in found.lines if id(line) not in taken)), below
