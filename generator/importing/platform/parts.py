"""Parts the lines of one question: the stem, the options with the labels beside them, and what stands around them."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.platform.beside_lines import (
    heads_options,
    is_known_twice,
    is_of_above,
    list_headings,
    texts_below,
    texts_of,
    truth_pair,
)
from generator.importing.platform.explained_options import explained_options
from generator.importing.platform.heading import heading
from generator.importing.platform.lone_letters import letters_above
from generator.importing.platform.named_choices import Named, named_choices
from generator.importing.platform.said import ANSWERED, LABELS, TABLE, Kind, Said, kinds_of, points, said
from generator.importing.platform.taken import Label, Parts, goes_on, mark_stem, part_of, take_heading, with_word_above
from generator.importing.platform.typed import typed_headings
from generator.importing.words import pattern, phrases
from generator.model.line import Line


def parts(lines: Lines, *, begun: bool = False) -> Parts:
    """Part the lines below the head of a question.

    Args:
        lines: those lines.
        begun: whether the stem begins behind the number, so that `3/4` below it may be an option.
    """
    found = Parts()
    lines, found.named = _named(lines)
    known = Counter(word for line in lines if not line.blank for word in texts_of(line))
    below = texts_below(lines)
    letters = letters_above(lines)
    pair = truth_pair(lines)
    lists = list_headings(lines)
    typed = typed_headings(lines)
    found.typed = bool(typed)
    headings = [i for i, line in enumerate(lines) if kinds_of(line.text) == {Kind.OPTIONS}]
    headings += [i for i, line in enumerate(lines) if line.span in lists or heads_options(line)]
    listed = max(headings, default=0)  # above it, what stands under a heading is no option
    into, inline = Kind.TEXT, False
    for at, line in enumerate(lines):
        told = (None if line in pair else said(line.text)) or (None if found.text or begun else points(line.text))
        letter = line.span in letters
        kind = typed.get(line.span) or _kind(
            told, repeated=is_known_twice(known, below[at]), letter=letter and into in ANSWERED
        )
        headed = lists.get(line.span) or heading(line) if told is None else None
        if into is Kind.EXPLANATION and headed is None and kind in {Kind.TEXT, *LABELS}:
            found.explanation.append(line)
        elif headed:
            into, inline = take_heading(found, headed, letter=letter), not letter
        elif line.blank:
            pass
        elif kind is Kind.TEXT:
            into = Kind.EXPLANATION if into is Kind.KEY and not found.key and _explains(line) else into
            into = into if at < listed else goes_on(found, into, line, inline=inline)
            part_of(found, into).append(line)
        elif kind in LABELS and into not in ANSWERED:
            found.labels.append(Label(line, kind, len(found.text), is_of_above(lines, at)))
        else:
            kind = with_word_above(found, kind, line)
            found.evidence.append(line)
            found.stated += kind is Kind.KEY
            mark_stem(found, kind)
            if told and kind is Kind.POINTS and told.won is not None and told.of:  # `0/0` says nothing
                found.won = told.won == told.of
            if kind in {Kind.KEY, Kind.GIVEN, Kind.EXPLANATION, Kind.CLOSING}:
                into, inline = kind, False
            elif kind is Kind.OPTIONS:
                into = Kind.TEXT
    return found


def _named(lines: Lines) -> tuple[Lines, tuple[Named, ...]]:
    """The other lines, and the options that lines above or explanations below tell from them."""
    above, named = named_choices(lines)
    if named:
        return above, named
    above, named, below = explained_options(lines)
    return (*above, *below), named


def _explains(line: Line) -> bool:
    """Whether a line below the heading `Answer` says that it was right, and why: `Correct: The prefix …`."""
    return _verdict().match(line.text) is not None


@cache
def _verdict() -> re.Pattern[str]:
    known = pattern((*phrases(TABLE, "right"), *phrases(TABLE, "wrong")))
    return re.compile(rf"\s*{known}\s?:\s*\S", re.IGNORECASE)


def _kind(told: Said | None, *, repeated: bool, letter: bool) -> Kind:
    """What a line means here.

    A letter above the text of an answer says nothing that the text does not. `Correct answer` is a heading where the
    line below repeats an option, and a label where it is the option.
    """
    if told is None:
        return Kind.FURNITURE if letter else Kind.TEXT
    headings, labels = told.kinds - LABELS, told.kinds & LABELS
    chosen = headings if headings and (not labels or repeated) else labels
    return min(chosen, key=list(Kind).index)
