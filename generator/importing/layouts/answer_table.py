"""Questions whose options stand in a table with what each won, as the first online courses showed results.

Question 3
What is lava?
Your Answer      Score   Explanation
Mud
Rock        ✔    1.00    Molten rock.
Total            1.00 / 1.00
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from generator.importing.answer_tables import AnswerTable, answer_tables
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
    text_of,
)
from generator.importing.key import asked_for_several
from generator.importing.lettered.passages import passages
from generator.importing.numerals import decimal
from generator.importing.pieces import cut, parted, without_blanks
from generator.importing.platform.heads import Head, heads
from generator.importing.words import pattern, phrases, plain, plain_phrases
from generator.model.line import Line

EXACT = True

_LONGEST = 2_000  # characters of a row
_FITS = 0.6  # of the questions have such a table
_ROW = re.compile(
    r"(?P<text>\s*\S.*?)(?P<sign>(?:\t[\s\t]*|\s{2,})(?:[✔✓✘✗✅❌]|correct|in?correct)?\s*(?P<score>\d{1,2}[.,]\d{2}))"
    r"(?P<why>(?:\s.*)?)",
    re.IGNORECASE,
)
_EACH = "each option has points for being ticked or not, and nothing tells which of the two it was"
_WRAPPED = "an option begins with a small letter, unlike the others; it may go on with the one above"
_SUM = "the points of the options and their sum do not agree"
_NO_TABLE = "below question {} stands not just one table of answers; its options, or other questions, may be lost in it"
_EXPECTED = "the number of a question above it"


def score(lines: Lines) -> float:
    """How well a text fits: by tables, one for most of the questions."""
    found = len(heads(lines))
    return 1.0 if found and len(answer_tables(lines)) >= found * _FITS else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    found = heads(lines)
    tables = answer_tables(lines)
    above = without_blanks(lines[: found[0].index] if found else lines)
    words, rest = parted(above[1:], _is_furniture)
    questions = []
    doubts = []
    for head, end in pairwise((*found, None)):
        last = end.index if end else len(lines)
        within = [each for each in tables if head and head.index < each.header and each.total < last]
        table = within[0] if within else None
        if head and len(within) != 1:
            doubts.append(Doubt("questions-missing", _NO_TABLE.format(head.number), (head.line,)))
        if head:
            questions.append(_question(lines, head, table, last))
    return QuizDraft(
        title=above[0].text.strip() if above else "",
        questions=tuple(questions),
        evidence=above[:1],
        removals=Removal.of(words, "furniture"),
        unparsed=Unparsed.of(rest, _EXPECTED),
        doubts=tuple(doubts),
    )


def _question(lines: Lines, head: Head, table: AnswerTable | None, end: int) -> QuestionDraft:
    first = (head.rest,) if head.rest else ()
    if table is None:
        stem, bullets = passages((*first, *lines[head.index + 1 : end]))
        return QuestionDraft(str(head.number), stem, evidence=(head.line, *bullets))
    stem, bullets = passages((*first, *lines[head.index + 1 : table.header]))
    rows = _rows(lines[table.header + 1 : table.total])
    points = [points for _, points in rows]
    marks, doubts = _marks(points, table, asked=asked_for_several(text_of(stem)))
    below = without_blanks(lines[table.total + 1 : end])
    titled = below[:1] if below and plain(below[0].text) in plain_phrases("answer_table", "explanation") else ()
    explanation, more = passages(below[len(titled) :])
    doubts += _wrapped([option for option, _ in rows])
    options = tuple(
        OptionDraft(option.passages, mark, None, option.evidence, option.feedback, placed=True)
        for (option, _), mark in zip(rows, marks, strict=True)
    )
    return QuestionDraft(
        str(head.number),
        stem,
        options,
        (head.line, *bullets, lines[table.header], lines[table.total], *titled, *more),
        full=table.won,
        doubts=tuple(doubts),
        explanation=explanation,
    )


def _rows(lines: Lines) -> list[tuple[OptionDraft, float | None]]:
    """The options with their points; None where a row has none, since nobody chose it."""
    tabbed = any("\t" in line.text for line in lines)
    found: list[tuple[OptionDraft, float | None]] = []
    for line in without_blanks(lines):
        row = _ROW.fullmatch(line.text) if len(line.text) <= _LONGEST else None
        if tabbed and "\t" not in line.text and found:
            option, points = found[-1]
            found[-1] = (
                OptionDraft(option.passages, evidence=option.evidence, feedback=(*option.feedback, line)),
                points,
            )
        elif row:
            text, sign, why = cut(line, row.end("text"), row.end("sign"))
            feedback = () if why.blank else (why,)
            found.append((OptionDraft((Passage((text,)),), evidence=(sign,), feedback=feedback), decimal(row["score"])))
        else:
            found.append((OptionDraft((Passage((line,)),)), None))
    return found


def _marks(points: list[float | None], table: AnswerTable, *, asked: bool) -> tuple[list[Mark], list[Doubt]]:
    """What the points say: of a single choice only the option that was chosen has any."""
    none = [Mark.NONE] * len(points)
    chosen = [i for i, value in enumerate(points) if value is not None]
    if len(chosen) > 1 or (asked and chosen):
        return none, [Doubt("key-unclear", _EACH)]
    if not chosen:
        return none, []
    right = bool(points[chosen[0]])
    if right != table.won:
        return none, [Doubt("key-contradicted", _SUM)]
    marks = [Mark.WRONG if right else Mark.NONE for _ in points]
    marks[chosen[0]] = Mark.of(right)
    return marks, []


def _wrapped(options: list[OptionDraft]) -> list[Doubt]:
    """Doubt options of which a few begin with a small letter: rows that were not copied have no sign where they end."""
    small = [option for option in options if option.text.lstrip()[:1].islower()]
    tabbed = any("\t" in line.source for option in options for line in (*option.lines, *option.evidence))
    if tabbed or len(small) == len(options):
        return []
    return [Doubt("options-unclear", _WRAPPED, option.lines) for option in small]


def _is_furniture(line: Line) -> bool:
    return plain(line.text) in plain_phrases("answer_table", "furniture") or _opening().match(line.text) is not None


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(rf"\s*{pattern(phrases('answer_table', 'opens'))}(?!\w)", re.IGNORECASE)
