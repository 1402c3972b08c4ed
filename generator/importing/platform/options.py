"""The options of a question on a platform's page, and which labels stand beside each."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace

from generator.importing.drafts import Doubt, Lines
from generator.importing.lettered.lettered import lettered
from generator.importing.lettered.worth import without_worth
from generator.importing.platform.choice import Choice, choice, own_word, without_word
from generator.importing.platform.named_choices import Named
from generator.importing.platform.said import Kind
from generator.importing.platform.stem_end import apart, stem_end, without_star
from generator.importing.platform.taken import Parts
from generator.importing.platform.ticked_letters import ticked
from generator.model.line import Line

_SMALL = re.compile(r"\s*[a-zà-ÿ]")
_WRAPPED = "an option begins with a small letter, unlike the others; it may go on with the one above"
_LETTERS = "some lines of options have letters and others have none"


@dataclass(frozen=True, slots=True)
class Choices:
    """Stem and options of a question.

    Attributes:
        stem: its lines.
        choices: the options.
        parts: everything else.
        doubts: what is not sure about them.
    """

    stem: Lines
    choices: tuple[Choice, ...]
    parts: Parts = field(repr=False)
    doubts: tuple[Doubt, ...] = ()


def choices(parts: Parts, stem: Line | None = None, *, worded: bool = False) -> Choices:
    """Find the options.

    Args:
        parts: the lines of the question.
        stem: its first line, where that stands behind the number.
        worded: whether options of this page end in a bare `correct` or `incorrect`.
    """
    end, doubts = (len(parts.text), []) if parts.named or parts.typed else stem_end(parts, stem)
    text = tuple(parts.text)
    above, worth = without_worth((*((stem,) if stem else ()), *text[:end]))
    above, star = without_star(above)
    parts.evidence += (*worth, *star)
    doubts = [*doubts, *apart(above)]
    if parts.named:
        unsure = [Doubt("options-unclear", each.unsure, each.text) for each in parts.named if each.unsure]
        return Choices(above, tuple(map(_named, parts.named)), parts, (*doubts, *unsure))
    found, unsure = _listed(text[end:])
    doubts += unsure
    if worded:
        doubts = [*doubts, *(doubt for option in found for doubt in own_word(option))]
        found = [without_word(option) for option in found]
    by_place = _by_place(found, text)
    for label in parts.labels:
        over, under = by_place.get(label.at - 1), by_place.get(label.at)
        if over is not None:
            found[over] = replace(found[over], below=(*found[over].below, label))
        if under is not None:
            found[under] = replace(found[under], above=(*found[under].above, label))
    return Choices(above, tuple(found), parts, (*doubts, *_wrapped(found)))


def _by_place(found: list[Choice], text: Lines) -> dict[int, int]:
    """Of each line of the options, which option it is of: a letter may stand on a line above the text."""
    pieces: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for i, option in enumerate(found):
        for line in (*option.evidence, *option.lines):
            pieces[line.span.reading, line.span.line].append((line.span.start, i))
    places: dict[int, int] = {}
    for n, line in enumerate(text):
        on_line = pieces[line.span.reading, line.span.line]
        own = [i for start, i in on_line if line.span.start <= start <= line.span.end]
        if own:
            places[n] = own[0]
    return places


def _listed(text: Lines) -> tuple[list[Choice], list[Doubt]]:
    """The options, a line each, and what is not sure about the letters in front of them."""
    signed = ticked(text)
    if signed:
        return [
            Choice(
                (each.text,), (each.signs,), frozenset({Kind.MISSED} if each.right else ()), placed=True, ticked=True
            )
            for each in signed
        ], []
    found = [choice(line) for line in text]
    letters = lettered(text) if text else None
    if letters is None:
        return found, []
    if letters.above or any(len(option.lines) != 1 for option in letters.options):
        return found, [Doubt("options-unclear", _LETTERS, text)]
    bare = [(option.evidence, choice(option.lines[0])) for option in letters.options]
    placed = [replace(read, evidence=(*evidence, *read.evidence), placed=True) for evidence, read in bare]
    return placed, list(letters.doubts)


def _named(option: Named) -> Choice:
    evidence = (option.name, *option.labels)
    return Choice(option.text, evidence, option.kinds, placed=True, feedback=option.feedback)


def _wrapped(found: list[Choice]) -> list[Doubt]:
    """Doubt options of which a few begin with a small letter, right behind one that begins with a capital."""
    small = [_SMALL.match(option.lines[0].text) is not None for option in found]
    if not 0 < sum(small) < len(small) or any(option.placed for option in found):
        return []
    return [
        Doubt("options-unclear", _WRAPPED, option.lines)
        for option, is_small in zip(found, small, strict=True)
        if is_small
    ]
