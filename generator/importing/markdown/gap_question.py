"""A question of a bank in Markdown that holds its answer in brackets: `The capital is [[Paris]]`."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, Passage, QuestionDraft
from generator.importing.gap_lines import SEVERAL_GAPS, gap_of
from generator.importing.markdown.markdown_passages import passages
from generator.importing.markdown.markdown_rows import GAPS, Kind, Row, Rows
from generator.importing.pieces import cut
from generator.model.line import Line


def gap_question(number: str, evidence: Lines, rows: Rows) -> QuestionDraft | None:
    """Read the rows of one question without options; None where no text in it holds an answer.

    Args:
        number: as printed.
        evidence: the number and its signs.
        rows: everything from the stem to the next question; behind a line across the page it is explained.
    """
    end = next((i for i, row in enumerate(rows) if _is_across(row)), len(rows))
    end += end < len(rows) and rows[end].kind is Kind.HEADING  # text with the line right below it
    asked: list[Row] = []
    answers: list[Line] = []
    signs: list[Line] = []
    for row in rows[:end]:
        if row.kind is Kind.TEXT or (row.kind is Kind.HEADING and _is_across(row)):
            asked += _cut(row, answers, signs)
        else:
            asked.append(row)
    if not answers:
        return None
    signs += [sign for row in rows for sign in row.signs]
    one = len(answers) == 1
    return QuestionDraft(
        number,
        passages(tuple(asked)),
        evidence=(*evidence, *signs),
        explanation=passages(rows[end:]),
        answers=tuple(answers) if one else (),
        model=() if one else tuple(Passage((answer,)) for answer in answers),
        doubts=() if one else (Doubt("kind-unclear", SEVERAL_GAPS, tuple(answers)),),
    )


def _is_across(row: Row) -> bool:
    """Whether a line across the page stands in a row, or right below its text."""
    underlined = row.kind is Kind.HEADING and any(sign.text.strip().startswith("-") for sign in row.signs)
    return underlined or (row.kind is Kind.BLANK and row.first)


def _cut(row: Row, answers: list[Line], signs: list[Line]) -> list[Row]:
    """The pieces of a row, gaps in place of its answers."""
    matches = list(GAPS.finditer(row.line.text))
    if not matches:
        return [row]
    places = [at for match in matches for at in (match.start(), *match.span("answer"), match.end())]
    pieces = cut(row.line, *places)
    kept: list[Line] = []
    for n, piece in enumerate(pieces):
        part = n % 4  # text, `[[`, an answer, `]]`
        if part == 0 and piece.text:
            kept.append(piece)
        elif part == 1:
            kept.append(gap_of(piece))
        elif part == 2:  # noqa: PLR2004 - the answer
            answers.append(piece)
        elif part:
            signs.append(piece)
    return [
        replace(row, kind=Kind.TEXT, line=piece, signs=(), indent=row.indent * (n == 0)) for n, piece in enumerate(kept)
    ]
