"""A table of questions, as spreadsheets export it: a header, and a row for each question.

Question,Option A,Option B,Correct
Which river …?,The Rhine,The Danube,B

In Markdown such tables may stand on a page with other text, and may hold questions and answers alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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
from generator.importing.table.cells import SEPARATORS, is_row
from generator.importing.table.header import Header, header, is_about
from generator.importing.table.rows import Row, rows
from generator.importing.words import phrases, plain
from generator.model.line import Line

EXACT = True  # a program wrote the table; its tabs and commas are no columns of a page

_ENOUGH = 0.8  # of the rows have as many cells as the header
_HALF = 0.5  # of them, where a rule below the header shows what it is
_ON_A_PAGE = 0.7  # how well a page fits that has such a table somewhere
_BAR = "|"
_CUT = "the row beside this one has not as many cells; a part of this one may stand there"
_FROM_0 = "a key of this table is 0; its numbers may count the options from 0"
_NO_KEY = "no column of the table says which option is right"
_LINES = "the key has several lines, which are the text of no option"
_UNREAD = "the column “{}” is not read; it may belong to the question"
_CARDS = 3  # fewest rows of questions and answers alone
_WORDS = 3  # of a question in them
_LETTERS = re.compile(r"[\W_]*[A-Ha-h](?:\W+[A-Ha-h])*[\W_]*")
_TITLE = re.compile(r"\s{0,3}#{1,6}\s")
_SENTENCE = 6  # words of a cell that says more than a name
_HIGHEST = 5  # row in which the header may stand
_SAMPLE = 200  # lines that hold those rows


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of questions.

    Attributes:
        above: the lines above it that are not blank.
        separator: what parts the cells.
        head: what its header says.
        header: the header's lines.
        rows: those below, without the rule.
        rules: rules between them.
        below: what stands below the table.
        page: whether it is one part of a page, and not all of the text.
    """

    above: Lines
    separator: str
    head: Header
    header: Lines
    rows: tuple[Row, ...]
    rules: Lines
    below: Lines = ()
    page: bool = False

    def fits(self, row: Row) -> bool:
        """Whether a row has as many cells as the header; a spreadsheet's last ones may be cut off where empty."""
        last = max(self.head.columns.values())
        return len(row.cells) == self.head.width or (self.separator == "\t" and last < len(row.cells) < self.head.width)


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
            _question(row, found.head, (*doubts, *_beside(found, n)))
            for n, row in enumerate(found.rows)
            if found.fits(row)
        ),
        evidence=above[:1],
        removals=tuple(Removal(line.span, "furniture") for line in furniture),
        unparsed=tuple(unparsed),
    )


def _beside(found: _Table, at: int) -> Iterator[Doubt]:
    """The doubt about a row beside one that has not as many cells: a line break may have cut a cell of either.

    Bars show where a row begins and ends.
    """
    if found.separator == _BAR:
        return
    around = (*found.rows[max(at - 1, 0) : at], *found.rows[at + 1 : at + 2])
    odd = tuple(line for row in around if not found.fits(row) for line in row.lines)
    if odd:
        yield Doubt("boundary-unclear", _CUT, odd)


def _is_template(above: Lines) -> bool:
    """Whether what stands above a table is that of a form which a game gives to fill in: `Kahoot! template`."""
    words = set(map(plain, phrases("table_rows", "template")))
    return any(words & set(plain(line.text).split()) for line in above)


def _table(lines: Lines) -> _Table | None:
    """All of a text as a table, or the first that stands on a page of Markdown."""
    return _whole(lines) or _on_a_page(lines)


def _whole(lines: Lines) -> _Table | None:
    filled = without_blanks(lines)
    for separator in SEPARATORS:
        if not any(is_row(line, separator) for line in filled[:_HIGHEST]):
            continue
        top = rows(filled[:_SAMPLE], separator)
        at = next((n for n, row in enumerate(top[:_HIGHEST]) if header(row.texts)), None)
        head = header(top[at].texts) if at is not None else None
        if head and at is not None:
            above = tuple(line for row in top[:at] for line in row.lines)
            body = filled[len(above) + len(top[at].lines) :]
            below = tuple(rows(tuple(line for line in body if not is_rule(line)), separator))
            rules = tuple(line for line in body if is_rule(line))
            return _fitting(_Table(above, separator, head, top[at].lines, below, rules))
    return None


def _on_a_page(lines: Lines) -> _Table | None:
    """Headers with a rule below them, all the same, each with its rows up to the next blank line."""
    code = fenced(lines)
    for cards in (False, True):
        starts = [at for at in range(len(lines) - 1) if not code[at] and is_rule(lines[at + 1])]
        heads = [(at, head) for at in starts if (head := _header(lines[at], cards=cards))]
        if heads:
            found = _fitting(_joined(lines, code, heads))
            return found if found and (not cards or _are_cards(found)) else None
    return None


