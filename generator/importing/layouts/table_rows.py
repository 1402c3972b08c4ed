"""A table of questions, as spreadsheets export it: a header, and a row for each question.

Question,Option A,Option B,Correct
Which river …?,The Rhine,The Danube,B

In Markdown such a table may stand on a page with other text.
"""

from __future__ import annotations

from dataclasses import dataclass

from generator.importing.drafts import (
    Doubt,
    Lines,
    Mark,
    OptionDraft,
    Passage,
    QuestionDraft,
    QuizDraft,
    Removal,
    Unparsed,
)
from generator.importing.fences import fenced
from generator.importing.keys.key_entries import is_rule
from generator.importing.keys.stated_key import Fit, Stated, fit, signs
from generator.importing.lettered.emphasis import around
from generator.importing.pieces import cut, without_blanks
from generator.importing.table.cells import SEPARATORS, cells, is_row
from generator.importing.table.header import Header, header
from generator.model.line import Line

EXACT = True  # a program wrote the table; its tabs and commas are no columns of a page

_ENOUGH = 0.8  # of the rows have as many cells as the header
_HALF = 0.5  # of them, where a rule below the header shows what it is
_ON_A_PAGE = 0.7  # how well a page fits that has such a table somewhere
_BAR = "|"
_FROM_0 = "a key of this table is 0; its numbers may count the options from 0"
_NO_KEY = "no column of the table says which option is right"


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of questions.

    Attributes:
        above: the lines above it that are not blank.
        separator: what parts the cells.
        head: what its header says.
        header: the header's line.
        rows: the lines below, without the rule.
        rules: rules between them.
        below: what stands below the table.
        page: whether it is one part of a page, and not all of the text.
    """

    above: Lines
    separator: str
    head: Header
    header: Line
    rows: Lines
    rules: Lines
    below: Lines = ()
    page: bool = False

    def fits(self, row: Line) -> bool:
        """Whether a row has as many cells as the header."""
        return len(cells(row, self.separator)[0]) == self.head.width


def score(lines: Lines) -> float:
    """How well a text fits: by a header that names questions and options, and rows with as many cells."""
    found = _table(lines)
    if not found:
        return 0.0
    return _ON_A_PAGE if found.page else 1.0


def parse(lines: Lines) -> QuizDraft:
    """Read the rows."""
    filled = without_blanks(lines)
    found = _table(lines)
    if not found:
        return QuizDraft(
            "", unparsed=(Unparsed(filled, "a header that names questions and options"),) if filled else ()
        )
    fitting = [row for row in found.rows if found.fits(row)]
    odd = tuple(row for row in found.rows if not found.fits(row))
    unparsed = [Unparsed(found.above[1:], "the header of a table")] if found.above[1:] else []
    unparsed += [Unparsed(odd, f"a row of {found.head.width} cells")] if odd else []
    unparsed += [Unparsed(found.below, "a row of the table above")] if found.below else []
    counted = any("key" in found.head.columns and _key_cell(row, found).text.strip() == "0" for row in fitting)
    doubts = (Doubt("key-unclear", _FROM_0),) if counted else ()
    return QuizDraft(
        title=found.above[0].text.strip(" *#_") if found.above else "",
        questions=tuple(_question(row, found.separator, found.head, doubts) for row in fitting),
        evidence=found.above[:1],
        removals=tuple(Removal(line.span, "furniture") for line in (found.header, *found.rules)),
        unparsed=tuple(unparsed),
    )


def _table(lines: Lines) -> _Table | None:
    """All of a text as a table, or the first that stands on a page of Markdown."""
    return _whole(lines) or _on_a_page(lines)


def _whole(lines: Lines) -> _Table | None:
    filled = without_blanks(lines)
    for at, line in enumerate(filled[:3]):
        for separator in SEPARATORS:
            head = _header(line, separator)
            if head:
                rows = tuple(row for row in filled[at + 1 :] if not is_rule(row))
                rules = tuple(row for row in filled[at + 1 :] if is_rule(row))
                return _fitting(_Table(filled[:at], separator, head, line, rows, rules))
    return None


def _on_a_page(lines: Lines) -> _Table | None:
    """A header with a rule below it, and rows up to the next blank line."""
    code = fenced(lines)
    for at, line in enumerate(lines[:-1]):
        head = _header(line, _BAR) if not code[at] and is_rule(lines[at + 1]) else None
        if head is None:
            continue
        end = next((i for i in range(at + 2, len(lines)) if lines[i].blank and not code[i]), len(lines))
        above, below = without_blanks(lines[:at]), without_blanks(lines[end:])
        return _fitting(_Table(above, _BAR, head, line, lines[at + 2 : end], (lines[at + 1],), below, page=True))
    return None


def _header(line: Line, separator: str) -> Header | None:
    return header([cell.text for cell in cells(line, separator)[0]]) if is_row(line, separator) else None


def _fitting(found: _Table) -> _Table | None:
    """The table, if most of its rows have as many cells as the header; a cell of Markdown may hold lines of code."""
    rows = [row for row in found.rows if not found.page or found.separator in row.text]
    enough = _HALF if found.page else _ENOUGH
    return found if rows and sum(map(found.fits, rows)) >= enough * len(rows) else None


def _key_cell(row: Line, found: _Table) -> Line:
    """The key's cell of a row."""
    return cells(row, found.separator)[0][found.head.columns["key"]]


def _question(row: Line, separator: str, head: Header, doubts: tuple[Doubt, ...]) -> QuestionDraft:
    found, around = cells(row, separator)
    named = {name: found[at] for name, at in head.columns.items()}
    options = [(found[at], sign) for at, sign in head.options if not found[at].blank]
    taken = {*head.columns.values(), *(at for at, _ in head.options)}
    others = tuple(cell for at, cell in enumerate(found) if at not in taken and not cell.blank)
    fitted = _key(named.get("key"), options)
    evidence = (*around, *others, *(line for name, line in named.items() if name in {"key", "number"}))
    explanation = named.get("explanation")
    return QuestionDraft(
        named["number"].text.strip() if "number" in named and named["number"].text.strip().isdigit() else "",
        (Passage((named["question"],)),) if not named["question"].blank else (),
        tuple(OptionDraft((Passage((text,)),), _mark(i, fitted), placed=True) for i, (text, _) in enumerate(options)),
        tuple(line for line in evidence if not line.blank),
        several=len(fitted.right) > 1,
        doubts=(*doubts, *((Doubt("key-unclear", fitted.note, (row,)),) if fitted.note else ())),
        explanation=(Passage((explanation,)),) if explanation and not explanation.blank else (),
    )


def _mark(index: int, fitted: Fit) -> Mark:
    return Mark.NONE if not fitted.right else Mark.RIGHT if index in fitted.right else Mark.WRONG


def _key(cell: Line | None, options: list[tuple[Line, str]]) -> Fit:
    """The options that the key's cell names, by their signs or their texts."""
    if cell is None or cell.blank:
        return Fit(note=_NO_KEY)
    cell = around((cell,))[0][0]
    read = signs(cell.text)
    end = read[1] if read else 0
    head, named, rest = cut(cell, 0, end)
    said = Stated(head, named, read[0], None if rest.blank else rest) if read else Stated(head, rest)
    return fit(said, [sign for _, sign in options], [text.text for text, _ in options])
