"""The text layer of a PDF: questions that a number opens or a question mark ends, with options behind bullets.

3. Which of these … ?
   • An option
   • Another, whose text goes on
     below
   Answer: Another
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.importing.asks import asks
from generator.importing.drafts import MOST_OPTIONS, Doubt, Lines, Mark, OptionDraft, QuestionDraft, QuizDraft, Unparsed
from generator.importing.fences import fenced
from generator.importing.furniture import without_furniture
from generator.importing.keys.counted_keys import are_counted
from generator.importing.keys.shown_key import shown_key
from generator.importing.keys.stated_key import Stated, fit
from generator.importing.labels import label
from generator.importing.lettered.above_first import above_first
from generator.importing.lettered.behind_options import QUOTED, Behind, behind_options, opens
from generator.importing.lettered.bold_keys import with_bold_doubts
from generator.importing.lettered.broken_options import broken_options
from generator.importing.lettered.bullet_items import DOUBTFUL, Item, bullet_glyphs, bullet_items, number
from generator.importing.lettered.emphasis import around, around_each
from generator.importing.lettered.lettered import Lettered
from generator.importing.lettered.missed_doubts import missed_doubts
from generator.importing.lettered.passages import passages
from generator.importing.lettered.pdf_pages import without_page_edges
from generator.importing.paragraphs import text_width
from generator.importing.pieces import cut, without_blanks
from generator.model.line import Line

EXACT = True  # a text layer is no OCR: its form feeds, headers and gutters are read here

Items = tuple[Item, ...]

_FEWEST = 2
_SHARE = 0.6
_LARGEST_GAP = 3
_LONGEST_LABEL = 60
_SAMPLE = 3_000  # lines that tell what a text is
_TITLE = " *_#|"
_BETWEEN = "this stands between the options and the key; it may be an option"
_TWO_KEYS = "the source states two different keys"
_BULLET = re.compile(r"\s*[-*+•▪◦‣✓✔]\s+\S")
_BEHIND_BULLET = re.compile(r"\s*[-*+•▪◦‣✓✔]\s+\(?[A-Ha-h](?:[.):]\s|\s{1,4}(?=[A-Z]))")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+\S")
_OTHER = re.compile(r"\s*(?:[-*+•]\s*)?(?:\[[ xX]?\]|\([ xX]?\)|[◉◯☐☑☒])\s|\s*\(?[A-Ha-h][.)]\s+\S")


@dataclass(frozen=True, slots=True)
class _Read:
    """A question as it was read.

    Attributes:
        question: the draft.
        behind: what stands behind its options.
        shown: whether nothing but signs on its options show its key.
        bold: whether they are bold type alone.
    """

    question: QuestionDraft
    behind: Behind
    shown: bool
    bold: bool


@dataclass(frozen=True, slots=True)
class _Part:
    """One question: its number, and everything up to the next."""

    items: Items
    sign: Line | None = None
    number: str = ""


def score(lines: Lines) -> float:
    """How well a text fits, from 0 to 1: by bullets in groups under what asks or has a number."""
    if (
        not bullet_glyphs(lines)
        or _lettered(lines)
        or sum(_OTHER.match(line.text) is not None for line in lines) >= _FEWEST
        or _headed(lines)
    ):
        return 0.0
    if any(_is_label(line) for line in lines if not line.blank):
        return 0.0
    sample = lines[:_SAMPLE]
    parts = _parts(bullet_items(sample, text_width(sample)))[1]
    whole = [part for part in parts if sum(item.sign is not None for item in part.items) >= _FEWEST]
    asked = [part for part in whole if _asked(part)]
    if len(asked) < _FEWEST or len(asked) < _SHARE * len(parts):
        return 0.0
    return 0.85


def _is_label(line: Line) -> bool:
    """Whether a line is a label of a page; quoted, it is a remark in somebody's notes."""
    return len(line.text) <= _LONGEST_LABEL and label(line) is not None and not QUOTED.match(line.text)


def _headed(lines: Lines) -> bool:
    """Whether headings have the signs of Markdown, which no text layer has; without them the page fits again."""
    return (
        sum(_HEADING.match(line.text) is not None for line, code in zip(lines, fenced(lines), strict=True) if not code)
        >= _FEWEST
    )


