r"""Takes the cells of a tab-separated row apart, and puts together what the cell border cut.

OCR that takes a page for a table writes `10. Whic⇥h of these` where a border ran through a word, and puts the cut-off
right end of a wrapped line into the next cell: `… on training, an about equally …⇥nd so all …` was printed as
`… on training, and so all …` / `about equally …`. A word that the text has elsewhere shows where the cut was; so does
the column at which the page's other lines were cut.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from generator.importing.answer_tables import answer_tables
from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced
from generator.importing.labels import followed
from generator.importing.lettered.question_number import question_number
from generator.importing.pieces import cut, gap, join_cells, without_blanks
from generator.importing.scores import score
from generator.model.line import Line

AFTER = ("tabbed_labels",)
NEEDS = re.compile(r"\t")

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
# A row of numbers, or of letters, behind one word or none: the key of a printed test, which is read as it stands.
_GRID = re.compile(r"[^\t\d]{0,20}(?:\t\s*\d{1,3}[.)]?\s*){4,}|[^\t]{0,20}(?:\t\s*[A-Ha-h]\s*){4,}")
_LAST = re.compile(r"(?<![^\W\d_])[^\W\d_]+$")
_FIRST = re.compile(r"-?[^\W\d_]+(?:-[^\W\d_]+)*")
# A cell that holds a line of text, not a word of a table.
_LONG = 40
# Proportional letters: the same right edge falls some characters earlier or later in every line.
_TOLERANCE = 6
_WIDEST = 200  # tabs of a row; a line with more is none
_MOST = 20  # cells of a row that text was cut into; more are a table of its own
_OVERLAP = 3
_BESIDE = "this stood beside other text in a row; which of them a label below speaks of is not sure"


@dataclass(frozen=True, slots=True)
class _Page:
    """What the whole text tells about one row: its words, and the column where its lines were cut (0: unknown)."""

    words: Counter[str]
    width: float


def clean(lines: Lines) -> Cleaned:
    """Split every row into its cells, each a paragraph of its own."""
    inside = fenced(lines)
    known = {i for table in answer_tables(lines) for i in range(table.header, table.total + 1)}  # by their layout
    rows = {
        i: _cells(line)
        for i, line in enumerate(lines)
        if 0 < line.text.count("\t") <= _WIDEST and not inside[i] and i not in known and not _GRID.fullmatch(line.text)
    }
    counts = Counter(word.casefold() for line in lines for word in _WORD.findall(line.text))
    page = _Page(counts, _width(rows.values(), counts))
    done: list[Line] = []
    for i, line in enumerate(lines):
        done.extend(_row(line, rows[i], page) if i in rows else (line,))
    return Cleaned(tuple(done))


def _cells(line: Line) -> tuple[Line, ...]:
    """The cells that hold anything, without the tabs between them."""
    bounds = (bound for match in re.finditer(r"[^\t]+", line.text) for bound in match.span())
    return without_blanks(cut(line, *bounds)[1::2])


def _row(line: Line, cells: tuple[Line, ...], page: _Page) -> Iterator[Line]:
    merged: list[Line] = []
    for cell in cells:
        joined = merged and len(cells) <= _MOST and _join(line, merged[-1], cell, page)
        if joined:
            merged[-1] = joined
        else:
            merged.append(cell)
    beside = sum(map(_is_text, merged)) > 1
    yield gap(line)
    for cell in merged:
        yield cell.doubted(_BESIDE) if beside and len(cell.text) < _LONG else cell
        yield gap(cell, after=True)


def _is_text(cell: Line) -> bool:
    """Whether a label may speak of a cell: it has words, and is neither a score nor a bare `Question 12`."""
    number = question_number(cell.text)
    heads = number is not None and number.end >= len(cell.text.rstrip())
    return not heads and _WORD.search(cell.text) is not None and score(cell.text) is None


def _join(line: Line, left: Line, right: Line, page: _Page) -> Line | None:
    """Join two cells of one row when the border cut a word or a line; None when they are two cells."""
    text = _whole_word(left.text, right.text, page.words)
    doubt = ""
    if text is None and len(left.text) >= _LONG and _goes_on(right.text):
        text = _rest_of_line(left.text.rstrip(), right.text.strip(), page)
        if text is None and " " in right.text.strip():
            text, doubt = _unknown_word(left.text, right.text), "a word or line was cut by the border of a table cell"
    if text is None:
        return None
    offset = line.span.start
    joined = join_cells(left, right, text, line.text[left.span.start - offset : right.span.end - offset], "table_cells")
    return joined.doubted(doubt) if doubt else joined


def _whole_word(left: str, right: str, counts: Counter[str]) -> str | None:
    """`Whic` + `h of` → `Which of`, when the text has the word elsewhere and its halves are none."""
    last, first = _LAST.search(left), _FIRST.match(right)
    if not last or not first:
        return None
    whole, halves = counts[(last[0] + first[0]).casefold()], (counts[last[0].casefold()], counts[first[0].casefold()])
    return left + right if whole and whole >= min(halves) else None


def _rest_of_line(left: str, right: str, page: _Page) -> str | None:
    """Put the cut-off end of a line back behind the place where it was cut, when words or the page's width show it."""
    first = _FIRST.match(right)
    if not first or not page.width or " " not in right:
        return None
    label = followed().match(left)  # stands on a line of its own above the text, though in the same cell
    width = page.width + (label.end() if label else 0)
    spots = [match.end() for match in re.finditer(r"\S+", left) if match.end() < len(left)]
    near = sorted((spot for spot in spots if abs(spot - width) <= _TOLERANCE), key=lambda spot: abs(spot - width))
    if page.words[first[0].casefold()] <= 1:  # the cell begins inside a word: only a spot that completes it will do
        for spot in near:
            for overlap in range(_OVERLAP):
                start = left[: spot - overlap]
                if _whole_word(start, right, page.words):
                    return f"{start}{right} {left[spot:].lstrip()}"
        return None
    return f"{left[: near[0]]} {right} {left[near[0] :].lstrip()}" if near else None


def _unknown_word(left: str, right: str) -> str:
    """`strat` + `regy` → `stratregy`: cut inside a word, but which word it was is for a person to say."""
    return left + right if _LAST.search(left) else f"{left.rstrip()} {right}"


def _goes_on(text: str) -> bool:
    return text.lstrip()[:1].islower()


def _width(rows: Iterable[tuple[Line, ...]], counts: Counter[str]) -> float:
    """The column at which lines were cut: where a long cell ends inside a word and the next goes on with it."""
    ends = [
        len(left.text) for cells in rows for left, right in pairwise(cells) if _cut_inside_word(left, right, counts)
    ]
    return float(median(ends)) if ends else 0.0


def _cut_inside_word(left: Line, right: Line, counts: Counter[str]) -> bool:
    last = _LAST.search(left.text)
    return len(left.text) >= _LONG and last is not None and _goes_on(right.text) and counts[last[0].casefold()] <= 1
