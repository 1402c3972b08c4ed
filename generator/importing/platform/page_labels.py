"""What all questions of a platform's page show together: on which side of an option its label stands."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.importing.drafts import one_line
from generator.importing.key import asked_for_several
from generator.importing.platform.choice import Choice
from generator.importing.platform.options import Choices
from generator.importing.platform.said import LABELS, RIGHT, Kind
from generator.importing.platform.sides import Side, side_of
from generator.importing.words import plain
from generator.model.line import Line

_SEVERAL = 2
_MISTAKEN = 5  # questions with a label below the last option that outweigh one where it stands elsewhere
_WORD = re.compile(r"[^\W\d_]{3}")


@dataclass(frozen=True, slots=True)
class Page:
    """What all questions of a page show together.

    Attributes:
        side: on which side of its option a label stands.
        trailing: whether what stands below the last option of each speaks of the question.
        whole: whether right options are labelled that were not chosen.
        single: whether no question has several right options that does not ask for them, as far as labels show.
    """

    side: Side
    trailing: bool
    whole: bool
    single: bool


def page(found: Sequence[Choices]) -> Page:
    """Look at all questions: a label above a first option or below a last one tells the side of all others."""
    listed = [each for each in found if each.choices]
    ends = all(each.choices[-1].below for each in listed)
    every = all(choice.below for each in listed for choice in each.choices)
    trailing = (
        _only_below(listed)
        or any(map(is_beside, listed))
        or (ends and not every and sum(map(_inner, listed)) * 2 > len(listed) > 1)
    )
    missed = (label.kind is Kind.MISSED for each in listed for label in each.parts.labels)
    whole = any(missed) or any(Kind.MISSED in choice.on for each in listed for choice in each.choices)
    shown = Page(side_of(listed, trailing=trailing), trailing, whole, single=True)
    told = [[told_of(c, shown, last=i == len(e.choices) - 1) for i, c in enumerate(e.choices)] for e in listed]
    single = all(
        sum(bool(kinds & RIGHT) for kinds in kinds_of) < _SEVERAL or asked_for_several(one_line(each.stem))
        for each, kinds_of in zip(listed, told, strict=True)
    )
    return replace(shown, whole=whole or any(_reveals(each, shown) for each in listed), single=single)


def is_beside(each: Choices) -> bool:
    """Whether a label stands on the line of an option, and another one below the last: that is of the question."""
    worded = (choice.on & RIGHT and any(map(is_worded, choice.evidence)) for choice in each.choices[:-1])
    return bool(each.choices[-1].below) and any(worded)


def is_worded(line: Line) -> bool:
    """Whether a label beside an option is a word: a tick may be what was chosen."""
    return _WORD.search(line.text) is not None


def _only_below(listed: Sequence[Choices]) -> bool:
    """Whether labels stand below last options alone: that all of those are right or wrong by chance is unlikely.

    Ticks on the lines of options are boxes, or their own labels. A line of the page may be taken for a last option.
    """
    last = sum(bool(each.choices[-1].below) for each in listed if len(each.choices) > 1)
    inner = sum(any(choice.above for choice in each.choices) for each in listed)
    return last > 1 and inner * _MISTAKEN <= last


def _reveals(each: Choices, shown: Page) -> bool:
    """Whether an option is labelled right that was not chosen, by what the page lists as answered."""
    given = {plain(line.text) for line in each.parts.given}
    right = (c for i, c in enumerate(each.choices) if told_of(c, shown, last=i == len(each.choices) - 1) & RIGHT)
    return bool(given) and any(plain(" ".join(line.text for line in choice.lines)) not in given for choice in right)


def _inner(each: Choices) -> bool:
    """Whether a label that says what is right stands at another option than the last."""
    return any(label.kind in RIGHT for choice in each.choices[:-1] for label in choice.below)


def told_of(choice: Choice, shown: Page, *, last: bool) -> set[Kind]:
    """What is said of an option, on its line and on the side where labels stand."""
    beside = {Side.ABOVE: choice.above, Side.BELOW: choice.below[:-1] if last and shown.trailing else choice.below}.get(
        shown.side, ()
    )
    return {*choice.on, *(label.kind for label in beside)} & LABELS
