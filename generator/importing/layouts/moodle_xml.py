"""A bank as Moodle exports it in XML: `<question type="multichoice">` with `<answer fraction="100">`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace

from generator.importing.drafts import (
    Doubt,
    Lines,
    Mark,
    OptionDraft,
    Passage,
    QuestionDraft,
    QuizDraft,
    Removal,
    one_line,
)
from generator.importing.gift.gap_kinds import HALF, WILD, with_cloze
from generator.importing.markup.damage import damage
from generator.importing.markup.outside import cut_up, outside, unread
from generator.importing.markup.source import Source
from generator.importing.markup.tree import Element, Tree, read_xml
from generator.importing.moodle_bank.gaps import KINDS as GAPS
from generator.importing.moodle_bank.gaps import with_gaps
from generator.importing.moodle_bank.items import ORDER, PAIRS, with_order, with_pairs
from generator.importing.moodle_bank.numbers import with_number
from generator.importing.moodle_bank.texts import ALL, Text, text_of, weight
from generator.importing.paragraphs import text_width
from generator.importing.sentence import is_sentence

EXACT = True  # a program wrote it
WRITTEN = True  # for a program, not for paper: no line of it was cut

_OPENS = ("<?xml", "<quiz", "<question", "<!--")
_CHOICES = {"multichoice", "truefalse", "multichoiceset"}
_TYPED = {"shortanswer", "numerical"}
_EMBEDDED = {"cloze", "multianswer"}
_NESTED = "an answer stands inside another, as no program writes it; an option may be lost"
_UNIT = "the number has units, which are not read"
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
    said = [line for each in found if each.attributes["type"] == "description" for line in text_of(source, each).rest]
    said += [line for each in left for line in source.take(each.begin, each.end)]
    above, tags = _info(source, found)
    unparsed = unread(source, tree, (above, tuple(said)), "a question", found[-1].stop if found else 0)
    rest = source.take(0, len(source.text) + 1)
    return QuizDraft(
        title="",
        questions=questions,
        removals=Removal.of((*tags, *rest), "furniture"),
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


def _info(source: Source, found: list[Element]) -> tuple[Lines, Lines]:
    """What is said of the category of all questions, and the tags in it; of several, each speaks of its own."""
    of = [each for each in found if each.attributes["type"] == "category"]
    if len(of) != 1 or of != found[:1]:
        return (), ()
    info = text_of(source, of[0], "info")
    named = is_sentence(one_line(info.lines))
    return (info.lines, info.signs) if named else ((), info.rest)


def _question(source: Source, found: Element) -> QuestionDraft:
    draft = _draft(source, found)
    rest = source.take(found.start, found.stop)
    return replace(draft, evidence=(*draft.evidence, *rest))


def _draft(source: Source, found: Element) -> QuestionDraft:
    """A question without what of it says nothing to a reader."""
    kind = found.attributes["type"]
    stem, general = text_of(source, found, "questiontext"), text_of(source, found, "generalfeedback")
    draft = QuestionDraft("", stem.passages, (), (*stem.signs, *general.signs), explanation=general.passages)
    if kind == "essay":
        model = text_of(source, found, "graderinfo")
        return replace(draft, model=model.passages, evidence=(*draft.evidence, *model.signs))
    if kind in _EMBEDDED:
        return with_cloze(draft)
    read = next((reads for kinds, reads in _READS if kind in kinds), None)
    return read(draft, source, found) if read else replace(draft, doubts=(Doubt("key-unclear", _KIND.format(kind)),))


def _choice(draft: QuestionDraft, source: Source, found: Element) -> QuestionDraft:
    answers = [child for child in found.children if child.name == "answer"]
    texts = [(text_of(source, each), text_of(source, each, "feedback")) for each in answers]
    kind, one = found.attributes["type"], found.first("single")
    several = one is not None and source.text[one.begin : one.end].strip().casefold() in {"false", "0"}
    nested = any(True for each in answers for _ in each.every("answer"))
    half = not several and any(0 < weight(each) < ALL for each in answers)
    signs = (line for pair in texts for text in pair for line in text.signs)
    return replace(
        draft,
        options=tuple(_option(*pair, each, kind) for each, pair in zip(answers, texts, strict=True)),
        evidence=(*draft.evidence, *signs),
        several=several,
        doubts=(
            *((Doubt("key-unclear", HALF),) if half else ()),
            *((Doubt("option-lost", _NESTED),) if nested else ()),
        ),
    )


def _typed(draft: QuestionDraft, source: Source, found: Element) -> QuestionDraft:
    """A text or a number that is accepted, with what is said to who gave it."""
    answers = [child for child in found.children if child.name == "answer"]
    right = [each for each in answers if weight(each) == ALL]
    texts = [text_of(source, each) for each in right]
    said = [text_of(source, each, "feedback") for each in right]
    signs = (line for text in (*texts, *said) for line in text.signs)
    draft = replace(
        draft,
        answers=tuple(line for text in texts for line in text.lines),
        evidence=(*draft.evidence, *signs),
        explanation=(*draft.explanation, *(passage for text in said for passage in text.passages)),
        doubts=(Doubt("key-unclear", HALF),) if any(0 < weight(each) < ALL for each in answers) else (),
    )
    if found.attributes["type"] == "numerical":
        units = next(iter(found.every("unit")), None)
        draft = replace(draft, doubts=(*draft.doubts, Doubt("key-unclear", _UNIT))) if units else draft
        margins = [source.text[each.begin : each.end].strip() for each in _named(right, "tolerance")]
        return with_number(draft, margins[0] if margins else "")
    wild = any("*" in line.text for line in draft.answers)
    return replace(draft, doubts=(*draft.doubts, Doubt("key-unclear", WILD, draft.answers))) if wild else draft


def _option(text: Text, feedback: Text, answer: Element, kind: str) -> OptionDraft:
    parts = text.passages
    if kind == "truefalse":  # the export writes `true`
        parts = tuple(
            Passage(tuple(x.edited(x.text.strip().capitalize(), "true_or_false") for x in p.lines)) for p in parts
        )
    mark = Mark.of(weight(answer) > 0)
    return OptionDraft(parts, mark, feedback=feedback.lines, placed=True)


def _named(elements: Iterable[Element], name: str) -> Iterator[Element]:
    for element in elements:
        yield from element.every(name)


_READS: tuple[tuple[Collection[str], Callable[[QuestionDraft, Source, Element], QuestionDraft]], ...] = (
    (_CHOICES, _choice),
    (_TYPED, _typed),
    (PAIRS, with_pairs),
    (ORDER, with_order),
    (GAPS, with_gaps),
)
