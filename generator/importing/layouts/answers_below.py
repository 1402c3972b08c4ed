"""Numbered questions that ask for a text, and below them, under a heading, as many answers with the same numbers.

1. What is lava?          ### Part 1
2. Why does pumice float? 1. What is lava?
                          ### Part 2
Answers                   1. What is ash?
1. Molten rock.
2. It is full of gas.     Answers … 1. Molten rock. … 1. Dust.

A few of the questions may have options; then the answer begins with the letter of the right one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, Removal, Unparsed, one_line
from generator.importing.fences import fenced
from generator.importing.keys.stated_key import Stated
from generator.importing.lettered.keyed_question import Listed, keyed_question
from generator.importing.lettered.lettered import lettered
from generator.importing.lettered.passages import passages
from generator.importing.lettered.question_number import number_of
from generator.importing.page_heading import page_heading
from generator.importing.paragraphs import text_width
from generator.importing.pieces import cut, without_blanks
from generator.importing.words import plain, plain_phrases
from generator.model.line import Line

_FEWEST = 3  # questions
_FITS = 0.8
_TOLD = 0.97  # where most answers are sentences: no list of keys
_SENTENCE = 4  # words
_MOST = 0.5  # of the answers are letters at most; where more are, the text is a list of keys
_LONG = 8  # letters of a heading that may have a mistake
_LETTER = re.compile(r"[\s`*_(]*(?P<sign>[A-Ha-h])(?![^\W_])[`*_).:]*\s*(?:(?:->|→|=>|[-–—:])\s*)?")
_TITLE = re.compile(r"\s*(?:#{1,6}\s|[-=*_]{2,}\s*\S)")
_LONGEST = 80  # characters of a title between two lists
_NO_LETTER = "the answer does not begin with the letter of an option"
_EXPECTED = "a question whose answer stands below a heading"


@dataclass(frozen=True, slots=True)
class _Item:
    """A numbered item of a list: its number, the number's piece, and its lines up to the next."""

    number: int
    head: Line
    lines: Lines


@dataclass(frozen=True, slots=True)
class _List:
    """Items numbered from 1 on, and the lines above the first that belong to no list."""

    above: Lines
    items: tuple[_Item, ...]


def score(lines: Lines) -> float:
    """How well a text fits: below each heading stand as many answers as questions above it, few of them letters."""
    pairs = [pair for asked, told in _pairs(lines)[0] for pair in zip(asked.items, told.items, strict=True)]
    letters = sum(len(_text(answer.lines)) <= 1 for _, answer in pairs)
    options = sum(lettered(item.lines) is not None for item, _ in pairs)
    few = max(letters, options) <= _MOST * len(pairs)
    if len(pairs) < _FEWEST or not few:
        return 0.0
    return _TOLD if sum(_is_told(answer.lines) for _, answer in pairs) * 2 > len(pairs) else _FITS


def _is_told(lines: Lines) -> bool:
    """Whether an answer tells something, and is no word to be typed in a gap."""
    said = one_line(lines).strip(" *_`")
    return said.endswith(".") or len(said.split()) >= _SENTENCE


def parse(lines: Lines) -> QuizDraft:
    """Read the questions, each with its answer."""
    pairs, rest = _pairs(lines)
    questions = [_question(a, b) for asked, told in pairs for a, b in zip(asked.items, told.items, strict=True)]
    above = without_blanks(pairs[0][0].above) if pairs else ()
    title, headings, left = page_heading(above, "1")
    titles = [line for asked, told in pairs for part in (asked, told) for line in without_blanks(part.above)]
    known = {id(line) for line in above}
    between = tuple(line for line in titles if id(line) not in known)
    unplaced = (*left, *(line for line in between if not _is_title(line)), *without_blanks(rest))
    furniture = (*headings, *(line for line in between if _is_title(line)))
    return QuizDraft(
        title=title.text.strip(" *#_") if title else "",
        questions=tuple(question for question, _ in questions),
        evidence=(title,) if title else (),
        removals=(
            *Removal.of(furniture, "furniture"),
            *(r for _, more in questions for r in more),
        ),
        unparsed=Unparsed.of(unplaced, _EXPECTED),
        width=text_width(lines),
    )