def _lettered(lines: Lines) -> bool:
    """Whether letters stand behind the bullets, and so tell the options: `- A. One`."""
    bulleted = [line for line in lines[:_SAMPLE] if _BULLET.match(line.text)]
    return sum(_BEHIND_BULLET.match(line.text) is not None for line in bulleted) * 2 > len(bulleted)


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    cleaned = without_page_edges(lines)
    width = text_width(cleaned.lines)
    above, parts = _parts(bullet_items(cleaned.lines, width))
    solid = [line for item in above for line in (*((item.sign,) if item.sign else ()), *item.lines)]
    title = solid[0] if solid else None
    page = without_furniture(tuple(solid[1:]))
    strays = without_blanks(page.lines)
    counted = are_counted([_key(part) for part in parts])
    read = [_question(part, counted=counted) for part in parts]
    keyed = [(each.question, each.bold) for each in read]
    return QuizDraft(
        title=title.text.strip(_TITLE) if title else "",
        questions=broken_options(
            above_first(tuple(solid), with_bold_doubts(keyed), [each.shown for each in read]), width
        ),
        evidence=(title,) if title else (),
        removals=(*cleaned.removals, *page.removals, *(removal for each in read for removal in each.behind.removals)),
        unparsed=(Unparsed(strays, "the number of a question, or a question mark"),) if strays else (),
        width=width,
    )


def _asked(part: _Part) -> bool:
    return bool(part.number) or asks(part.items[0].text)


def _parts(items: Items) -> tuple[Items, tuple[_Part, ...]]:
    """Cut items into questions: at numbers that rise, or, where there are none, at the paragraphs above the bullets."""
    numbered = _numbered(items)
    starts = numbered or _asking(items)
    if not starts:
        return items, ()
    bounds = [*starts[1:], len(items)]
    return items[: starts[0]], tuple(_part(items[a:b]) for a, b in zip(starts, bounds, strict=True))


def _part(items: Items) -> _Part:
    """Take the number, or a bullet of its own, off a question."""
    match = number(items[0].lines[0].text) if items[0].lines else None
    if items[0].sign:
        return _Part((replace(items[0], sign=None), *items[1:]), items[0].sign)
    if match is None:
        return _Part(items)
    sign, rest = cut(items[0].lines[0], match.end)
    first = replace(items[0], lines=(() if rest.blank else (rest,)) + items[0].lines[1:])
    return _Part((first, *items[1:]), sign, str(match.number))


def _numbered(items: Items) -> list[int]:
    """The paragraphs whose numbers rise, each with bullets or a question mark behind the last."""
    starts: list[int] = []
    last, bullets = 0, 0
    for i, item in enumerate(items):
        bullets += item.sign is not None
        match = number(item.lines[0].text) if item.lines and item.sign is None else None
        if match is None:
            continue
        read = match.number
        rises = 0 < read - last <= _LARGEST_GAP or (read == 1 and bool(starts))
        if (not starts and read <= _LARGEST_GAP) or (rises and (bullets >= _FEWEST or asks(item.text))):
            starts.append(i)
            last, bullets = read, 0
    groups = sum(item.sign is not None and items[i - 1].sign is None for i, item in enumerate(items) if i)
    return starts if len(starts) >= _FEWEST and len(starts) * 2 >= groups else []


def _asking(items: Items) -> list[int]:
    """The first paragraph behind the options, or behind the key, of every question that has no number."""
    starts: list[int] = []
    for i, item in enumerate(items):
        if item.sign is None:
            continue
        if i + 1 < len(items) and asks(item.text) and items[i + 1].glyph not in {"", item.glyph}:
            starts.append(i)  # questions have a bullet of their own: `• What …?` above `o One`
        elif i and items[i - 1].sign is None:  # a group of bullets begins; its stem are the paragraphs above
            starts.append(_stem(items, i, starts[-1] + 1 if starts else 0))
    return list(dict.fromkeys(starts))


def _stem(items: Items, at: int, least: int) -> int:
    """Where the stem above a group of bullets begins: the last paragraph that asks, and those that go on below it."""
    first = at - 1
    while first > least and items[first - 1].sign is None and not asks(items[first].text):
        first -= 1
    return first if asks(items[first].text) else at - 1


def _key(part: _Part) -> tuple[tuple[Stated, ...], list[str]]:
    """What is said of the key of a question, and its options."""
    _, options, below = _split(part.items)
    return behind_options(below).keys, [option.text for option in options]


