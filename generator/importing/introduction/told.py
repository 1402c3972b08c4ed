"""Reads lines above the first question as what a quiz tells its readers, where that is certain."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from generator.importing.drafts import Lines, Passage, QuestionDraft, Unparsed, lines_of, text_of
from generator.importing.introduction.about_quiz import (
    is_kind,
    is_section,
    label_of,
    may_be_of_question,
    speaks_of_quiz,
)
from generator.importing.judge import odd_glyphs
from generator.importing.lettered.passages import passages
from generator.importing.persons.sentences import sentences
from generator.importing.pieces import cut
from generator.importing.words import plain
from generator.model.line import Line

_MOST_HEADINGS = 2  # lines between the text and the first question


@dataclass(frozen=True, slots=True)
class Told:
    """Lines as an introduction.

    Attributes:
        passages: its text.
        signs: labels and bullets.
        headings: of a section, above or below it.
        left: lines that are not certain to belong to it.
    """

    passages: tuple[Passage, ...] = ()
    signs: Lines = ()
    headings: Lines = ()
    left: Lines = ()

    @property
    def words(self) -> str:
        """What it says, without marks and spacing."""
        return plain(text_of(self.passages))


@dataclass(frozen=True, slots=True)
class Page:
    """What decides on lines above the questions of a page.

    Attributes:
        questions: how many there are.
        again: texts that stand there several times.
        markdown: whether it is Markdown that people wrote.
    """

    questions: int
    again: Collection[str]
    markdown: bool


def told(parts: Sequence[Unparsed], page: Page) -> Told:
    """Read what stands above the first question, paragraph by paragraph."""
    text: list[Passage] = []
    signs: list[Line] = []
    left: list[Line] = []
    headings: list[Line] = []
    for part in parts:
        lines, below = (part.lines, ()) if part.named else _without_headings(part.lines)
        headings += below
        named = part.named
        for paragraph in _paragraphs(lines):
            kind, label, rest = _without_label(paragraph)
            headings += kind
            if kind and not rest:
                continue
            named = named or bool(label)
            found, bullets = _passages(rest, page)
            if all(_is_certain(passage, page, named=named) for passage in found):
                text += found
                signs += (*label, *bullets)
            else:
                left += paragraph[len(kind) :]
            named = part.named or not found  # a label alone on its line names the paragraph below
    return Told(tuple(text), tuple(signs), tuple(headings), tuple(left))


def _without_headings(lines: Lines) -> tuple[Lines, Lines]:
    """Part the headings of a section from the text above them."""
    end = len(lines)
    while end and len(lines) - end < _MOST_HEADINGS and is_section(lines[end - 1]):
        end -= 1
    return lines[:end], lines[end:]


def _paragraphs(lines: Lines) -> Iterator[Lines]:
    """Lines without blank ones between them."""
    open_: list[Line] = []
    for line in lines:
        if open_ and (line.blank or line.span.line > open_[-1].span.line + 1):
            yield tuple(open_)
            open_ = []
        open_ += [] if line.blank else [line]
    if open_:
        yield tuple(open_)


def _without_label(lines: Lines) -> tuple[Lines, Lines, Lines]:
    """Part `Multiple Choice` and `Directions:` from the text below or behind them."""
    if is_kind(lines[0].text):
        return lines[:1], (), lines[1:]
    end = label_of(lines[0].text)
    if not end:
        return (), (), lines
    label, rest = cut(lines[0], end)
    return (), (label,), lines[1:] if rest.blank else (rest, *lines[1:])


def _passages(lines: Lines, page: Page) -> tuple[tuple[Passage, ...], Lines]:
    """The passages of a paragraph and their bullets; Markdown stays as it is written."""
    if page.markdown:
        return ((Passage(lines),) if lines else ()), ()
    return passages(lines)


def _is_certain(passage: Passage, page: Page, *, named: bool) -> bool:
    if passage.code or may_be_of_question(passage.lines):
        return False
    line = Line(passage.text, passage.lines[0].span, passage.text)
    said = [sentence.text for sentence in sentences((line,))]
    return (
        not any(odd_glyphs.of_question(QuestionDraft("", (passage,))))
        and not any(plain(each.source) in page.again for each in lines_of((passage,)))
        and speaks_of_quiz(said, page.questions, named=named)
    )
