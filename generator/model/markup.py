r"""Markdown text seen as a row of segments: code, math and prose.

Whatever escapes, checks or renders a text must leave code and math alone, and all must agree on where those stand.
Math is `$…$` and `$$…$$` as pymdownx.arithmatex defines it (an inline `$` touches its content: `$5 and $6` is prose);
code is a back-tick span or a fenced block (CommonMark 0.31, sections 4.5 and 6.1).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache


class Markup(Enum):
    """What a segment is."""

    PROSE = "prose"
    CODE = "code"
    FENCE = "fence"
    INLINE_MATH = "inline math"
    DISPLAY_MATH = "display math"


@dataclass(frozen=True, slots=True)
class Segment:
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
_TOKEN = re.compile(
    r"(?=[\\`$~ ])(?:(?P<escape>\\[\\`$])"  # what a segment can start with is tried first, as most characters cannot
    r"|(?P<fence>^[ ]{0,3}(?P<ticks>`{3,}|~{3,}(?!~))[^\n`]{0,200}\n"
    r"(?:(?!^[ ]{0,3}(?P=ticks)).*(?:\n|\Z)){0,2000}?^[ ]{0,3}(?P=ticks)[`~]*[ ]*$)"
    r"|(?P<code>(?<!`)(?P<run>`{1,3})(?!`)[^`\n]{1,2000}(?P=run)(?!`))"
    r"|(?P<display>\$\$(?!\s*\$\$)[^$]{1,4000}\$\$)"
    r"|(?P<inline>\$(?![\s$])(?:\\.|[^$\\\n]){0,1000}?(?:\\.|[^$\\\s])\$))",
    re.MULTILINE,
)
_LONGEST_KEPT = 10_000
_KINDS = {
    "fence": Markup.FENCE,
    "code": Markup.CODE,
    "display": Markup.DISPLAY_MATH,
    "inline": Markup.INLINE_MATH,
}


def segments(text: str) -> tuple[Segment, ...]:
    """Cut a text into segments; joined again they give the text."""
    if not ("`" in text or "$" in text or "~~~" in text):  # most texts are all prose, and every rule asks
        return (Segment(Markup.PROSE, text, 0),) if text else ()
    return _segments(text) if len(text) <= _LONGEST_KEPT else tuple(_cut(text))


@lru_cache(maxsize=1000)
def _segments(text: str) -> tuple[Segment, ...]:
    """Remember the last texts: one rule after the other looks at the same."""
    return tuple(_cut(text))


def _cut(text: str) -> Iterator[Segment]:
    done = 0
    for match in _TOKEN.finditer(text):
        kind = _KINDS.get(match.lastgroup or "")
        if kind is None:  # an escaped character is prose
            continue
        if match.start() > done:
            yield Segment(Markup.PROSE, text[done : match.start()], done)
        yield Segment(kind, match[0], match.start())
        done = match.end()
    if done < len(text):
        yield Segment(Markup.PROSE, text[done:], done)


def map_prose(text: str, change: Callable[[str], str]) -> str:
    """Apply a change to the prose of a text and leave code and math as they are."""
    return "".join(change(part.text) if part.kind is Markup.PROSE else part.text for part in segments(text))
