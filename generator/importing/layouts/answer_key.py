"""Numbered questions with lettered options, and the key as a list at the end of the document or of each section.

1. Which of … ?
a) one
b) two
2. What … ?
…
Answers: 1. b 2. c
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from generator.importing.drafts import Doubt, Lines, QuizDraft, Removal, Unparsed
from generator.importing.keys.key_entries import Entry
from generator.importing.keys.key_sections import Section, key_sections
from generator.importing.keys.keyed_run import keyed_of, keyed_run
from generator.importing.keys.list_doubts import LISTED, is_bare, list_doubts
from generator.importing.keys.sections_apart import with_sections_apart
from generator.importing.lettered.broken_options import broken_options
from generator.importing.lettered.keyed_question import Keyed
from generator.importing.lettered.letter_chain import chain
from generator.importing.paragraphs import text_width
from generator.importing.part_heading import is_part_heading
from generator.importing.words import plain
from generator.model.line import Line

_PAIRED = (
    "the sections of the key are not those of the questions, or stand in another order; which key is meant is not sure"
)
_TWIN = "the question above has the same number; this may be part of the key, and no question"
_EITHER = "the question beside this one has the same number; which of them the key means is not sure"
_ENOUGH = 0.5  # of the questions have a key
_LONGEST_TITLE = 100


def score(lines: Lines) -> float:
    """How well a text fits: by the share of questions that a list of keys names."""
    sections = key_sections(with_sections_apart(lines))
    questions = sum(len(run) for section in sections for run in section.runs)
    keys = sum(len(run) for section in sections for key in section.keys[:1] for run in key.runs)
    if not questions or not keys:
        return 0.0
    share = min(questions, keys) / max(questions, keys)
    return 0.6 + 0.35 * share if share >= _ENOUGH or all(map(_is_named, sections)) else share / 2


def _is_named(section: Section) -> bool:
    """Whether a key names each question of a section; that of a whole book names many more than a chapter has."""
    named = {entry.number for key in section.keys for run in key.runs for entry in run}
    return all(found.number in named for run in section.runs for found in run)


def parse(lines: Lines) -> QuizDraft:
    """Read the questions, and give each its key."""
    lines = with_sections_apart(lines)
    sections = key_sections(lines)
    first = next((line for section in sections for part in section.prose for line in part if not line.blank), None)
    begin = min((run[0].head.span for section in sections for run in section.runs), default=None)
    above = first is not None and (begin is None or first.span < begin)
    title = first if first and above and _is_title(first) else None
    keyed = [item for section in sections for item in _with_list_doubts(lines, section, _read(section))]
    removals, unplaced = _prose(sections, title)
    unparsed = [Unparsed(part, "the number of a question above it") for part in unplaced]
    strays = tuple(line for section in sections if not section.runs for line in _key_lines(section))
    if strays:
        unparsed.append(Unparsed(strays, "questions above this key"))
    width = text_width(lines)
    return QuizDraft(
        title=title.text.strip(" *#_") if title else "",
        questions=broken_options(tuple(item.question for item in keyed), width),
        evidence=(title,) if title else (),
        removals=(*removals, *(removal for item in keyed for removal in item.removals)),
        unparsed=tuple(unparsed),
        width=width,
    )


def _read(section: Section) -> list[Keyed]:
    """Read the questions of a section with the keys below them."""
    keys = _entries(section)
    if keys is not None:
        read = [keyed_run(run, own) for run, own in zip(section.runs, keys, strict=True)]
        keyed = _with_twins([item for items in read for item in items])
        headings = tuple(line for key in section.keys for line in key.headings)
        return [keyed[0].evident(headings), *keyed[1:]] if keyed else []
    lines = _key_lines(section)
    keyed = [keyed_of(found, ()).doubted(Doubt("key-unclear", _PAIRED, lines)) for run in section.runs for found in run]
    return [*keyed[:-1], keyed[-1].evident(lines)] if keyed else []


def _with_list_doubts(lines: Lines, section: Section, keyed: list[Keyed]) -> list[Keyed]:
    """Doubt the keys of a list that may be another's."""
    found = tuple(doubt for key in section.keys for doubt in list_doubts(lines, key, section.prose))
    shown = LISTED if section.keys and all(map(is_bare, section.keys)) else ""
    return [
        replace(item, question=replace(item.question, doubts=(*item.question.doubts, *found), shown=shown))
        for item in keyed
    ]


def _with_twins(keyed: list[Keyed]) -> list[Keyed]:
    """Doubt a question without options that has the number of the one above: it may be left of the key.

    Of two that have options, the key may mean either.
    """
    twins = {
        n
        for n, (above, below) in enumerate(pairwise(keyed), start=1)
        if above.question.number == below.question.number and not below.question.options
    }
    same = {
        n + by for n in range(1, len(keyed)) if n not in twins and _are_twins(*keyed[n - 1 : n + 1]) for by in (-1, 0)
    }
    keyed = [item.doubted(Doubt("key-unclear", _EITHER)) if n in same else item for n, item in enumerate(keyed)]
    return [item.doubted(Doubt("boundary-unclear", _TWIN)) if n in twins else item for n, item in enumerate(keyed)]


def _are_twins(above: Keyed, below: Keyed) -> bool:
    return above.question.number == below.question.number


def _entries(section: Section) -> list[tuple[Entry, ...]] | None:
    """The entries of each run of questions; None when the runs of the key are more or fewer."""
    if not _in_order(section):
        return None
    if all(len(key.runs) == len(section.runs) for key in section.keys):
        return [tuple(entry for key in section.keys for entry in key.runs[i]) for i in range(len(section.runs))]
    runs = [run for key in section.keys for run in key.runs]  # a key with a heading for each run
    return runs if len(runs) == len(section.runs) else None


def _in_order(section: Section) -> bool:
    """Whether the headings that the key has in common with the questions come in one order."""
    titles = [plain(line.text) for part in section.prose for line in part if not line.blank]
    for key in section.keys:
        places = [titles.index(title) for line in key.headings if (title := plain(line.text)) in titles]
        if places != sorted(places):
            return False
    return True


def _key_lines(section: Section) -> Lines:
    entries = tuple(line for key in section.keys for run in key.runs for entry in run for line in entry.lines)
    return (*(line for key in section.keys for line in key.headings), *entries)


def _is_title(line: Line) -> bool:
    return len(line.text) <= _LONGEST_TITLE and line.text.rstrip()[-1:] not in {".", ":", "?", ",", ";"}


def _prose(sections: tuple[Section, ...], title: Line | None) -> tuple[tuple[Removal, ...], list[Lines]]:
    """Text around the questions: a chapter that they ask about is left out; what holds options may be a question."""
    removals: list[Removal] = []
    unplaced: list[Lines] = []
    for part in (part for section in sections for part in section.prose):
        prose = tuple(line for line in part if not line.blank and line is not title)
        if chain(part, numbers=False)[0] or any(_asks(line.text) for line in prose):
            unplaced.append(prose)
        else:
            removals += Removal.of(prose, "prose")
    return tuple(removals), unplaced


def _asks(text: str) -> bool:
    return text.rstrip().endswith("?") and not is_part_heading(text)  # `Part C – True or false?`
