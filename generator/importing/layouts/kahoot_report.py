"""The report of a Kahoot: a head, what was asked, and a table of the options with a row that says which are right.

1 Quiz
Which planet has the most massive ring system?
Correct answers	Saturn
Answer options	▲	Jupiter	◆	Saturn
Is answer correct?	✘	✔

Where the texts stand in a row of their own below the signs, they are in the order of the marks as well. All else counts
what was answered, and names those who did.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from generator.importing.drafts import (
    Doubt,
    Lines,
    Mark,
    OptionDraft,
    Passage,
    QuestionDraft,
    QuizDraft,
    Removal,
    one_line,
)
from generator.importing.keys.answered_by_text import answered_by_text
from generator.importing.pieces import cut, without_blanks
from generator.importing.table.rows import Row, rows
from generator.importing.words import pattern, phrases, plain, plain_phrases
from generator.model.line import Line

EXACT = True  # a program wrote it; its tabs are no columns of a page

_TABLE = "kahoot_report"
_TAB = "\t"
_RIGHT, _WRONG = re.compile(r"[✓✔]"), re.compile(r"[✗✘]")
_SHAPE = re.compile(r"\s*[▲◆●■⬟⬣]\s+(?=\S)")
_ODD = "the options and the marks below them are not as many"
_OTHER = "what is named as the right answer and the marks below the options differ"
_TWO = "more than one line stands between the head and the options; which of them asks is a guess"


def score(lines: Lines) -> float:
    """How well a text fits: by rows that only such a report has."""
    named = [_name(line.text.split(_TAB)[0]) for line in lines if _TAB in line.text]
    headed = any(_head().fullmatch(line.text.split(_TAB)[0]) for line in lines)
    return 1.0 if headed and "right" in named and "options" in named else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions; everything but their heads, stems, options and keys is left out."""
    every = rows(without_blanks(lines), _TAB)
    heads = [i for i, row in enumerate(every) if _head().fullmatch(one_line(row.cells[0]))]
    title = every[0].cells[0] if heads and heads[0] and every[0].cells else ()
    questions: list[QuestionDraft] = []
    kept: set[int] = set()
    for start, end in pairwise((*heads, len(every))):
        part = every[start:end]
        draft, lines_of_it = _question(part)
        questions.append(draft)
        kept.update(map(id, lines_of_it))
    top = {line.span.line for line in title}
    gone = [line for row in every for line in row.lines if id(line) not in kept and line.span.line not in top]
    return QuizDraft(
        one_line(title) if title else "",
        tuple(questions),
        evidence=every[0].lines if title else (),
        removals=Removal.of(gone, "furniture"),
    )


def _question(part: list[Row]) -> tuple[QuestionDraft, Lines]:
    """Read one question, and tell which lines it accounts for; what is said of players is none of them."""
    head, *below = part
    told = {name: row for row in reversed(below) if row.cells and (name := _name(one_line(row.cells[0])))}
    end = next((i for i, row in enumerate(below) if row.cells and _name(one_line(row.cells[0]))), len(below))
    asked = [cell for cell in head.cells[1:] if cell] + [cell for row in below[:end] for cell in row.cells if cell]
    stem = tuple(line for cell in asked for line in cell)
    signs = [*head.cells[0], *head.signs, *(line for row in below[:end] for line in row.signs)]
    cells, from_rows = _options(below, told.get("options"))
    texts, shapes = _without_shapes(cells)
    marks = [cell for cell in told["right"].cells[1:] if cell] if "right" in told else []
    named = [line for cell in told["key"].cells[1:] for line in cell] if "key" in told else []
    used = [row for row in (*from_rows, told.get("right"), told.get("key")) if row]
    signs += [line for row in used for line in (*row.cells[0], *row.signs)]
    signs += [line for row in from_rows for cell in row.cells[1:] if not _says(cell) for line in cell]
    signs += [*(line for cell in marks for line in cell), *named, *shapes]
    doubts = _doubts(texts, marks, asked, stem)
    read = [Mark.of(_RIGHT.search(one_line(cell))) for cell in marks]
    sure = len(read) == len(texts)
    options = tuple(
        OptionDraft((Passage(text),), mark, placed=True)
        for text, mark in zip(texts, read if sure else [Mark.NONE] * len(texts), strict=True)
    )
    if sure and named and not _agrees(options, one_line(named)):
        doubts.append(Doubt("key-contradicted", _OTHER, tuple(named)))
    number = _head().fullmatch(one_line(head.cells[0]))
    draft = QuestionDraft(
        number["number"] if number else "",
        (Passage(stem),) if stem else (),
        options,
        tuple(dict.fromkeys(signs)),
        several=read.count(Mark.RIGHT) > 1,
        doubts=tuple(doubts),
    )
    return draft, (*head.lines, *(line for row in (*below[:end], *used) for line in row.lines))


def _options(below: list[Row], row: Row | None) -> tuple[list[Lines], list[Row]]:
    """The texts of the options, and the rows that hold them: the row of the signs, or the one below it."""
    if row is None:
        return [], []
    texts = [cell for cell in row.cells[1:] if _says(cell)]
    at = below.index(row)
    if texts or at + 1 == len(below):
        return texts, [row]
    return [cell for cell in below[at + 1].cells if cell], [row, below[at + 1]]


def _without_shapes(cells: list[Lines]) -> tuple[list[Lines], Lines]:
    """The texts without the shape of the button, where it stands in the same cell: `◆ Saturn`."""
    texts: list[Lines] = []
    shapes: list[Line] = []
    for first, *others in cells:
        match = _SHAPE.match(first.text)
        shape, text = cut(first, match.end()) if match else (None, first)
        shapes += [shape] if shape else []
        texts.append((text, *others))
    return texts, tuple(shapes)


def _doubts(texts: list[Lines], marks: list[Lines], asked: list[Lines], stem: Lines) -> list[Doubt]:
    doubts = (
        [Doubt("key-unclear", _ODD, tuple(line for text in texts for line in text))] if len(texts) != len(marks) else []
    )
    odd = any(bool(_RIGHT.search(one_line(cell))) == bool(_WRONG.search(one_line(cell))) for cell in marks)
    doubts += [Doubt("key-unclear", _ODD, tuple(line for cell in marks for line in cell))] if odd else []
    return [*doubts, *([Doubt("stem-doubtful", _TWO, stem)] if len(asked) > 1 else [])]


def _agrees(options: tuple[OptionDraft, ...], said: str) -> bool:
    """Whether what is named as right is what the marks show."""
    right = {i for i, option in enumerate(options) if option.mark is Mark.RIGHT}
    return set(answered_by_text([option.text for option in options], said, several=True).right) == right


def _says(cell: Lines) -> bool:
    return any(sign.isalnum() for line in cell for sign in line.text)


def _name(text: str) -> str:
    """What a row holds, by its first cell; empty where it is no row of the report."""
    said = plain(text)
    return next((key for key in ("right", "options", "key", "other") if said in plain_phrases(_TABLE, key)), "")


@cache
def _head() -> re.Pattern[str]:
    """`1 Quiz`, `12 True or false`."""
    return re.compile(rf"\s*(?P<number>\d{{1,3}})\s+{pattern(phrases('quiz_platform', 'kinds'))}\s*", re.IGNORECASE)
