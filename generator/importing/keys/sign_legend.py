"""What a text says of the signs on its options: `Correct answers are in bold`, `* = correct`, `My answers are ticked`.

A legend names the sign, or the word for it, and what it means. Who is told to set the sign, `Tick the correct answer`,
is told nothing of the key.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from generator.importing.words import pattern, phrases

TABLE = "sign_legend"
_LONGEST = 120  # characters of a legend
_EARLY = 30  # characters in front of what it speaks of
_GAP = r"[^.!?…]{0,50}?"
_SMALL = r"(?-i:[a-zß-ÿ]+(?:\s+|['’])){0,4}"
_OPENING = re.compile(r"\s*\(?(?:[A-Za-z]|\d{1,3})[.)]\s")  # an option, or a question


class Sign(StrEnum):
    """The kinds of signs that show a key."""

    TICK = "tick"
    STAR = "star"
    BOLD = "bold"
    ARROW = "arrow"
    RED = "red"
    GREEN = "green"
    COLOUR = "colour"


_GLYPHS = {
    Sign.TICK: "✓✔✅√☑",
    Sign.STAR: "*",
    Sign.BOLD: "",
    Sign.ARROW: "→➔←",
    Sign.RED: "",
    Sign.GREEN: "",
    Sign.COLOUR: "",
}


COLOURS = (Sign.RED, Sign.GREEN, Sign.COLOUR)
"""The last stands for any: of a yellow one, or in a legend that names none."""


def kind_of(sign: str) -> Sign | None:
    """What kind of sign stands at options; None for one that no word names, such as `##`."""
    if sign in COLOURS:
        return Sign(sign)
    if sign[:1] == "*":
        return Sign.STAR
    typed = sign.startswith(("<-", "<=", "=>", ">"))
    return Sign.ARROW if typed else next((kind for kind, glyphs in _GLYPHS.items() if sign[:1] in glyphs), None)


def explains(text: str) -> Sign | None:
    """The kind of sign of which a line says that it stands at right options; None where it says no such thing."""
    if len(text) > _LONGEST or _OPENING.match(text) or text.rstrip().endswith("?") or _denied().search(text):
        return None
    if speaks_of_picks(text):
        return None
    return next((kind for kind in Sign if _right(kind).search(text)), None)


def is_footnote(text: str) -> bool:
    """Whether the last line of a text says so without a verb, `* correct answer`; elsewhere it may be a label."""
    return _last().match(text) is not None


def is_worded(text: str) -> bool:
    """Whether an option ends in words that say that it is right: `Basalt (correct)`."""
    return _worded().search(text) is not None


def names(text: str, kind: Sign) -> bool:
    """Whether a line speaks of a kind of sign: it begins with it, or names it, but not as one item of a list."""
    return _word(kind).search(text) is not None or (bool(_GLYPHS[kind]) and _footnote(kind).match(text) is not None)


def speaks_of_picks(text: str) -> bool:
    """Whether a line speaks of what somebody answered, and not at its end of where to put an answer."""
    found = _picks().search(text) if len(text) <= _LONGEST else None
    return found is not None and found.start() <= _EARLY


@cache
def _right(kind: Sign) -> re.Pattern[str]:
    """`Correct answers are marked with ✓`, `✓ = correct`, `* correct answer`, `Answers in bold are correct`."""
    right, links, word = _words("right"), rf"(?:{_words('links')}|[=:])", _words(kind.value)
    glyphs = re.escape(_GLYPHS[kind])
    alone = rf"(?<!\d\s)(?<![^\s(\[\"“'])[{glyphs}]{{1,3}}(?![^\s).,:=\]\"”'])" if glyphs else "(?!)"
    return re.compile(
        rf"{right}{_GAP}{links}\s*{_SMALL}(?:{word}|{_words('by')}\W{{1,3}}{alone})"
        rf"|{word}{_GAP}{links}{_GAP}{right}|{alone}\s*{links}{_GAP}{right}",
        re.IGNORECASE,
    )


@cache
def _worded() -> re.Pattern[str]:
    return re.compile(rf"[(\[]\s*{pattern(phrases('shown_key', 'right'))}\s*[)\]]\s*$", re.IGNORECASE)


@cache
def _last() -> re.Pattern[str]:
    return re.compile(rf"\s*\*{{1,3}}\s*(?:\w+\s+){{0,2}}{_words('right')}(?:\s+\w+)?\W*$", re.IGNORECASE)


@cache
def _word(kind: Sign) -> re.Pattern[str]:
    glyphs = re.escape(_GLYPHS[kind])
    alone = rf"|(?<=[^\W\d][\s(])[{glyphs}]{{1,3}}(?=[).,:=]|\s*$)" if glyphs else ""
    return re.compile(rf"{_words(kind.value)}{alone}", re.IGNORECASE)


@cache
def _footnote(kind: Sign) -> re.Pattern[str]:
    """`* found in volcanic regions`, `(* = required)`."""
    return re.compile(rf"\s*\(?[{re.escape(_GLYPHS[kind])}]{{1,3}}\s*[=:–—-]?\s*\w")


@cache
def _words(key: str) -> str:
    return rf"(?<!\w){pattern(phrases(TABLE, key))}(?!\w)"


@cache
def _denied() -> re.Pattern[str]:
    return re.compile(_words("denied"), re.IGNORECASE)


@cache
def _picks() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w){pattern((*phrases('shown_key', 'picked'), *phrases(TABLE, 'picks')))}(?!\w)", re.IGNORECASE
    )
