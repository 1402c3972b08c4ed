"""The options of a question on a platform's page, and which labels stand beside each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, Lines
from generator.importing.lettered.lettered import lettered
from generator.importing.lettered.worth import without_worth
from generator.importing.marks import marked
from generator.importing.pieces import cut
from generator.importing.platform.named_choices import Named
from generator.importing.platform.parts import Label, Parts
from generator.importing.platform.said import LABELS, TABLE, Kind, said
from generator.importing.words import pattern, phrases, plain, words
from generator.model.line import Line

_FEWEST = 2
_SMALL = re.compile(r"\s*[a-zà-ÿ]")
_TICK = re.compile(r"\s+(?P<sign>[✓✔✅☑√✗✘❌✕✖☒])[\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}]?\s*$")
_STAR = re.compile(r"(?<=\S)\s+\*\s*$")
_SPLIT = "nothing parts the stem from the options; where it ends is a guess"
_ASKS = "an option asks as well; where the stem ends is a guess"
_WRAPPED = "an option begins with a small letter, unlike the others; it may go on with the one above"
_OWN_WORD = "the word at the end may be part of the option, or say that it is right"
_FEW_WORDS = 3
_APART = "the first line of the stem stands apart; it may be a word of the page"
_LETTERS = "some lines of options have letters and others have none"


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
    """

    lines: Lines
    evidence: Lines = ()
    on: frozenset[Kind] = frozenset()
    placed: bool = False
    above: tuple[Label, ...] = ()
    below: tuple[Label, ...] = ()
    feedback: Lines = ()


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
    end, doubts = (len(parts.text), []) if parts.named else _stem_end(parts, stem)
    text = tuple(parts.text)
    above, worth = without_worth((*((stem,) if stem else ()), *text[:end]))
    above, star = _without_star(above)
    parts.evidence += (*worth, *star)
    doubts = [*doubts, *_apart(above)]
    if parts.named:
        return Choices(above, tuple(map(_named, parts.named)), parts, tuple(doubts))
    found = [_choice(line) for line in text[end:]]
    letters = lettered(text[end:]) if len(text) > end else None
    if letters and not any(letters.above) and len(letters.options) == len(found):
        found = [
            replace(
                _choice(option.lines[0]), evidence=(*option.evidence, *_choice(option.lines[0]).evidence), placed=True
            )
            for option in letters.options
            if len(option.lines) == 1
        ]
        doubts = [*doubts, *letters.doubts] if len(found) == len(letters.options) else doubts
    elif letters:
        doubts = [*doubts, Doubt("options-unclear", _LETTERS, text[end:])]
    if len(found) != len(text) - end:
        found = [_choice(line) for line in text[end:]]
    if worded:
        doubts = [*doubts, *(doubt for choice in found for doubt in _own_word(choice))]
        found = [_without_word(choice) for choice in found]
    by_place = {n: i for i, n in enumerate(range(end, len(text)))}
    for label in parts.labels:
        over, under = by_place.get(label.at - 1), by_place.get(label.at)
        if over is not None:
            found[over] = replace(found[over], below=(*found[over].below, label))
        if under is not None:
            found[under] = replace(found[under], above=(*found[under].above, label))
    return Choices(above, tuple(found), parts, (*doubts, *_wrapped(found)))


def _named(option: Named) -> Choice:
    evidence = (option.name, *option.labels)
    return Choice(option.text, evidence, option.kinds, placed=True, feedback=option.feedback)


def is_worded(parts: Parts) -> bool:
    """Whether an option ends in a bare `correct`, which a page says of it where all of its questions have one."""
    return sum((match := _bare().search(line.text)) is not None and _is_right(match) for line in parts.text) > 0


def has_label(line: Line) -> bool:
    """Whether a line ends in a label: `Paris ✓`, `Paris (correct answer)`."""
    return bool(_choice(line).on & LABELS)


def _is_right(match: re.Match[str]) -> bool:
    told = said(match["sign"])
    return told is not None and Kind.RIGHT in told.kinds


def _own_word(choice: Choice) -> list[Doubt]:
    """Doubt a bare word that the option itself may end in: `Both are correct`."""
    match = _bare().search(choice.lines[0].text) if choice.lines else None
    last = choice.lines[0].text[: match.start()].split()[-1:] if match else []
    verbs = phrases(TABLE, "verbs")
    return [Doubt("key-unclear", _OWN_WORD, choice.lines)] if last and last[0].casefold() in verbs else []


