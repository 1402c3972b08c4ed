"""Questions as Blackboard imports them, a line each, parted by tabs: a kind, what is asked, and what is right or wrong.

MC	Which rock floats?	Granite	incorrect	Pumice	correct
TF	Slate can be split.	true

The kinds and their fields are those of Blackboard's help page "Upload questions".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from generator.importing.drafts import (
    Doubt,
    Lines,
    Mark,
    OptionDraft,
    PairDraft,
    Passage,
    QuestionDraft,
    QuizDraft,
    Unparsed,
    one_line,
)
from generator.importing.moodle_bank.numbers import with_number
from generator.importing.pieces import without_blanks
from generator.importing.statements.options import truth_options
from generator.importing.table.rows import Row, rows
from generator.importing.truth_pairs import truth_of
from generator.model.line import Line

EXACT = True  # somebody or a program typed it; its tabs are no columns of a page
WRITTEN = True  # for a program, not for paper: no line of it was cut

_TAB = "\t"
_FEWEST, _ENOUGH = 2, 0.8  # cells of a question; of the lines are one
_MARKS = {"correct": Mark.RIGHT, "incorrect": Mark.WRONG}
_UNREAD = "questions of the kind “{}” are not read; only what it asks is here"
_ODD = "what is right and what is wrong is not said of every option"
_NO_TRUTH = "the answer is neither true nor false"


def score(lines: Lines) -> float:
    """How well a text fits: nearly all lines have a kind, a tab and what is asked."""
    filled = without_blanks(lines)
    fitting = [line for line in filled if _kind(line) in _KINDS]
    sure = any(_kind(line) in {"MC", "MA", "TF"} for line in fitting)
    return 1.0 if sure and len(fitting) >= _ENOUGH * len(filled) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the lines."""
    every = rows(without_blanks(lines), _TAB)
    asked = [row for row in every if _is_question(row)]
    rest = tuple(line for row in every if not _is_question(row) for line in row.lines)
    return QuizDraft(
        "",
        tuple(map(_question, asked)),
        unparsed=Unparsed.of(rest, "a kind of question, a tab, and what is asked"),
    )


def _is_question(row: Row) -> bool:
    return _kind(row.lines[0]) in _KINDS and len(row.cells) >= _FEWEST


def _kind(line: Line) -> str:
    first, tab, _ = line.text.partition(_TAB)
    return first.strip().upper() if tab else ""


def _question(row: Row) -> QuestionDraft:
    kind, asked, *rest = row.cells
    given = [cell for cell in rest if cell]
    stem = (Passage(asked),) if asked else ()
    draft = QuestionDraft("", stem, evidence=(*row.signs, *kind))
    return _KINDS[_kind(row.lines[0])](draft, given)


def _choice(draft: QuestionDraft, given: list[Lines]) -> QuestionDraft:
    texts, said = given[::2], given[1::2]
    marks = [_MARKS.get(one_line(each).casefold(), Mark.NONE) for each in said]
    sure = len(texts) == len(said) and Mark.NONE not in marks
    marks += [Mark.NONE] * (len(texts) - len(marks))
    return replace(
        draft,
        options=tuple(
            OptionDraft((Passage(text),), mark if sure else Mark.NONE, placed=True)
            for text, mark in zip(texts, marks, strict=True)
        ),
        evidence=(*draft.evidence, *(line for each in said for line in each)),
        doubts=() if sure else (Doubt("key-unclear", _ODD),),
    )


def _several(draft: QuestionDraft, given: list[Lines]) -> QuestionDraft:
    return replace(_choice(draft, given), several=True)


def _truth(draft: QuestionDraft, given: list[Lines]) -> QuestionDraft:
    truth = truth_of(one_line(given[0])) if given else None
    rest = tuple(line for cell in given[bool(truth) :] for line in cell)
    doubts = (Doubt("key-unclear", _NO_TRUTH),) if truth is None or rest else ()
    options = truth_options(given[0][0], *truth) if truth else ()
    return replace(draft, options=options, evidence=(*draft.evidence, *rest), doubts=doubts)


def _typed(draft: QuestionDraft, given: list[Lines]) -> QuestionDraft:
    return replace(draft, answers=tuple(line for cell in given for line in cell))


def _numeric(draft: QuestionDraft, given: list[Lines]) -> QuestionDraft:
    answers, rest = (line for cell in given[:1] for line in cell), (line for cell in given[1:] for line in cell)
    draft = replace(draft, answers=tuple(answers), evidence=(*draft.evidence, *rest))
    return with_number(draft, one_line(given[1]) if given[1:] else "")


def _open(draft: QuestionDraft, given: list[Lines]) -> QuestionDraft:
    return replace(draft, model=tuple(map(Passage, given)))


def _pairs(draft: QuestionDraft, given: list[Lines]) -> QuestionDraft:
    both = zip(given[::2], given[1::2], strict=False)
    pairs = tuple(PairDraft((Passage(prompt),), (Passage(match),)) for prompt, match in both)
    loose = given[-1] if len(given) % 2 else ()
    return replace(draft, pairs=pairs, distractors=((Passage(loose),),) if loose else ())


def _order(draft: QuestionDraft, given: list[Lines]) -> QuestionDraft:
    return replace(draft, sequence=tuple((Passage(cell),) for cell in given))


def _unread(draft: QuestionDraft, given: list[Lines]) -> QuestionDraft:
    rest = tuple(line for cell in given for line in cell)
    doubt = Doubt("key-unclear", _UNREAD.format(draft.evidence[-1].text.strip()), rest)
    return replace(draft, evidence=(*draft.evidence, *rest), doubts=(doubt,))


_KINDS: dict[str, Callable[[QuestionDraft, list[Lines]], QuestionDraft]] = {
    "MC": _choice,
    "MA": _several,
    "TF": _truth,
    "FIB": _typed,
    "NUM": _numeric,
    "ESS": _open,
    "SR": _open,
    "MAT": _pairs,
    "ORD": _order,
    **dict.fromkeys(("OP", "JUMBLED_SENTENCE", "QUIZ_BOWL", "FIB_PLUS", "FIL"), _unread),
}
