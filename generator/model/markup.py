r"""Markdown text seen as a row of segments: code, math and prose.

Whatever escapes, checks or renders a text must leave code and math alone, and all must agree on where those stand.
Math is `$…$` and `$$…$$` as pymdownx.arithmatex defines it (an inline `$` touches its content: `$5 and $6` is prose);
code is a back-tick span or a fenced block (CommonMark 0.31, sections 4.5 and 6.1).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from enum import Enum
from functools import lru_cache
from typing import NamedTuple


class Markup(Enum):
    """What a segment is."""

    PROSE = "prose"
    CODE = "code"
    FENCE = "fence"
    INLINE_MATH = "inline math"
    DISPLAY_MATH = "display math"


class Segment(NamedTuple):  # a large bank has 100,000, and a tuple is made in half the time of a dataclass
    """A stretch of text of one kind.

    Attributes:
        kind: what it is.
        text: all of it, delimiters included.
        start: its offset in the whole text.
    """

    kind: Markup
    text: str
    start: int

    @property
    def content(self) -> str:
        """The text without its `$` or `$$`; prose and code as they are."""
        if self.kind is Markup.INLINE_MATH:
            return self.text[1:-1]
        if self.kind is Markup.DISPLAY_MATH:
            return self.text[2:-2]
        return self.text


# Bounded repeats keep the scan linear on hostile text: a formula or a code span rarely passes a few hundred characters.
_FENCE = (
    r"(?P<fence>^[ ]{0,3}(?P<ticks>`{3,}|~{3,}(?!~))[^\n`]{0,200}\n"
    r"(?:(?!^[ ]{0,3}(?P=ticks)).*(?:\n|\Z)){0,2000}?^[ ]{0,3}(?P=ticks)[`~]*[ ]*$)"
)
_INLINE = (
    r"(?P<escape>\\[\\`$])"
    r"|(?P<code>(?<!`)(?P<run>`{1,3})(?!`)[^`\n]{1,2000}(?P=run)(?!`))"
    r"|(?P<display>\$\$(?!\s*\$\$)[^$]{1,4000}\$\$)"
    r"|(?P<inline>\$(?![\s$])(?:\\.|[^$\\\n]){0,1000}?(?:\\.|[^$\\\s])\$)"
)
# What a token can start with is tried first, as most characters cannot.
_WITH_FENCES = re.compile(rf"(?=[\\`$~ ])(?:{_FENCE}|{_INLINE})", re.MULTILINE)
_WITHOUT = re.compile(_INLINE)
_START = re.compile(r"[\\`$]")
_LONGEST_KEPT = 10_000
_KINDS = {
    "fence": Markup.FENCE,
    "code": Markup.CODE,
    "display": Markup.DISPLAY_MATH,
    "inline": Markup.INLINE_MATH,
}


def segments(text: str) -> tuple[Segment, ...]:
    """Cut a text into segments; joined again they give the text."""
    if _all_prose(text):
        return (Segment(Markup.PROSE, text, 0),) if text else ()
    return _segments(text) if len(text) <= _LONGEST_KEPT else tuple(_cut(text))


def _all_prose(text: str) -> bool:
    """Whether nothing in a text can start code or math; most texts are so, and every rule asks."""
    return not ("`" in text or "$" in text or "~~~" in text)


@lru_cache(maxsize=1000)
def _segments(text: str) -> tuple[Segment, ...]:
    """Remember the last texts: one rule after the other looks at the same."""
    return tuple(_cut(text))


def _cut(text: str) -> Iterator[Segment]:
    done = 0
    for match in _tokens(text):
        kind = _KINDS.get(match.lastgroup or "")
        if kind is None:  # an escaped character is prose
            continue
        if match.start() > done:
            yield Segment(Markup.PROSE, text[done : match.start()], done)
        yield Segment(kind, match[0], match.start())
        done = match.end()
    if done < len(text):
        yield Segment(Markup.PROSE, text[done:], done)


def _tokens(text: str) -> Iterator[re.Match[str]]:
    """Yield the code, the math and the escaped characters of a text."""
    if "```" in text or "~~~" in text:
        yield from _WITH_FENCES.finditer(text)
        return
    place = 0
    while start := _START.search(text, place):  # passes over prose at a speed that longer expressions never reach
        token = _WITHOUT.match(text, start.start())
        if token:
            yield token
        place = (token or start).end()


def map_prose(text: str, change: Callable[[str], str]) -> str:
    """Apply a change to the prose of a text and leave code and math as they are."""
    if _all_prose(text):
        return change(text)
    return "".join(change(part.text) if part.kind is Markup.PROSE else part.text for part in segments(text))