def _joined(lines: Lines, code: Sequence[bool], heads: list[tuple[int, Header]]) -> _Table:
    """The tables of a page that have one header, as one; titles above the further ones say what they are about."""
    _, head = heads[0]
    taken: list[int] = []
    body: list[Row] = []
    for at, other in heads:
        if other == head and at not in taken:
            end = next((i for i in range(at + 2, len(lines)) if lines[i].blank and not code[i]), len(lines))
            taken += range(at, end)
            body += rows(lines[at + 2 : end], _BAR)
    first = taken[0]
    headers = tuple(lines[at] for at, other in heads if other == head)
    rules = tuple(lines[at + 1] for at, other in heads if other == head)
    inside = set(taken)
    above = without_blanks(lines[:first])
    below = tuple(line for i, line in enumerate(lines) if i > first and i not in inside and not line.blank)
    last = lines[taken[-1]].span.line
    titles = tuple(line for line in (*above[1:], *below) if _TITLE.match(line.text) and line.span.line < last)
    above, below = (tuple(line for line in part if line not in titles) for part in (above, below))
    return _Table(above, _BAR, head, (*headers, *titles), tuple(body), rules, below, page=True)


def _are_cards(found: _Table) -> bool:
    """Whether rows of two texts ask and answer: a key of a quiz, too, has a table of questions and answers."""
    asked, key = found.head.columns["question"], found.head.columns["key"]
    told = [row.texts for row in found.rows if found.fits(row)]
    cards = [cells for cells in told if len(cells[asked].split()) >= _WORDS and not _LETTERS.fullmatch(cells[key])]
    return len(cards) >= max(_CARDS, _ENOUGH * len(told))


def _header(line: Line, *, cards: bool) -> Header | None:
    return header(rows((line,), _BAR)[0].texts, cards=cards) if is_row(line, _BAR) else None


def _fitting(found: _Table) -> _Table | None:
    """The table, if most of its rows have as many cells as the header; a cell of Markdown may hold lines of code."""
    some = [row for row in found.rows if not found.page or any(found.separator in line.text for line in row.lines)]
    enough = _HALF if found.page else _ENOUGH
    return found if some and sum(map(found.fits, some)) >= enough * len(some) else None


def _question(row: Row, head: Header, doubts: tuple[Doubt, ...]) -> QuestionDraft:
    cells = (*row.cells, *((),) * (head.width - len(row.cells)))
    named = {name: cells[at] for name, at in head.columns.items()}
    key = named.get("key", ())
    columns = [*((at, sign) for at, sign in head.options), *((at, "") for at in head.wrong)]
    options = [(cells[at], sign) for at, sign in columns if cells[at]]
    taken = {*head.columns.values(), *(at for at, _ in columns)}
    others = tuple(line for at, cell in enumerate(cells) if at not in taken for line in cell)
    unread = [name for at, name in head.names.items() if _says(row, at, sentence=is_about(name))]
    further = tuple(Doubt("text-doubtful", _UNREAD.format(" ".join(name.split()))) for name in unread)
    evidence = (*row.signs, *others, *named.get("number", ()), *named.get("kind", ()))
    number = " ".join(line.text.strip() for line in named.get("number", ()))
    draft = QuestionDraft(
        number if number.isdigit() else "",
        (Passage(named["question"]),) if named["question"] else (),
        doubts=further,
        evidence=evidence,
        explanation=(Passage(named["explanation"]),) if named.get("explanation") else (),
    )
    if head.wrong and key:
        both = ((key, Mark.RIGHT), *((text, Mark.WRONG) for text, _ in options))
        return replace(draft, options=tuple(OptionDraft((Passage(text),), mark, placed=True) for text, mark in both))
    if not options and not head.options and not head.wrong:
        return replace(draft, model=(Passage(key),) if key else ())
    if not key and _is_typed(named.get("kind", ())):
        return replace(draft, answers=tuple(line for text, _ in options for line in text))
    fitted = _key(key, options)
    note = (Doubt("key-unclear", fitted.note, row.lines),) if fitted.note else ()
    return replace(
        draft,
        options=tuple(
            OptionDraft((Passage(text),), _mark(i, fitted), placed=True) for i, (text, _) in enumerate(options)
        ),
        evidence=(*evidence, *key),
        several=len(fitted.right) > 1,
        doubts=(*doubts, *note, *further),
    )


def _says(row: Row, at: int, *, sentence: bool) -> bool:
    """Whether a cell says more than a name or an address; below `Topic` or `Source` only a sentence does."""
    said = row.texts[at] if at < len(row.texts) else ""
    return len(said.split()) >= _SENTENCE and (not sentence or said.rstrip()[-1:] in {".", "!", "?"})


def _is_typed(kind: Lines) -> bool:
    said = plain(" ".join(line.text for line in kind))
    return bool(said) and said in set(map(plain, phrases("table_rows", "typed")))


def _mark(index: int, fitted: Fit) -> Mark:
    return Mark.NONE if not fitted.right else Mark.RIGHT if index in fitted.right else Mark.WRONG


def _key(cell: Lines, options: list[tuple[Lines, str]]) -> Fit:
    """The options that the key's cell names, by their signs or their texts."""
    if not cell:
        return Fit(note=_NO_KEY)
    if len(cell) > 1:
        texts = [_read(text) for text, _ in options]
        right = tuple(i for i, text in enumerate(texts) if text == _read(cell))
        return Fit(right) if len(right) == 1 else Fit(note=_LINES)
    line = around(cell)[0][0]
    read = signs(line.text)
    head, named, rest = cut(line, 0, read[1] if read else 0)
    said = Stated(head, named, read[0], None if rest.blank else rest) if read else Stated(head, rest)
    return fit(said, [sign for _, sign in options], [_read(text) for text, _ in options])


def _read(cell: Lines) -> str:
    return " ".join(line.text.strip() for line in cell)
