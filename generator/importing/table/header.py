"""What a header says of the columns of a table: where the questions stand, the options, and the key."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import cache

from generator.importing.records.names import names, simple
from generator.importing.words import pattern, phrases, plain

_TABLE = "table_rows"
_FEWEST = 2
_SIGNS = {"#", "№"}  # above the numbers of the questions
_COLUMNS = ("question", "key", "explanation", "number", "kind")
_COUNTED = ("index", "idx", "indice")  # in the name of a key that may count from 0
_REMARK = re.compile(
    r"\((?:s|n|en|es|e)\)|(?<!\s)\s*(?:[(\[]|\s[-–—]\s).*", re.DOTALL
)  # `Answer 1 - max 75 characters`


@dataclass(frozen=True, slots=True)
class Header:
    """The columns of a table.

    Attributes:
        columns: what stands in which column, from 0: "question", "key", "explanation", "number", "kind".
        options: columns of options, each with its sign, a letter or a number.
        wrong: columns of wrong options, where the key's column holds the right one.
        width: how many columns there are.
        names: what the header calls the other columns.
    """

    columns: dict[str, int] = field(default_factory=dict)
    options: tuple[tuple[int, str], ...] = ()
    wrong: tuple[int, ...] = ()
    width: int = 0
    names: dict[int, str] = field(default_factory=dict)


def header(cells: list[str], *, cards: bool = False) -> Header | None:
    """Read a row as a header; None when it names no questions, or fewer than two options.

    Args:
        cells: of the row.
        cards: whether questions and their answers are enough.
    """
    columns: dict[str, int] = {}
    options: list[tuple[int, str]] = []
    wrong: list[int] = []
    names: dict[int, str] = {}
    for at, cell in enumerate(cells):
        match = _option().fullmatch(_bare(cell)) or _option().fullmatch(_bare(_REMARK.sub("", cell)))
        if match:
            options.append((at, match["sign"]))
            continue
        if _wrong().fullmatch(_bare(_REMARK.sub("", cell))):
            wrong.append(at)
            continue
        name = _column(cell)
        if name and name not in columns:
            columns[name] = at
        else:
            names[at] = cell
    signs = [sign for _, sign in options]
    given = "key" in columns and not options and bool(wrong)
    bare = cards and "key" in columns and not options and not wrong
    if "question" not in columns or not (given or bare or len(options) >= _FEWEST) or len(set(signs)) < len(signs):
        return None
    return Header(columns, tuple(options), tuple(wrong) if given else (), len(cells), names)


def _column(cell: str) -> str:
    """What a column holds; empty when its header does not say."""
    if cell.strip()[-1:] in _SIGNS:  # `Question #`
        return "number"
    said = {_bare(cell), _bare(_REMARK.sub("", cell))}
    named = next((name for name in _COLUMNS if said & set(map(_bare, phrases(_TABLE, name)))), "")
    return named or _of_a_program(cell)


def _of_a_program(cell: str) -> str:
    """What a column holds by the name that a program gave it, as to the values of a record: `correct_option_ids`."""
    said = simple(cell)
    if "_" not in cell or any(word in said for word in _COUNTED):
        return ""
    return next((role for role in ("question", "key", "explanation") if said in names(role)), "")


def is_about(name: str) -> bool:
    """Whether a column holds what a question is about, or where it comes from: `Topic`, `source_original`."""
    about = set(map(_bare, phrases("records", "about")))
    return bool(about.intersection(_bare(name).split()))


def _bare(text: str) -> str:
    """Plain words without accents, which programs leave out."""
    return "".join(sign for sign in unicodedata.normalize("NFD", plain(text)) if not unicodedata.combining(sign))


@cache
def _wrong() -> re.Pattern[str]:
    """`Incorrect answer 1`."""
    return re.compile(rf"{pattern(tuple(map(_bare, phrases(_TABLE, 'wrong'))))}(?:\s?[1-9])?")


@cache
def _option() -> re.Pattern[str]:
    """`A`, `Option B`, `Answer 3`."""
    return re.compile(rf"(?:{pattern(tuple(map(_bare, phrases(_TABLE, 'option'))))}\s?)?(?P<sign>[a-h]|[1-9])")
