"""A test in QTI, the XML in which learning platforms exchange them, of either generation."""

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
from generator.importing.markup.damage import damage
from generator.importing.markup.html_text import html_lines
from generator.importing.markup.outside import cut_up, outside, told, unread
from generator.importing.markup.source import Source
from generator.importing.markup.tree import Element, Tree, read_xml
from generator.importing.paragraphs import text_width
from generator.importing.qti import first, second
from generator.importing.qti.item import Choice, Item

EXACT = True  # a program wrote it
WRITTEN = True  # for a program, not for paper: no line of it was cut

_OPENS = ("<?xml", "<questestinterop", "<assessment", "<item", "<section", "<qti-", "<!--")
_KEYS = ("varequal", "value", "qti-value")
_RUBRICS = ("rubric", "rubricblock", "qti-rubric-block")
_SECTIONS = ("section", "assessmentsection", "qti-assessment-section")
_PLAIN = "text/plain"
_KIND = "this kind of question is not read; only what it asks is here"
_NO_CHOICE = "the key names what is no option"


def score(lines: Lines) -> float:
    """How well a text fits: it is XML, at least at its beginning, and has items."""
    source = Source(lines)
    opens = source.text.lstrip(" \ufeff\n").startswith(_OPENS)
    return 1.0 if opens and any(_items(source, read_xml(source.text))) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the items."""
    source = Source(lines)
    tree = read_xml(source.text)
    found = list(_items(source, tree))
    left = outside(source.text, tree, [each.element for each in found])
    cut_up(source, tree, (at for each in found for at in _places(each)), left)
    questions = tuple(_question(source, each) for each in found)
    start, stop = (found[0].element.start, found[-1].element.stop) if found else (0, 0)
    above, tags, left = told(source, left, list(_rubrics(tree)), start)
    strays = tuple(line for each in left for line in source.take(each.begin, each.end))
    unparsed = unread(source, tree, (above, strays), "an item", stop)
    rest = source.take(0, len(source.text) + 1)
    title = _title(tree)
    return QuizDraft(
        title=title,
        questions=questions,
        removals=Removal.of((*tags, *rest), "furniture"),
        unparsed=unparsed,
        doubts=damage(source, tree),
        width=text_width(lines),
    )


def _items(source: Source, tree: Tree) -> Iterator[Item]:
    if tree.root:
        yield from first.items(source, tree.root)
        yield from second.items(source, tree.root)


def _rubrics(tree: Tree) -> Iterator[Element]:
    """What candidates are told before all items; a rubric in one of several sections speaks of that."""
    parts = list(tree.root.every(*_SECTIONS)) if tree.root else []
    within = parts if len(parts) > 1 else []
    for rubric in tree.root.every(*_RUBRICS) if tree.root else ():
        views = rubric.attributes.get("view", "candidate").casefold().split()
        of_part = any(part.start <= rubric.start < part.stop for part in within)
        if {"candidate", "all"} & {*views} and not of_part:
            yield rubric


def _title(tree: Tree) -> str:
    """The title of the test, where all its letters are known."""
    held = next(tree.root.every("assessment"), None) if tree.root else None
    title = held.attributes.get("title", "") if held else ""
    return "" if "?" in title else title


def _places(item: Item) -> Iterator[int]:
    """Where the text is cut: around the item, and around each of its texts."""
    yield from (item.element.start, item.element.stop)
    texts = (*item.stem, *(choice.text for choice in item.choices), *item.explanation)
    for element in (*texts, *item.element.every(*_KEYS)):
        yield from (element.begin, element.end)


def _text(source: Source, element: Element) -> tuple[tuple[Passage, ...], Lines]:
    """The text of an element, and the tags in it."""
    plain = element.attributes.get("texttype", "text/html").casefold() == _PLAIN
    lines, tags = html_lines(source.take(element.begin, element.end), escaped=element.name == "mattext", plain=plain)
    parts, bullets = passages(lines)
    return parts, (*tags, *bullets)


def _question(source: Source, item: Item) -> QuestionDraft:
    stem = [_text(source, each) for each in item.stem]
    texts = [_text(source, each.text) for each in item.choices]
    options = tuple(_option(parts, each, item) for (parts, _), each in zip(texts, item.choices, strict=True))
    explanation = [_text(source, each) for each in item.explanation]
    accepted = [] if item.choices else [value for value in item.right if value]
    signs = tuple(line for _, tags in (*stem, *texts, *explanation) for line in tags)
    answers = tuple(line for value in accepted for line in _accepted(source, item.element, value))
    doubts = [] if item.read else [Doubt("key-unclear", _KIND)]
    if item.choices and not {*item.right} <= {each.sign for each in item.choices}:
        doubts.append(Doubt("key-unclear", _NO_CHOICE))
    return QuestionDraft(
        "",
        tuple(passage for parts, _ in stem for passage in parts),
        options,
        (*signs, *source.take(item.element.start, item.element.stop)),
        several=item.several,
        doubts=tuple(doubts),
        explanation=tuple(passage for parts, _ in explanation for passage in parts),
        answers=answers,
    )


def _option(parts: tuple[Passage, ...], choice: Choice, item: Item) -> OptionDraft:
    mark = Mark.by(choice.sign, item.right)
    return OptionDraft(parts, mark, placed=True)


def _accepted(source: Source, element: Element, value: str) -> Lines:
    """The pieces of a text that the key accepts, from where it is given."""
    held = next(
        (e for e in element.every(*_KEYS) if source.text[e.begin : e.end].strip() == value),
        None,
    )
    return html_lines(source.take(held.begin, held.end), escaped=True)[0] if held else ()
