"""A table of questions, as spreadsheets export it: a header, and a row for each question.

Question,Option A,Option B,Correct
Which river …?,The Rhine,The Danube,B
"""

from __future__ import annotations

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
from generator.importing.keys.key_entries import is_rule
from generator.importing.keys.stated_key import Fit, Stated, fit, signs
from generator.importing.pieces import cut, without_blanks
from generator.importing.table.cells import SEPARATORS, cells
from generator.importing.table.header import Header, header
from generator.model.line import Line

EXACT = True  # a program wrote the table; its tabs and commas are no columns of a page

_ENOUGH = 0.8  # of the rows have as many cells as the header
_FROM_0 = "a key of this table is 0; its numbers may count the options from 0"
_NO_KEY = "no column of the table says which option is right"


def score(lines: Lines) -> float:
    """How well a text fits: by a header that names questions and options, and rows with as many cells."""
    found = _table(lines)
    if not found:
        return 0.0
    _, separator, head, rows = found
    fitting = sum(len(cells(row, separator)[0]) == head.width for row in rows)
    return 1.0 if rows and fitting >= _ENOUGH * len(rows) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the rows."""
    filled = without_blanks(lines)
    found = _table(lines)
    if not found:
        return QuizDraft(
            "", unparsed=(Unparsed(filled, "a header that names questions and options"),) if filled else ()
        )
    at, separator, head, rows = found
    above = filled[:at]
    fitting = [row for row in rows if len(cells(row, separator)[0]) == head.width]
    whole = {row.span for row in fitting}
    odd = tuple(row for row in rows if row.span not in whole)
    unparsed = [Unparsed(above[1:], "the header of a table")] if above[1:] else []
    unparsed += [Unparsed(odd, f"a row of {head.width} cells")] if odd else []
    counted = any("key" in head.columns and _cell(row, separator, head).text.strip() == "0" for row in fitting)
    doubts = (Doubt("key-unclear", _FROM_0),) if counted else ()
    gone = (filled[at], *(line for line in filled[at + 1 :] if is_rule(line)))
    return QuizDraft(
        title=above[0].text.strip(" *#_") if above else "",
        questions=tuple(_question(row, separator, head, doubts) for row in fitting),
        evidence=above[:1],
        removals=tuple(Removal(line.span, "furniture") for line in gone),
        unparsed=tuple(unparsed),
    )


def _table(lines: Lines) -> tuple[int, str, Header, list[Line]] | None:
    """Where the header stands among the lines that are not blank, what parts the cells, the header, and the rows."""
    filled = [line for line in lines if not line.blank]
    for at, line in enumerate(filled[:3]):
        for separator in SEPARATORS:
            head = header([cell.text for cell in cells(line, separator)[0]]) if separator in line.text else None
            if head:
                return at, separator, head, [row for row in filled[at + 1 :] if not is_rule(row)]
    return None


def _cell(row: Line, separator: str, head: Header) -> Line:
    """The key's cell of a row."""
    return cells(row, separator)[0][head.columns["key"]]


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
    read = signs(cell.text)
    end = read[1] if read else 0
    head, named, rest = cut(cell, 0, end)
    said = Stated(head, named, read[0], None if rest.blank else rest) if read else Stated(head, rest)
    return fit(said, [sign for _, sign in options], [text.text for text, _ in options])