def _without_word(choice: Choice) -> Choice:
    match = _bare().search(choice.lines[0].text) if choice.lines else None
    told = said(match["sign"]) if match else None
    if not match or not told:
        return choice
    text, word = cut(choice.lines[0], match.start())
    return replace(choice, lines=(text,), evidence=(*choice.evidence, word), on=choice.on | told.kinds)


def _without_star(stem: Lines) -> tuple[Lines, Lines]:
    """A stem without the star behind it, which forms print where an answer is required."""
    match = _STAR.search(stem[-1].text) if stem else None
    if not match:
        return stem, ()
    text, star = cut(stem[-1], match.start())
    return (*stem[:-1], text), (star,)


def _stem_end(parts: Parts, first: Line | None) -> tuple[int, list[Doubt]]:
    """How many lines are the stem: up to what parts it from the options, or to the last that asks."""
    text, begun = parts.text, first is not None
    if len(text) < _FEWEST + (not begun):
        return len(text), []
    if parts.mark is not None:
        return parts.mark, []
    signs = [i for i, line in enumerate(text) if marked(line).mark]
    if signs and signs == list(range(signs[0], len(text))) and (signs[0] or begun) and len(signs) >= _FEWEST:
        return signs[0], []
    if _is_pair(text[-_FEWEST:]):
        return len(text) - _FEWEST, []
    asking = [i for i, line in enumerate(text) if asks(line.text)]
    if first and not asking:
        return 0, [] if asks(first.text) else [Doubt("stem-doubtful", _SPLIT, tuple(text[:1]))]
    if first and asks(first.text):
        return 0, [Doubt("stem-doubtful", _ASKS, tuple(text[i] for i in asking))]
    if not asking:
        return 1, [Doubt("stem-doubtful", _SPLIT, tuple(text[1:2]))]
    if len(asking) > 1 or asking[0] > len(text) - 1 - _FEWEST:
        return min(asking[0] + 1, len(text)), [Doubt("stem-doubtful", _ASKS, tuple(text[i] for i in asking))]
    return asking[0] + 1, []


def _apart(stem: Lines) -> list[Doubt]:
    """Doubt a first line of a few words that end nothing, above one that begins with a capital."""
    if len(stem) < _FEWEST:
        return []
    first, second = stem[0].text.strip(), stem[1].text.strip()
    few = len(first.split()) <= _FEW_WORDS and first[-1:].isalnum()
    return [Doubt("stem-doubtful", _APART, stem[:1])] if few and second[:1].isupper() else []


def _is_pair(lines: list[Line]) -> bool:
    """Whether two lines are all the options that such a question has: `True` / `False`."""
    pair = sorted(plain(_choice(line).lines[0].text) for line in lines)
    return any(pair == sorted(map(plain, known)) for known in words().true_false)


def _choice(line: Line) -> Choice:
    """An option without the bullet in front and the label behind its text."""
    head = marked(line)
    evidence = (head.mark,) if head.mark else ()
    on: set[Kind] = set()
    if head.mark and (told := said(head.mark.text)):
        on |= told.kinds
    match = _TICK.search(head.rest.text) or _bracketed().search(head.rest.text)
    if not match or not match.start():
        return Choice((head.rest,), evidence, frozenset(on))
    text, label = cut(head.rest, match.start())
    told = said(match["sign"])
    return Choice((text,), (*evidence, label), frozenset(on | (told.kinds if told else frozenset())))


@cache
def _bracketed() -> re.Pattern[str]:
    """`(correct answer)` behind an option, in brackets or in a column of its own."""
    known = pattern(tuple(phrase for key in ("right", "missed", "wrong", "picked") for phrase in phrases(TABLE, key)))
    return re.compile(rf"\s*[(\[](?P<sign>{known})[)\]]\s*$", re.IGNORECASE)


@cache
def _bare() -> re.Pattern[str]:
    known = pattern(
        tuple(phrase.casefold() for key in ("right", "wrong") for phrase in phrases(TABLE, key) if " " not in phrase)
    )
    return re.compile(rf"(?<=\S)\s+(?P<sign>{known})\s*$")


def _wrapped(found: list[Choice]) -> list[Doubt]:
    """Doubt options of which a few begin with a small letter, right behind one that begins with a capital."""
    small = [_SMALL.match(choice.lines[0].text) is not None for choice in found]
    if not 0 < sum(small) < len(small) or any(choice.placed for choice in found):
        return []
    return [
        Doubt("options-unclear", _WRAPPED, choice.lines)
        for choice, is_small in zip(found, small, strict=True)
        if is_small
    ]