def _question(asked: _Item, told: _Item) -> tuple[QuestionDraft, tuple[Removal, ...]]:
    """One question; the letter of an option is its key, and what stands behind that explains it."""
    if lettered(asked.lines) is None:
        stem, bullets = passages(asked.lines)
        model, more = passages(told.lines)
        evidence = (asked.head, told.head, *bullets, *more)
        return QuestionDraft(str(asked.number), stem, evidence=evidence, model=model), ()
    match = _LETTER.match(told.lines[0].text)
    if match is None:
        item = keyed_question(str(asked.number), (asked.head, told.head), asked.lines, listed=Listed((), told.lines))
        doubt = Doubt("key-unclear", _NO_LETTER, told.lines)
        return replace(item.question, doubts=(*item.question.doubts, doubt)), item.removals
    before, sign, joint, text = cut(told.lines[0], match.start("sign"), match.end("sign"), match.end())
    said = Stated(told.head, sign, (match["sign"].casefold(),))
    listed = Listed((said,), (text, *told.lines[1:]))
    item = keyed_question(str(asked.number), (asked.head, before, joint), asked.lines, listed=listed)
    return item.question, item.removals


def _pairs(lines: Lines) -> tuple[list[tuple[_List, _List]], Lines]:
    """The lists of questions with their lists of answers, and the lines that are in neither."""
    code = fenced(lines)
    heads = [i for i, line in enumerate(lines) if not code[i] and _opens(line)]
    bounds = [*heads, len(lines)]
    pairs: list[tuple[_List, _List]] = []
    rest: list[Line] = []
    waiting, left = _lists(lines[: bounds[0]], code[: bounds[0]])
    for start, end in pairwise(bounds):
        found, more = _lists(lines[start:end], code[start:end])
        told = found if end == len(lines) and len(heads) == 1 else found[:1]
        asked = waiting[-len(told) :] if told else []
        if [len(each.items) for each in asked] != [len(each.items) for each in told]:
            return [], lines
        early = waiting[: len(waiting) - len(told)]
        rest += [*left, *(line for each in early for line in (*each.above, *_lines(each)))]
        pairs += zip(asked, told, strict=True)
        waiting, left = found[len(told) :], more if end == len(lines) else ()
        rest += () if end == len(lines) else more
    rest += [*left, *(line for each in waiting for line in (*each.above, *_lines(each)))] if heads else []
    return pairs, tuple(rest)


def _opens(line: Line) -> bool:
    """Whether a line says that answers follow, one letter more or less counted for it."""
    said = plain(line.text) if len(line.text) <= _LONGEST else ""
    return bool(said) and any(
        Levenshtein.distance(said, each, score_cutoff=1) <= (len(each) >= _LONG)
        for each in plain_phrases("stated_key", "headings")
    )


def _lists(lines: Lines, code: Sequence[bool]) -> tuple[list[_List], Lines]:
    """The lists of a part, in order; and what stands behind a title below the last one."""
    found: list[_List] = []
    above: list[Line] = []
    items: list[_Item] = []
    for line, inside in zip(lines, code, strict=True):
        number = None if inside else number_of(line)
        opens = number and number.end < len(line.text)
        if number and opens and number.number == (items[-1].number + 1 if items else 1):
            head, text = cut(line, number.end)
            items.append(_Item(number.number, head, (text,)))
        elif items and (_ends(line) or (number and opens and number.number == 1)):
            found.append(_List(tuple(above), tuple(items)))
            above, items = [], []
            if number and opens:
                head, text = cut(line, number.end)
                items = [_Item(1, head, (text,))]
            else:
                above = [line]
        elif items:
            items[-1] = replace(items[-1], lines=(*items[-1].lines, line))
        else:
            above.append(line)
    if items:
        found.append(_List(tuple(above), tuple(items)))
        above = []
    return found, tuple(above)


def _ends(line: Line) -> bool:
    """Whether a line is the title of the next list."""
    return line.heading or (_TITLE.match(line.text) is not None and len(line.text) <= _LONGEST)


def _is_title(line: Line) -> bool:
    return _ends(line) or _opens(line)


def _lines(part: _List) -> Lines:
    return tuple(line for item in part.items for line in (item.head, *item.lines))


def _text(lines: Lines) -> str:
    return "".join(line.text for line in lines).strip(" `*_().:")
