"""A community's bank in Markdown: a heading a question, and a list whose checked boxes are the key.

#### Q12. Which of these … ?

- [ ] An option that is wrong
- [x] An option that is right

[Reference](https://…)
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.labels import label
from generator.importing.markdown.gap_question import gap_question
from generator.importing.markdown.heading_words import without_heading_words
from generator.importing.markdown.markdown_parts import Part, parts, title_of
from generator.importing.markdown.markdown_question import question
from generator.importing.markdown.markdown_rows import Kind, Row, box, markdown_rows
from generator.importing.markdown.task_lists import all_tasks, with_task_doubts
from generator.importing.markdown.wrapped_parts import wrapped_parts
from generator.importing.scores import is_worth
from generator.importing.scores import score as find_score
from generator.model.line import Line

EXACT = True  # nobody scans Markdown: what mends scans would damage its code, headings and repetitions

_FEWEST = 2
_OPTIONS = 6  # a page has a label or its points at least once in so many options
_LONGEST_LABEL = 60
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,2}[.)])\s+(?!\[[^\]]*\]\()|.*\?")
_EXPECTED = "the heading of a question above it, or a list with boxes below"


def score(lines: Lines) -> float:
    """How well a text fits, from 0 to 1: by items with boxes, and by the labels and points that only pages have."""
    boxes = [found for line in lines if (found := box(line.text))]
    listed = [found for found in boxes if found["bullet"]]
    if len(listed) < _FEWEST or len(listed) * 2 < len(boxes):
        return 0.0
    if sum(_is_of_a_page(line) for line in lines if not line.blank) * _OPTIONS > len(boxes):
        return 0.2
    if all_tasks(lines):
        return 0.3
    return 0.95 if any(found["box"].strip() for found in listed) else 0.6


def parse(lines: Lines) -> QuizDraft:
    """Read the questions of a bank."""
    found = markdown_rows(lines)
    found = replace(found, rows=without_heading_words(found.rows))
    at = title_of(found.rows)
    title = found.rows[at : at + 1] if at is not None else ()
    rows = found.rows if at is None else (*found.rows[:at], *found.rows[at + 1 :])
    cut = wrapped_parts(rows) or parts(rows)
    if all(part.section for part in cut):  # this is no bank: nothing of it is the prose around questions
        rest = tuple(line for row in found.rows for line in _text(row))
        unparsed = Unparsed.of(rest, _EXPECTED)
        return QuizDraft("", removals=found.removals, unparsed=unparsed, markdown=True)
    removed = tuple(removal for part in cut if part.section and _is_prose(part) for removal in _removals(part))
    strays = [part for part in cut if part.section and not _is_prose(part)]
    questions = tuple(_question(part) for part in cut if not part.section)
    return QuizDraft(
        title="".join(row.line.text.strip(" *_`") for row in title),
        questions=with_task_doubts(questions),
        evidence=tuple(line for row in title for line in (*row.signs, row.line)),
        removals=(*found.removals, *removed),
        unparsed=tuple(Unparsed(_lines(part), _EXPECTED) for part in strays),
        markdown=True,
    )


def _is_of_a_page(line: Line) -> bool:
    if len(line.text) > _LONGEST_LABEL or box(line.text):
        return False
    points = find_score(line.text) is not None or is_worth(line.text)
    return points or label(line) is not None


def _question(part: Part) -> QuestionDraft:
    number, signs = (part.head.number, part.head.signs) if part.head else ("", ())
    open_ = part.wrapped and not any(row.kind is Kind.OPTION for row in part.rows)
    gaps = gap_question(number, signs, part.rows) if open_ else None
    read = gaps or question(number, signs, part.rows)
    if not part.doubt:
        return read
    return replace(read, doubts=(Doubt("boundary-unclear", part.doubt, read.stem_lines[:1]), *read.doubts))


def _is_prose(part: Part) -> bool:
    """Whether a section holds nothing that could be a question: no list but of links, nothing that asks."""
    return not any(
        row.kind is Kind.OPTION or (row.kind is Kind.TEXT and _ITEM.match(row.line.text)) for row in part.rows
    )


def _removals(part: Part) -> list[Removal]:
    rules = {Kind.HEADING: "section_heading"}
    lines = ((row.kind, line) for row in part.rows for line in _text(row))
    return [Removal(line.span, rules.get(kind, "prose")) for kind, line in lines]


def _lines(part: Part) -> Lines:
    return tuple(line for row in part.rows for line in _text(row))


def _text(row: Row) -> Lines:
    return tuple(line for line in (*row.signs, row.line) if not line.blank)
