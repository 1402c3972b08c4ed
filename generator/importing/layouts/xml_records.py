"""Questions in XML of a program's own, whose answers say by an attribute whether they are right."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import (
    Doubt,
    Lines,
    Mark,
    OptionDraft,
    Passage,
    QuestionDraft,
    QuizDraft,
    Removal,
)
from generator.importing.lettered.passages import passages
from generator.importing.markup.answered_records import Record, answered_records
from generator.importing.markup.damage import damage
from generator.importing.markup.html_text import html_lines
from generator.importing.markup.outside import cut_up, outside, told, unread
from generator.importing.markup.source import Source
from generator.importing.markup.tree import Element, Tree, read_xml
from generator.importing.records.names import names, simple

EXACT = True  # somebody or a program typed it
WRITTEN = True  # for a program, not for paper: no line of it was cut

_FEWEST = 3  # questions whose answers are typed, where none has wrong ones
_FITS = 0.85  # less than a format of which more is known
_NO_STEM = "which of these texts asks is not sure"
_EXPECTED = "a question whose answers say by an attribute whether they are right"
_UNREAD = "a text of this question is not read; it may belong to it"


def score(lines: Lines) -> float:
    """How well a text fits: it is XML, at least at its beginning, and has questions with right and wrong answers."""
    text = "\n".join(line.text for line in lines)
    if not text.lstrip(" \ufeff\n").startswith("<"):
        return 0.0
    found = list(_records(read_xml(text)))
    chosen = any(False in each.right for each in found)
    typed = sum(each.typed and simple(each.options[0].name) in names("key") for each in found)
    return _FITS if chosen or typed >= _FEWEST else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    source = Source(lines)
    tree = read_xml(source.text)
    found = list(_records(tree))
    left = outside(source.text, tree, [each.element for each in found])
    cut_up(source, tree, (at for each in found for at in _places(each)), left)
    questions = tuple(_question(source, each) for each in found)
    start, stop = (found[0].element.start, found[-1].element.stop) if found else (0, 0)
    above, tags, left = told(source, left, _holders(tree), start)
    strays = tuple(line for each in left for line in source.take(each.begin, each.end))
    unparsed = unread(source, tree, (above, strays), _EXPECTED, stop)
    rest = source.take(0, len(source.text) + 1)
    return QuizDraft(
        title="",
        questions=questions,
        removals=Removal.of((*tags, *rest), "furniture"),
        unparsed=unparsed,
        doubts=damage(source, tree),
    )


def _records(tree: Tree) -> Iterator[Record]:
    if tree.root:
        yield from answered_records(tree.root)


def _holders(tree: Tree) -> Iterator[Element]:
    """The elements whose name says that they tell something before the questions."""
    open_ = [tree.root] if tree.root else []
    while open_:
        for child in open_.pop().children:
            if simple(child.name) in names("introduction"):
                yield child
            open_.append(child)


def _places(record: Record) -> Iterator[int]:
    yield from (record.element.start, record.element.stop)
    for element in (*([record.stem] if record.stem else []), *record.options, *record.others):
        yield from (element.begin, element.end)


def _text(source: Source, element: Element) -> tuple[tuple[Passage, ...], Lines]:
    lines, tags = html_lines(source.take(element.begin, element.end), escaped=True)
    parts, bullets = passages(lines)
    return parts, (*tags, *bullets)


def _question(source: Source, record: Record) -> QuestionDraft:
    stem, signs = _text(source, record.stem) if record.stem else ((), ())
    texts = [_text(source, option) for option in record.options]
    signs += tuple(line for _, tags in texts for line in tags)
    marks = [Mark.of(right) for right in record.right]
    options = tuple(OptionDraft(parts, mark, placed=True) for (parts, _), mark in zip(texts, marks, strict=True))
    accepted = tuple(line for parts, _ in texts for passage in parts for line in passage.lines) if record.typed else ()
    others = tuple(line for each in record.others for line in source.take(each.begin, each.end))
    doubts = [Doubt("stem-doubtful", _NO_STEM, others)] if record.stem is None and others else []
    doubts += [Doubt("text-doubtful", _UNREAD, others)] if record.stem is not None and others else []
    return QuestionDraft(
        "",
        stem,
        () if record.typed else options,
        (*signs, *others, *source.take(record.element.start, record.element.stop)),
        several=sum(record.right) > 1,
        doubts=tuple(doubts),
        answers=accepted,
    )
