"""One option on a platform's page: its text, without the bullet in front and the label behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from generator.importing.drafts import Doubt, Lines
from generator.importing.marks import Marked, marked
from generator.importing.pieces import cut
from generator.importing.platform.circles import circle
from generator.importing.platform.said import LABELS, TABLE, Kind, kinds_of, said
from generator.importing.platform.taken import Label, Parts
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_TICK = re.compile(r"(?<=\S)\s+(?P<sign>[✓✔✅☑√✗✘❌✕✖☒])[\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}]?\s*$")
_CROSS = re.compile(r"\s*[✗✘❌✕✖☒][\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}]?\s+(?=\S)")
_MOST = 3  # labels behind one option
_OWN_WORD = "the word at the end may be part of the option, or say that it is right"


@dataclass(frozen=True, slots=True)
class Choice:
    """One option.

    Attributes:
        lines: its text.
        evidence: its letter or bullet, and labels on its line.
        on: what those labels say.
        placed: whether a letter stood in front.
        above: the labels between it and the text above.
        below: those between it and the text below.
        feedback: what is said to whoever chose it.
        ticked: whether ticks stand in front of letters here, and nothing else tells what is right.
        circle: whether the circle in front is filled; None where none stands there.
    """

    lines: Lines
    evidence: Lines = ()
    on: frozenset[Kind] = frozenset()
    placed: bool = False
    above: tuple[Label, ...] = ()
    below: tuple[Label, ...] = ()
    feedback: Lines = ()
    ticked: bool = False
    circle: bool | None = None


def choice(line: Line) -> Choice:
    """An option without the bullet in front and the label behind its text."""
    head = front(line)
    evidence = (head.mark,) if head.mark else ()
    on = set(kinds_of(head.mark.text)) if head.mark else set[Kind]()
    text, labels = head.rest, list[Line]()
    for _ in range(_MOST):  # `Paris (your answer) (correct answer) ✓`
        match = _TICK.search(text.text) or _bracketed().search(text.text)
        if not match or not match.start():
            break
        text, label = cut(text, match.start())
        labels.insert(0, label)
        on |= kinds_of(match[match.lastgroup or "sign"])
    placed = head.mark is not None and bool(on)
    return Choice((text,), (*evidence, *labels), frozenset(on), placed=placed, circle=circle(head))


def front(line: Line) -> Marked:
    """Take the bullet, tick or cross off the front of a line."""
    crossed = _CROSS.match(line.text)
    if crossed is None:
        return marked(line)
    cross, rest = cut(line, crossed.end())
    return Marked(cross, rest)


def has_label(line: Line) -> bool:
    """Whether a line ends in a label: `Paris ✓`, `Paris (correct answer)`."""
    return bool(choice(line).on & LABELS)


def is_worded(parts: Parts) -> bool:
    """Whether an option ends in a bare `correct`, which a page says of it where all of its questions have one."""
    return any((match := _bare().search(line.text)) is not None and _is_right(match) for line in parts.text)


def own_word(option: Choice) -> list[Doubt]:
    """Doubt a bare word that the option itself may end in: `Both are correct`."""
    match = _bare().search(option.lines[0].text) if option.lines else None
    last = option.lines[0].text[: match.start()].split()[-1:] if match else []
    verbs = phrases(TABLE, "verbs")
    return [Doubt("key-unclear", _OWN_WORD, option.lines)] if last and last[0].casefold() in verbs else []


def without_word(option: Choice) -> Choice:
    """Take the bare word off an option; the same option when it has none."""
    match = _bare().search(option.lines[0].text) if option.lines else None
    told = said(match["sign"]) if match else None
    if not match or not told:
        return option
    text, word = cut(option.lines[0], match.start())
    return replace(option, lines=(text,), evidence=(*option.evidence, word), on=option.on | told.kinds)


def _is_right(match: re.Match[str]) -> bool:
    return Kind.RIGHT in kinds_of(match["sign"])


@cache
def _bracketed() -> re.Pattern[str]:
    """`(correct answer)` behind an option, in brackets or in a column of its own: there it has several words."""
    known = tuple(phrase for key in ("right", "missed", "wrong", "picked") for phrase in phrases(TABLE, key))
    several = pattern(tuple(phrase for phrase in known if " " in phrase))
    return re.compile(
        rf"(?<!\s)(?:\s*[(\[](?P<sign>{pattern(known)})[)\]]|(?:\t|\s{{2}})\s*(?P<column>{several}))\s*$", re.IGNORECASE
    )


@cache
def _bare() -> re.Pattern[str]:
    known = pattern(
        tuple(phrase.casefold() for key in ("right", "wrong") for phrase in phrases(TABLE, key) if " " not in phrase)
    )
    return re.compile(rf"(?<=\S)\s+(?:[-–—]\s+)?(?P<sign>{known})\s*$")
