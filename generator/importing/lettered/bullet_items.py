"""Text cut into items behind bullets and the lines between them, as the text layer of a PDF has them.

Bullets come out as `•`, `◦`, `▪`, `➢`, a letter `o`, a dash, or as a glyph of a symbol font in a private area of
Unicode (U+F0B7 is Word's bullet, U+F0FC its tick). Wrapped lines stand below, indented where the layout was kept.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from generator.importing.drafts import Lines, one_line
from generator.importing.fences import fenced
from generator.importing.lettered.behind_options import opens
from generator.importing.lettered.question_number import QuestionNumber, question_number
from generator.importing.paragraphs import wraps
from generator.importing.pieces import cut
from generator.model.line import Line

_STRONG = "•◦▪▫‣⁃●○■□◆◇❖➢➤➔►▸▶✦❑❒✗✘✖×"
_TICKS = "✓✔√✅\uf0fc\uf0fe"
_WEAK = "o–—*·-"  # the hyphen last: in a class of characters it is a range elsewhere
_GLYPH = re.compile(rf"(?P<indent>\s*+)(?P<glyph>[{_STRONG}{_TICKS}\ue000-\uf8ff]|[{_WEAK}](?=\s|$))(?:\s+|(?=\w)|$)")
_NUMBER = re.compile(r"\s*(?:[A-Za-z]{1,10}\s?\.?\s?)?(?P<number>\d{1,3})\s?[.):](?!-)\s*(?=\S|$)")
_SECOND = re.compile(rf"[{_TICKS}]\s+(?=\S)")
_ENDS = frozenset(".?!:")
_FEWEST = 4  # dashes and letters are bullets where so many lines begin with them
DOUBTFUL = "this line follows an option that fills its line; it may belong to the option, or begin the next question"


@dataclass(frozen=True, slots=True)
class Item:
    """A bullet with its text, or a paragraph between bullets.

    Attributes:
        lines: its text.
        sign: the bullet; None for a paragraph.
        glyph: the bullet's character; empty for a paragraph.
        ticked: whether a tick stands in place of the bullet or behind it.
        doubtful: a line of which it is not sure that it belongs here.
    """

    lines: Lines
    sign: Line | None = None
    glyph: str = ""
    ticked: bool = False
    doubtful: Lines = ()

    @property
    def text(self) -> str:
        """The text on one line."""
        return one_line(self.lines)


def number(text: str) -> QuestionNumber | None:
    """Read the number of a question in front of a text, whatever word stands before it: `Exercise 3.`."""
    match = _NUMBER.match(text)
    return QuestionNumber(int(match["number"]), match.end(), "word") if match else question_number(text)


def bullet_glyphs(lines: Lines) -> frozenset[str]:
    """The characters that are bullets in a text."""
    counts = Counter(match["glyph"] for line in lines if (match := _GLYPH.match(line.text)))
    weak = frozenset(glyph for glyph in counts if glyph in _WEAK and counts[glyph] < _FEWEST)
    return frozenset(counts) - weak if counts.total() >= _FEWEST else frozenset()


def bullet_items(lines: Lines, width: int) -> tuple[Item, ...]:
    """Cut a text into items and paragraphs.

    Args:
        lines: the text.
        width: characters of a full line, which tells wrapped lines from short ones.
    """
    glyphs = bullet_glyphs(lines)
    found: list[_Open] = []
    blank = True
    for line, code in zip(lines, fenced(lines), strict=True):
        match = None if code else _GLYPH.match(line.text)
        last = found[-1] if found else None
        if line.blank:
            blank = True
            continue
        if match and match["glyph"] in glyphs:
            found.append(_begun(line, match))
        elif last and last.sign and not code and _goes_on(last, line, width, blank=blank):
            last.doubtful += [] if _surely(last, line) else [line]
            last.lines.append(line)
        elif last and not last.sign and not blank and not (opens(line) or number(line.text)):
            last.lines.append(line)
        else:
            found.append(_Open([line]))
        blank = False
    return tuple(Item(tuple(o.lines), o.sign, o.glyph, o.ticked, tuple(o.doubtful)) for o in found)


@dataclass
class _Open:
    """An item while its lines are read; `column` is where its bullet stands."""

    lines: list[Line]
    sign: Line | None = None
    glyph: str = ""
    ticked: bool = False
    column: int = 0
    doubtful: list[Line] = field(default_factory=list)


def _begun(line: Line, match: re.Match[str]) -> _Open:
    second = _SECOND.match(line.text, match.end())
    sign, rest = cut(line, second.end() if second else match.end())
    ticked = match["glyph"] in _TICKS or second is not None
    return _Open([] if rest.blank else [rest], sign, match["glyph"], ticked, len(match["indent"]))


def _goes_on(item: _Open, line: Line, width: int, *, blank: bool) -> bool:
    """Whether a line is the rest of an item: it is indented further, begins small, or the line above had no room."""
    if opens(line):
        return False
    if not item.lines:  # the bullet stands alone above its text
        return True
    small = _small(line) and item.lines[-1].text.rstrip()[-1:] not in _ENDS
    if blank:
        return small and wraps(item.lines[-1], line, width)
    indent = _indent(line)
    if number(line.text) and indent <= item.column:
        return False
    return indent > item.column or small or (indent == item.column == 0 and wraps(item.lines[-1], line, width))


def _surely(item: _Open, line: Line) -> bool:
    """Whether a line belongs to an item beyond doubt; one that begins like a sentence may begin the next question."""
    return not item.lines or _indent(line) > item.column or _small(line)


def _indent(line: Line) -> int:
    return len(line.text) - len(line.text.lstrip())


def _small(line: Line) -> bool:
    return line.text.lstrip()[:1].islower()
