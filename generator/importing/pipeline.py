"""The stages of an import, one after the other: every doubt becomes a review note, every line is accounted for."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import chain
from pathlib import PurePath

from generator.bank.record import FurtherReading
from generator.importing.collating.collate import ReadQuiz, collate, same_document
from generator.importing.collating.upright import upright
from generator.importing.collating.vocabulary import vocabulary
from generator.importing.drafts import QuizDraft, Removal, Unparsed
from generator.importing.few_options import with_few_options
from generator.importing.figures import with_figures
from generator.importing.foreign_lines import with_foreign_lines
from generator.importing.guess import as_guess, attempts, guess
from generator.importing.introduction.place import with_introduction
from generator.importing.keys.asked_again import with_asked_again
from generator.importing.keys.edge_signs import with_edge_signs
from generator.importing.keys.said_elsewhere import with_said_elsewhere
from generator.importing.keys.sign_doubts import with_sign_doubts
from generator.importing.ledger import unaccounted
from generator.importing.left_numbers import without_left_numbers
from generator.importing.left_prose import left_prose, with_prose_of_keys
from generator.importing.lone_explanations import with_lone_explanations
from generator.importing.mending import mended
from generator.importing.options_go_on import with_options_that_go_on
from generator.importing.own_layer import with_own_layer
from generator.importing.page_tail import without_tail
from generator.importing.paragraphs import unwrapped
from generator.importing.parse_reading import Prepared, fallbacks, layout_name, layout_names, prepare
from generator.importing.part_instructions import with_part_instructions
from generator.importing.required_stars import without_required_stars
from generator.importing.scan_signs import of_scan
from generator.importing.to_quiz import to_quiz
from generator.importing.unlabelled import with_unlabelled
from generator.model.finding import Finding
from generator.model.question import Quiz
from generator.model.uncollected import uncollected

__all__ = ["Imported", "import_readings", "import_text", "layout_names"]

_NO_LAYOUT = ("layout-unknown", "layout-unclear")


_SCANNED = frozenset({"table_cells", "running_header", "smeared_rows", "page_overlap", "gutter_scores", "code_gutter"})
"""Rules that mend what only scans have."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import gives.

    Attributes:
        quiz: the quiz, its questions without ids, every doubt a review note; None when nothing could be imported.
        layout: the layout that read it.
        draft: the same with all its source spans, one question for each of the quiz.
        removals: source text that is in no question, and why.
        findings: what was wrong with the source.
        readings: the readings beside the first; a span's `reading` counts them from 1.
    """

    quiz: Quiz | None
    layout: str = ""
    draft: QuizDraft | None = None
    removals: tuple[Removal, ...] = ()
    findings: tuple[Finding, ...] = ()
    readings: tuple[FurtherReading, ...] = ()


def import_text(path: str, data: bytes, *, source: str = "", title: str = "", layout: str | None = None) -> Imported:
    """Import one text.

    Args:
        path: the file's name, for findings.
        data: its bytes.
        source: name of the file in the sources folder.
        title: stands in where the text shows none.
        layout: name of the layout to use; the best by score when None.
    """
    return import_readings(((path, data),), source=source, title=title, layout=layout)


@uncollected()
def import_readings(
    readings: Sequence[tuple[str, bytes]],
    *,
    source: str = "",
    title: str = "",
    layout: str | None = None,
    own: Sequence[Collection[int]] = (),
) -> Imported:
    """Import a document of which there are one or several texts: what independent readings agree on is sure.

    Args:
        readings: of each text, the file's name and its bytes; the first is kept where others are as good.
        source: name of the first text's file in the sources folder.
        title: stands in where no text shows one.
        layout: name of the layout to use; of each text the best by score when None.
        own: of each text, the numbers of its lines that are a PDF's own text and were read by no OCR; none when empty.
    """
    prepared = _with_layouts([prepare(path, data, layout, n) for n, (path, data) in enumerate(readings)])
    findings = tuple(finding for text in prepared for finding in text.findings)
    if not all(text.layout for text in prepared):
        return Imported(None, findings=findings)
    other = next((text for text in prepared[1:] if not same_document(prepared[0].lines, text.lines)), None)
    if other:
        return Imported(None, findings=(*findings, _differ(prepared[0], other)))
    prepared = _upright(prepared)
    own = own or [()] * len(prepared)
    whole = reduce(collate, [_parsed(text, own, alone=len(prepared) == 1) for text in prepared])
    whole = replace(whole, draft=_with_own(whole.draft, prepared, own))
    whole = with_prose_of_keys(_introduced(whole, prepared), [line for text in prepared for line in text.lines])
    draft = _with_rest(whole, prepared)
    further = tuple(
        FurtherReading(PurePath(path).name, hashlib.sha256(data).hexdigest()) for path, data in readings[1:]
    )
    names = (source, *(reading.source for reading in further))
    quiz = to_quiz(draft, source, title, names)
    layouts = dict.fromkeys(layout_name(text.layout) for text in prepared if text.layout)
    findings += tuple(chain.from_iterable(_left_prose(n, text, whole) for n, text in enumerate(prepared)))
    return Imported(quiz, ", ".join(layouts), draft, whole.removals, findings, further)


def _left_prose(reading: int, text: Prepared, whole: ReadQuiz) -> tuple[Finding, ...]:
    own = (removal for removal in whole.removals if removal.span.reading == reading)
    return left_prose(text.path, text.source, own)


def _with_layouts(prepared: list[Prepared]) -> list[Prepared]:
    """Read a text that no layout fits as the others are: they are texts of one document."""
    known = next((text.layout for text in prepared if text.layout and not text.guessed), None)
    return [
        replace(
            text,
            layout=known,
            findings=tuple(f for f in text.findings if f.code not in _NO_LAYOUT),
            guessed=False,
            draft=None,
        )
        if known and text.lines and (text.layout is None or text.guessed)
        else text
        for text in prepared
    ]


def _upright(prepared: list[Prepared]) -> list[Prepared]:
    """The texts, their lines that were read upside down turned after the other texts."""
    lines = [text.lines for text in prepared]
    for at, _ in enumerate(lines):
        for other in (text.lines for n, text in enumerate(prepared) if n != at):
            lines[at] = upright(lines[at], other)
    return [
        text if turned is text.lines else replace(text, lines=turned, draft=None)
        for text, turned in zip(prepared, lines, strict=True)
    ]


def _differ(first: Prepared, other: Prepared) -> Finding:
    message = f"this is no reading of {PurePath(first.path).name}: the two have hardly a line in common"
    return Finding(other.path, 0, 0, "readings-differ", message, "Import the two files by themselves, without --same.")


def _with_own(draft: QuizDraft, prepared: list[Prepared], own: Sequence[Collection[int]]) -> QuizDraft:
    return with_own_layer(draft, tuple(line for text in prepared for line in text.lines), own)


def _parsed(text: Prepared, own: Sequence[Collection[int]], *, alone: bool) -> ReadQuiz:
    """One reading; what it knows is asked only where there is another."""
    draft = text.draft or (text.layout.parse(text.lines) if text.layout else QuizDraft(""))
    none = text.lines and not draft.questions
    other = guess(text.lines, attempts(text.lines, fallbacks()), text.source) if none else None
    if other:  # what seemed to fit finds no question
        draft, text = other.draft, replace(text, guessed=True)
    draft = with_edge_signs(without_left_numbers(without_required_stars(with_figures(draft, text.source))))
    draft = with_sign_doubts(draft, text.source, text.removals)
    draft = draft if _is_written(text) else with_said_elsewhere(draft, text.source)
    draft = with_own_layer(draft, text.lines, own)
    draft = with_unlabelled(mended(replace(draft, copied=_is_copied(text), written=_is_written(text))))
    draft = with_asked_again(draft)
    if not draft.written:
        draft = with_foreign_lines(draft, text.source)
        draft = replace(draft, questions=with_lone_explanations(draft.questions, text.source))
        draft = replace(draft, questions=with_options_that_go_on(draft.questions, text.source))
        draft = without_tail(draft, text.source)
    if alone and not (draft.copied or draft.markdown):
        draft = replace(draft, questions=with_few_options(draft.questions))
    draft, removals = with_part_instructions(draft, text.lines, text.source, text.removals)
    draft = as_guess(draft) if text.guessed else draft
    words = vocabulary(() if alone else text.lines)
    return ReadQuiz(draft, words, text.lines, (*removals, *draft.removals))


def _is_copied(text: Prepared) -> bool:
    """Whether the text never was on paper: its lines are whole paragraphs, and nothing of a scan had to be mended."""
    mended = any(removal.rule in _SCANNED for removal in text.removals)
    return _is_written(text) or (unwrapped(text.source) and not mended and not of_scan(text.source))


def _is_written(text: Prepared) -> bool:
    """Whether a program reads the text: it has no lines of a page, and none that was cut."""
    return getattr(text.layout, "WRITTEN", False) and not text.guessed


def _introduced(whole: ReadQuiz, prepared: list[Prepared]) -> ReadQuiz:
    """The quiz, with what stands above its questions and surely speaks of them all."""
    lines = tuple(line for text in prepared for line in text.lines)
    source = tuple(line for text in prepared for line in text.source)
    return with_introduction(whole, lines, source, signed=all(map(_is_written, prepared)))


def _with_rest(whole: ReadQuiz, prepared: list[Prepared]) -> QuizDraft:
    """The quiz, with what no stage accounts for."""
    rest = unaccounted(tuple(line for text in prepared for line in text.source), whole.draft, whole.removals)
    if not rest:
        return whole.draft
    unparsed = Unparsed(rest, "a place for text that no stage accounts for")
    return replace(whole.draft, unparsed=(*whole.draft.unparsed, unparsed))
