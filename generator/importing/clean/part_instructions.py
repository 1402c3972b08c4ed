"""Takes what the heading of a part tells to do out of its line: `Part B – Write the past form of the verb` → `Part B`.

It is said of each question of the part, and no layout knows to which it belongs; it comes back into their stems when
they are read (`part_instructions.py` of the importer). What stands above all questions and heads no other part may be
the title of the quiz, and stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Cleaned, Lines, Removal, one_line
from generator.importing.fences import fenced
from generator.importing.part_heading import is_part_heading, name_of_part, tells_what_to_do
from generator.importing.pieces import cut, gap
from generator.importing.question_head import question_head
from generator.model.line import Line

AFTER = ("heading_marks", "html_tags", "flattened_lines", "quoted_page")
EXACT = True

RULE = "part_instructions"
_FEWEST = 2  # headings of parts
_MOST = 4  # lines of an instruction
_LISTED = re.compile(r"\W*(?:\d|[A-Za-z]\s?[.)])")
_ENDED = re.compile(r"[.:!?][*_\s]*$")


def clean(lines: Lines) -> Cleaned:
    """Leave the name of the part, in a paragraph of its own."""
    heads = [i for i, line in enumerate(lines) if is_part_heading(line.text)]
    if not heads:
        return Cleaned(lines)
    code = fenced(lines)
    kept: list[Line] = []
    removals: list[Removal] = []
    at = 0
    for i in heads:
        told = tuple(_told(lines, i))
        if i < at or code[i] or not told or not (len(heads) >= _FEWEST or _is_below_questions(lines, i)):
            continue
        name, _ = _parted(lines[i])
        above = lines[at:i]
        apart = not above or above[-1].blank
        removals += Removal.of(told, RULE)
        at = i + len(told)
        ended = at == len(lines) or lines[at].blank
        kept += (*above, *(() if apart else (gap(lines[i]),)), name, *(() if ended else (gap(lines[i], after=True),)))
    return Cleaned((*kept, *lines[at:]), tuple(removals))


def _told(lines: Lines, at: int) -> Iterator[Line]:
    """The pieces of an instruction behind a name, those of further lines among them; none where it is not sure."""
    name, first = _parted(lines[at])
    told = [first]
    for line in lines[at + 1 :]:
        if line.blank or question_head(line.text) or _LISTED.match(line.text) or _ENDED.search(told[-1].text):
            break
        told.append(line)
    edited = any(line.text != line.source for line in (name, *told))
    if not edited and len(told) <= _MOST and tells_what_to_do(one_line(told)):
        yield from told


def _parted(line: Line) -> tuple[Line, Line]:
    """The name of a part, and what its heading says."""
    at = name_of_part(line.text)
    name, rest = cut(line, at + len(line.text[at:]) - len(line.text[at:].lstrip()))
    return name, rest


def _is_below_questions(lines: Lines, at: int) -> bool:
    return any(question_head(line.text) for line in lines[:at])