def _question(part: _Part, *, counted: bool) -> _Read:
    stem, options, below = _split(part.items)
    stem, emphasis = around_each(stem)
    behind = behind_options(below)
    shown = shown_key(options)
    said = next(iter(behind.keys), None)
    signs_of = [str(n) if counted else "" for n in range(1, len(options) + 1)]
    texts = [option.text for option in shown.options]
    fitted = fit(said, signs_of, texts) if said else None
    right = fitted.right if fitted else shown.right
    explanation, bullets = behind.explanation(())
    text, signs = passages(stem)
    draft = QuestionDraft(
        number=part.number,
        stem=text,
        options=tuple(_option(option, i, right) for i, option in enumerate(shown.options)),
        evidence=(
            *((part.sign,) if part.sign else ()),
            *(line for key in behind.keys for line in (key.head, key.named, *((key.rest,) if key.rest else ()))),
            *(*emphasis, *signs, *bullets, *behind.headings, *behind.missed, *behind.vote.lines, *shown.evidence),
        ),
        several=len(right) > 1 and not (shown.strong and not fitted),
        explanation=explanation,
        shown="" if fitted else shown.sign,
    )
    doubts = [Doubt("options-unclear", DOUBTFUL, item.doubtful) for item in part.items if item.doubtful]
    doubts += _boundaries(part.items)
    if len({key.right for key in (fit(k, signs_of, texts) for k in behind.keys[:MOST_OPTIONS]) if key.right}) > 1:
        doubts.append(Doubt("key-contradicted", _TWO_KEYS, tuple(key.head for key in behind.keys)))
    if said and fitted and fitted.note:
        doubts.append(Doubt("key-unclear", fitted.note, (said.head, said.named)))
    if fitted and shown.right and fitted.right and set(shown.right) != set(fitted.right):
        doubts.append(Doubt("key-contradicted", "a tick and the answer below name different options", draft.evidence))
    only = bool(shown.right and not fitted)
    doubts += missed_doubts(behind, shown=only)
    return _Read(replace(draft, doubts=tuple(doubts)), behind, shown=only, bold=only and shown.strong)


def _boundaries(items: Items) -> Iterator[Doubt]:
    """Paragraphs behind the options that may be one more option, or begin another question."""
    at = next((i for i, item in enumerate(items) if item.sign is not None), len(items))
    end = next((i for i in range(at, len(items)) if items[i].sign is None), len(items))
    behind = items[end:]
    if behind and not opens(behind[0].lines[0]) and any(opens(line) for item in behind for line in item.lines[:1]):
        yield Doubt("options-unclear", _BETWEEN, behind[0].lines)
    for above, below in pairwise(behind):
        if above.sign is None and below.sign is not None and _begins(above):
            yield Doubt("questions-missing", "another question may begin here", above.lines)


def _begins(item: Item) -> bool:
    """Whether a paragraph above bullets looks like a stem; `These are wrong:` announces a list."""
    last = item.lines[-1].text.rstrip()
    return number(item.lines[0].text) is not None or (asks(item.text) and last[-1:] != ":")


def _split(items: Items) -> tuple[Lines, tuple[Lettered, ...], Lines]:
    """The stem, the options, and what stands below them."""
    at = next((i for i, item in enumerate(items) if item.sign is not None), len(items))
    end = next((i for i in range(at, len(items)) if items[i].sign is None), len(items))
    above = next((i for i in range(at) if items[i].lines and items[i].sign is None and opens(items[i].lines[0])), at)
    options = tuple(_lettered_item(item, place) for place, item in enumerate(items[at:end]))
    below = (*items[above:at], *items[end:])
    return _lines(items[:above]), options, _lines(below)


def _lettered_item(item: Item, place: int) -> Lettered:
    """One option; all of it in bold type may show the key."""
    text, signs = around(item.lines)
    sign = (item.sign,) if item.sign else ()
    return Lettered(place, "", text, (*sign, *signs), "✓" if item.ticked else "•", strong=bool(signs))


def _lines(items: Items) -> Lines:
    return tuple(line for item in items for line in (*((item.sign,) if item.sign else ()), *item.lines))


def _option(option: Lettered, place: int, right: tuple[int, ...]) -> OptionDraft:
    return option.draft(Mark.NONE if not right else Mark.RIGHT if place in right else Mark.WRONG)
