"""Status labels: what a page says of the option above."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from generator.importing.drafts import Mark
from generator.importing.kept import kept
from generator.importing.keys.stated_key import statement
from generator.importing.pieces import cut
from generator.importing.words import pattern, plain, says, words
from generator.model.line import Line
from generator.model.value import value

# A tick or a cross in front of a label, as recognisers read it: `Vv Correct`, `X Incorrect`.
_ICON = re.compile(r"\s*(?:[vVyY¥√✓✔]{1,2}|[xX×✗✘])\s+(?=\S)")
_REMEMBERED = 200  # characters of a line that is worth it


@value()
class Label:
    """A label found in a line.

    Attributes:
        line: the label.
        mark: what it says; NONE for one that speaks of the question as a whole.
        rest: text behind it on the same line (feedback); None when there is none.
        unselected: whether only a choice of several has this label.
        answered: whether it says that the option was answered rightly: chosen and right, or neither.
    """

    line: Line
    mark: Mark
    rest: Line | None = None
    unselected: bool = False
    answered: bool = False


def label(line: Line) -> Label | None:
    """Read a line as a label, alone or with feedback behind it; None when it is none, as `Correct Answer: B`."""
    found = _read(line)
    if found is None:
        return None
    mark, begin, end = found
    if end is None:
        return Label(line, mark, None, _unselected(line.text[begin:]), _answered(line.text[begin:]))
    head, rest = cut(line, end)
    return Label(head, mark, rest, _unselected(head.text))


@kept
def _read(line: Line) -> tuple[Mark, int, int | None] | None:
    """What a line says as a label, where it begins behind an icon, and where the feedback behind it begins.

    With an icon in front nothing else stands on its line.
    """
    text = line.text
    found = _found(text) if len(text) <= _REMEMBERED else _found.__wrapped__(text)
    if found:
        return found[0], 0, found[1]
    icon = _ICON.match(text) if len(text) <= _REMEMBERED else None
    found = _found(text[icon.end() :]) if icon else None
    return (found[0], icon.end(), None) if icon and found and found[1] is None else None


@lru_cache(maxsize=2**16)  # every stage asks the same of every line
def _found(text: str) -> tuple[Mark, int | None] | None:
    """What a text says as a label, and where the feedback behind it begins; None when it is none."""
    said = statement(text)
    if said and (said.signs or len(plain(text[: said.named]).split()) > 1):
        return None
    mark = _mark(text)
    if mark is not None:
        return mark, None
    match = followed().match(text)
    return (_mark(match[0]) or Mark.NONE, match.end()) if match else None


def _mark(text: str) -> Mark | None:
    """What a text says as a label; None when it is none.

    The nearest phrase counts: `This should not be selected` is almost `This should be selected`. A text as near to both
    says neither.
    """
    known = words()
    if not says(text, _labels()):
        return None
    meanings = (
        (known.right, Mark.RIGHT),
        (known.wrong, Mark.WRONG),
        ((*known.incomplete, *known.answered), Mark.NONE),
    )
    ranked = sorted(((says(text, phrases), mark) for phrases, mark in meanings), key=lambda item: -item[0])
    return ranked[0][1] if ranked[0][0] > ranked[1][0] else None


@cache
def _labels() -> tuple[str, ...]:
    """All of them: most lines say none."""
    known = words()
    return (*known.right, *known.wrong, *known.incomplete, *known.answered)


def _unselected(text: str) -> bool:
    return says(text, words().unselected) > 0


def _answered(text: str) -> bool:
    return says(text, words().answered) > 0


@cache
def followed() -> re.Pattern[str]:
    """Match a label up to the feedback behind it: `Correct Yes. We’ve …`, not `Correct answers are …`."""
    known = words()
    return re.compile(rf"\s*+{pattern((*known.right, *known.wrong))}[.:!]?\s+(?=[A-ZÀ-ÖØ-Þ¡¿«])")
