"""Questions of a game in plain rows without a header: the question, its options, and the number of the right one.

What floats?            Rocks | What floats? | Slate | Pumice | Chalk | 2
Slate                   Rocks | What burns?  | Sand  | Ash    | Coal  | 3
Pumice
Chalk
2

No letter shows the options, and no header says what the numbers are. So each must be the number of an option, counted
from one, and the last option be named at least once; numbers that only rise are levels or points. A note asks to look.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft, QuizDraft, Unparsed
from generator.importing.pieces import without_blanks
from generator.importing.table.cells import is_row
from generator.importing.table.header import header
from generator.importing.table.rows import rows
from generator.model.line import Line

EXACT = True  # a scan has no such rows

_SEPARATORS = ("\t", "|", ";")  # commas stand in sentences as well
_FEWEST = 5  # questions
_OPTIONS = range(2, 7)
_FITS = 0.9
_MOST = 0.9  # of the rows have as many cells
_ASKED = 0.7  # of the lines above the options, where nothing but their order tells a row, ask
_THEMES = 2  # columns in front of the question at most
_SAME = 0.8  # of the texts of such a column, at most, are different
_NUMBERS = "no header says what the number behind each question is; it was read as that of the right option"
_OTHER = "this row has another number of options than most; a line of it may be lost, or be no option"


@dataclass(frozen=True, slots=True)
class _Record:
    """What a row says.

    Attributes:
        stem: the question.
        options: each an option; empty cells are none.
        key: the number of the right one.
        others: the theme in front of the question, and the signs between the cells.
    """

    stem: Line
    options: Lines
    key: Line
    others: Lines = ()

    @property
    def right(self) -> int:
        """Which option is right, counted from one; 0 for none that there is."""
        said = self.key.text.strip()
        return int(said) if said.isdecimal() and len(said) == 1 and int(said) <= len(self.options) else 0


def score(lines: Lines) -> float:
    """How well a text fits: as soon as its keys can be nothing else."""
    return _FITS if _records(lines)[0] else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the rows."""
    records, rest = _records(lines)
    usual = Counter(len(record.options) for record in records).most_common(1)[0][0] if records else 0
    return QuizDraft(
        title="",
        questions=tuple(_question(record, usual) for record in records),
        doubts=(Doubt("key-unclear", _NUMBERS, tuple(record.key for record in records)),) if records else (),
        unparsed=Unparsed.of(rest, "a row that ends in the number of an option"),
    )


def _question(record: _Record, usual: int) -> QuestionDraft:
    odd = len(record.options) != usual
    return QuestionDraft(
        "",
        (Passage((record.stem,)),),
        options=tuple(
            OptionDraft((Passage((text,)),), Mark.of(n == record.right), placed=True)
            for n, text in enumerate(record.options, 1)
        ),
        evidence=(record.key, *record.others),
        doubts=(Doubt("options-unclear", _OTHER, record.options),) if odd else (),
    )


def _records(lines: Lines) -> tuple[list[_Record], Lines]:
    """All questions, and what is left of the text."""
    filled = without_blanks(lines)
    for separator in _SEPARATORS:
        found = _of_rows(filled, separator)
        if found and _count(found):
            return found, ()
    found, rest = _of_lines(filled)
    return (found, rest) if _count(found) and _are_asked(found) else ([], filled)


def _of_rows(lines: Lines, separator: str) -> list[_Record]:
    """Rows with as many cells; none where one differs, or the first is a header."""
    if len(lines) < _FEWEST or not all(is_row(line, separator) for line in lines):
        return []
    found = rows(lines, separator)
    width = len(found[0].cells)
    whole = all(len(row.cells) == width and len(row.lines) == 1 for row in found)
    if not whole or header(found[0].texts) or not all(row.cells[-1] for row in found):
        return []
    texts = [row.texts for row in found]
    at = next((n for n in range(min(width, _THEMES + 1)) if not _is_theme([each[n] for each in texts])), width)
    records: list[_Record] = []
    for row in found if at < width else ():
        stem, options, key = row.cells[at], [cell for cell in row.cells[at + 1 : -1] if cell], row.cells[-1]
        if not stem or len(options) not in _OPTIONS or not all(row.cells[at + 1 : at + 1 + len(options)]):
            return []
        before = tuple(line for cell in row.cells[:at] for line in cell)
        records.append(_Record(stem[0], tuple(cell[0] for cell in options), key[0], (*before, *row.signs)))
    return records


def _is_theme(texts: Sequence[str]) -> bool:
    """Whether the texts of a column are what several questions are about, and no questions: many are the same."""
    return len(set(texts)) <= _SAME * len(texts) and not any(map(asks, texts))


def _of_lines(lines: Lines) -> tuple[list[_Record], Lines]:
    """Lines up to each that is a number and nothing else; those below the last are left."""
    records: list[_Record] = []
    waiting: list[Line] = []
    for line in lines:
        if not (line.text.strip().isdecimal() and len(line.text.strip()) == 1):
            waiting.append(line)
        elif len(waiting) - 1 not in _OPTIONS:
            return [], lines
        else:
            records.append(_Record(waiting[0], tuple(waiting[1:]), line))
            waiting = []
    return records, tuple(waiting)


def _are_asked(records: Sequence[_Record]) -> bool:
    """Whether most of the first lines ask, no option does, and most have as many options."""
    asked = sum(asks(record.stem.text) for record in records)
    options = any(asks(option.text) for record in records for option in record.options)
    usual = Counter(len(record.options) for record in records).most_common(1)
    return asked >= _ASKED * len(records) and not options and bool(usual) and usual[0][1] >= _MOST * len(records)


def _count(records: Sequence[_Record]) -> bool:
    """Whether the keys are numbers of options, counted from one."""
    right = [record.right for record in records]
    last = any(record.right == len(record.options) for record in records)
    mixed = right not in (sorted(right), sorted(right, reverse=True))
    return len(records) >= _FEWEST and all(right) and last and mixed
