"""A table of questions, as spreadsheets export it: a header, and a row for each question.

Question,Option A,Option B,Correct
Which river …?,The Rhine,The Danube,B

In Markdown such tables may stand on a page with other text, and may hold questions and answers alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt, Lines, QuizDraft, Removal, Unparsed
from generator.importing.pieces import without_blanks
from generator.importing.table.question import question
from generator.importing.table.table import Table, table
from generator.importing.words import phrases, plain

EXACT = True  # a program wrote the table; its tabs and commas are no columns of a page

_ON_A_PAGE = 0.7  # how well a page fits that has such a table somewhere
_CUT = "the row beside this one has not as many cells; a part of this one may stand there"
_FROM_0 = "a key of this table is 0; its numbers may count the options from 0"


def score(lines: Lines) -> float:
    """How well a text fits: by a header that names questions and options, and rows with as many cells."""
    found = table(lines)
    if not found:
        return 0.0
    return _ON_A_PAGE if found.page else 1.0


def parse(lines: Lines) -> QuizDraft:
    """Read the rows."""
    filled = without_blanks(lines)
    found = table(lines)
    if not found:
        return QuizDraft("", unparsed=Unparsed.of(filled, "a header that names questions and options"))
    fitting = [row for row in found.rows if found.fits(row)]
    odd = tuple(line for row in found.rows if not found.fits(row) for line in row.lines)
    above = () if _is_template(found.above) else found.above
    unparsed = [Unparsed(above[1:], "the header of a table")] if above[1:] else []
    unparsed += [Unparsed(odd, f"a row of {found.head.width} cells")] if odd else []
    unparsed += [Unparsed(found.below, "a row of the table above")] if found.below else []
    key = found.head.columns.get("key", found.head.width)
    counted = any(row.texts[key : key + 1] == ["0"] for row in fitting) and not found.head.wrong
    doubts = (Doubt("key-unclear", _FROM_0),) if counted else ()
    furniture = (*found.header, *found.rules, *(() if above else found.above))
    return QuizDraft(
        title=above[0].text.strip(" *#_") if above else "",
        questions=tuple(
            question(row, found.head, (*doubts, *_beside(found, n)))
            for n, row in enumerate(found.rows)
            if found.fits(row)
        ),
        evidence=above[:1],
        removals=Removal.of(furniture, "furniture"),
        unparsed=tuple(unparsed),
    )


def _beside(found: Table, at: int) -> Iterator[Doubt]:
    """The doubt about a row beside one that has not as many cells: a line break may have cut a cell of either.

    Bars show where a row begins and ends.
    """
    if found.separator == "|":
        return
    around = (*found.rows[max(at - 1, 0) : at], *found.rows[at + 1 : at + 2])
    odd = tuple(line for row in around if not found.fits(row) for line in row.lines)
    if odd:
        yield Doubt("boundary-unclear", _CUT, odd)


def _is_template(above: Lines) -> bool:
    """Whether what stands above a table is that of a form which a game gives to fill in: `Kahoot! template`."""
    words = set(map(plain, phrases("table_rows", "template")))
    return any(words & set(plain(line.text).split()) for line in above)
