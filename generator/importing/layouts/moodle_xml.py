"""A bank as Moodle exports it in XML: `<question type="multichoice">` with `<answer fraction="100">`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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
from generator.importing.markup.outside import cut_up, outside, unread
from generator.importing.markup.source import Source
from generator.importing.markup.tree import Element, Tree, read_xml
from generator.importing.paragraphs import text_width
from generator.importing.sentence import is_sentence

EXACT = True  # a program wrote it
WRITTEN = True  # for a program, not for paper: no line of it was cut

_OPENS = ("<?xml", "<quiz", "<question", "<!--")
_CHOICES = {"multichoice", "truefalse", "multichoiceset"}
_TYPED = {"shortanswer", "numerical"}
_ALL = 100.0
_HALF = "an answer is half right by its weight"
_MARGIN = "the accepted number has a margin, which is not read"
_WILD = "a star in the accepted answer stands for any text, which is not read"
_KIND = "questions of the kind “{}” are not read; only what it asks is here"


def score(lines: Lines) -> float:
    """How well a text fits: it is XML, at least at its beginning, and has questions with a kind."""
    text = "\n".join(line.text for line in lines)
    return 1.0 if text.lstrip(" \ufeff\n").startswith(_OPENS) and any(_questions(read_xml(text))) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    source = Source(lines)
    tree = read_xml(source.text)
    found = list(_questions(tree))
    left = outside(source.text, tree, found)
    cut_up(source, tree, (at for each in found for at in _places(each)), left)
    read = [each for each in found if each.attributes["type"] not in {"category", "description"}]
    questions = tuple(_question(source, each) for each in read)
    said = [line for each in found if each.attributes["type"] == "description" for line in _text(source, each).rest]
    said += [line for each in left for line in source.take(each.begin, each.end)]
    above, tags = _info(source, found)
    unparsed = unread(source, tree, (above, tuple(said)), "a question", found[-1].stop if found else 0)
    rest = source.take(0, len(source.text) + 1)
    return QuizDraft(
        title="",
        questions=questions,
        removals=tuple(Removal(line.span, "furniture") for line in (*tags, *rest)),
        unparsed=unparsed,
        doubts=damage(source, tree),
        width=text_width(lines),
    )


def _questions(tree: Tree) -> Iterator[Element]:
    """The questions that are whole."""
    top = tree.root
    if top and top.name in {"quiz", "question"}:
        every = [top] if top.name == "question" else list(top.every("question"))
        yield from (each for each in every if each.whole and each.attributes.get("type"))


def _places(element: Element) -> Iterator[int]:
    yield from (element.start, element.begin, element.end, element.stop)
    for child in element.children if element.name != "text" else ():
        yield from _places(child)


@dataclass(frozen=True, slots=True)
class _Text:
    """A text with what stood around it.

    Attributes:
        passages: its paragraphs.
        signs: tags and bullets.
    """

    passages: tuple[Passage, ...] = ()
    signs: Lines = ()

    @property
    def rest(self) -> Lines:
        """All of it."""
        return (*(line for passage in self.passages for line in passage.lines), *self.signs)


def _text(source: Source, holder: Element | None, *path: str) -> _Text:
    """The text of an element: `<questiontext format="html"><text>…`."""
    own = holder.first(*path) if holder else None
    held = (own.first("text") or own) if own else None
    if own is None or held is None:
        return _Text()
    plain = own.attributes.get("format") in {"plain_text", "markdown"}
    lines, tags = html_lines(source.take(held.begin, held.end), escaped=True, plain=plain)
    parts, bullets = passages(lines)
    return _Text(parts, (*tags, *bullets))


def _info(source: Source, found: list[Element]) -> tuple[Lines, Lines]:
    """What is said of the category of all questions, and the tags in it; of several, each speaks of its own."""
    of = [each for each in found if each.attributes["type"] == "category"]
    own = found[0].first("info") if len(of) == 1 and of == found[:1] else None
    held = (own.first("text") or own) if own else None
    if own is None or held is None:
        return (), ()
    plain = own.attributes.get("format") in {"plain_text", "markdown"}
    lines, tags = html_lines(source.take(held.begin, held.end), escaped=True, plain=plain)
    named = is_sentence(" ".join(line.text.strip() for line in lines))
    return (lines, tags) if named else ((), (*lines, *tags))


def _question(source: Source, found: Element) -> QuestionDraft:
    kind = found.attributes["type"]
    stem, general = _text(source, found, "questiontext"), _text(source, found, "generalfeedback")
    answers = [child for child in found.children if child.name == "answer"] if kind in _CHOICES | _TYPED else []
    choices = answers if kind in _CHOICES else []
    texts = [(_text(source, each), _text(source, each, "feedback")) for each in choices]
    options = tuple(_option(text, feedback, each, kind) for each, (text, feedback) in zip(choices, texts, strict=True))
    typed = [_text(source, each) for each in answers if _weight(each) == _ALL] if kind in _TYPED else []
    model = _text(source, found, "graderinfo") if kind == "essay" else _Text()
    one = found.first("single")
    several = one is not None and source.text[one.begin : one.end].strip().casefold() in {"false", "0"}
    signs = (*stem.signs, *general.signs, *model.signs, *(line for text in typed for line in text.signs))
    signs += tuple(line for pair in texts for text in pair for line in text.signs)
    accepted = tuple(line for text in typed for passage in text.passages for line in passage.lines)
    doubts = (*_doubts(kind, answers, several=several), *_odd_answers(source, kind, answers, accepted))
    return QuestionDraft(
        "",
        stem.passages,
        options,
        (*signs, *source.take(found.start, found.stop)),
        several=several,
        doubts=doubts,
        explanation=general.passages,
        answers=accepted,
        model=model.passages,
    )


def _option(text: _Text, feedback: _Text, answer: Element, kind: str) -> OptionDraft:
    parts = text.passages
    if kind == "truefalse":  # the export writes `true`
        parts = tuple(
            Passage(tuple(x.edited(x.text.strip().capitalize(), "true_or_false") for x in p.lines)) for p in parts
        )
    said = tuple(line for passage in feedback.passages for line in passage.lines)
    mark = Mark.RIGHT if _weight(answer) > 0 else Mark.WRONG
    return OptionDraft(parts, mark, feedback=said, placed=True)


def _weight(answer: Element) -> float:
    try:
        return float(answer.attributes.get("fraction", "0"))
    except ValueError:
        return 0.0


def _doubts(kind: str, answers: list[Element], *, several: bool) -> Iterator[Doubt]:
    if kind not in _CHOICES | _TYPED | {"essay"}:
        yield Doubt("key-unclear", _KIND.format(kind))
    if not several and any(0 < _weight(each) < _ALL for each in answers):
        yield Doubt("key-unclear", _HALF)


def _odd_answers(source: Source, kind: str, answers: list[Element], accepted: Lines) -> Iterator[Doubt]:
    """What is odd about texts and numbers that are accepted."""
    if kind == "shortanswer" and any("*" in line.text for line in accepted):
        yield Doubt("key-unclear", _WILD, accepted)
    margins = (source.text[each.begin : each.end].strip() for each in _named(answers, "tolerance"))
    if kind == "numerical" and any(margin.strip("0.") for margin in margins):
        yield Doubt("key-unclear", _MARGIN, accepted)


def _named(elements: Iterable[Element], name: str) -> Iterator[Element]:
    for element in elements:
        yield from element.every(name)
