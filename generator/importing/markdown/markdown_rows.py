"""A text in Markdown, line by line: headings, boxes of options, fenced code, and what says nothing to a reader.

What a fence, a heading and an item of a list are is CommonMark 0.31; what people write instead is read as they meant
it: `-[x]`, `- [X ]`, `- (x)` where one option is right, a fence that opens or closes on a line of code
(```` ```SELECT * ````).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

from generator.importing.drafts import Lines, Removal
from generator.importing.markdown.markdown_heads import opens_question
from generator.importing.pieces import cut
from generator.model.line import Line

_BOX = re.compile(
    r"(?P<indent>\s*+)(?P<bullet>(?:[-*+•]|\d{1,2}[.)])\s*)?(?(bullet)(?:\[|\((?=(?:\s{1,3}|[xX*✓✔])\)(?:\s|$)))|\[)"
    r"(?P<box>\s{0,3}|\s?[xX✓✔√*]\s?)[\])](?:[*_]{1,2}(?=\s))?(?![(:\[])\s*(?=\S|$)"
)
GAPS = re.compile(r"\[\[(?P<answer>[^\[\]]{1,200})\]\](?!\()")
"""An answer that a text holds: `The capital is [[Paris]].`"""
_BULLET = re.compile(r"\s*(?:[-*+•]|\d{1,2}[.)])\s+")
_HEADING = re.compile(r"\s{0,3}(?P<level>#{1,6})(?:\s+|(?=[A-Z0-9]))")
_CLOSING = re.compile(r"(?<!\s)\s+#+\s*$")
_UNDERLINE = re.compile(r"\s{0,3}(?:(=+)|-{2,})\s*$")
_BREAK = re.compile(r"\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$")
_OPENER = re.compile(r"(?P<indent>\s*)(?P<fence>`{3,}|~{3,})(?P<info>[^`]*)$")
_CLOSER = re.compile(r"(?P<code>[^`]*?)(?P<fence>`{3,}|~{3,})\s*$")
_LANGUAGE = re.compile(r"\s*(?:[\w#+./-]*=?\s*(?:$|[{,]|\w+=))|\s*\{")
_COMMENT = re.compile(r"\s*<!--(?:(?!-->).)*-->\s*$")
_COMMENT_OPENS = re.compile(r"\s*<!--(?!.*-->)")
_TAGS = re.compile(
    r"(?:\s*</?(?:details|summary|br|p|div|center|hr)(?:\s+(?:align|open|class|id)\b[^<>]*)?/?>)+\s*$", re.IGNORECASE
)


_WRAPPER = re.compile(r"\s{0,3}<(?P<end>/?)(?P<name>[A-Za-z][\w-]{0,30})(?:\s[^<>]{0,200})?>\s*")
_FEWEST = 2  # boxes of a question, and such tags of a page
_OPENED, _CLOSED = "open", "close"


class Kind(Enum):
    """What a line is."""

    BLANK = "blank"
    TEXT = "text"
    CODE = "code"
    HEADING = "heading"
    OPTION = "option"


@dataclass(frozen=True, slots=True)
class Row:
    """A line, and what it is.

    Attributes:
        kind: what it is.
        line: its text, without the signs in front.
        signs: the `##` of a heading, the box of an option.
        level: of a heading, 1 to 6.
        right: of an option, whether its box is checked; None when it has no box.
        indent: white space in front, counted in characters.
        first: of code, whether it opens a block; of a blank row, whether a line across the page stands there.
        tag: of a blank row, "open" or "close" where a tag around a question stands there.
    """

    kind: Kind
    line: Line
    signs: Lines = ()
    level: int = 0
    right: bool | None = None
    indent: int = 0
    first: bool = False
    tag: str = ""


Rows = tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class RowsOfText:
    """A text as rows, and what of it says nothing to a reader."""

    rows: tuple[Row, ...]
    removals: tuple[Removal, ...] = ()


def box(text: str) -> re.Match[str] | None:
    """Match the box in front of an option; `box` holds what stands in it."""
    return _BOX.match(text)


def markdown_rows(lines: Lines) -> RowsOfText:
    """Say of every line what it is."""
    rows: list[Row] = []
    removals: list[Removal] = []
    code = _Fences(lines)
    comments = _comments(lines)
    wrappers = _wrappers(lines)
    at = 0
    while at < len(lines):
        line = lines[at]
        row = _row(line)
        end = code.end(at, row.line)
        if end:
            rows += _block(row, lines[at + 1 : end + 1])
            at = end
        elif at in comments:
            removals += [Removal(part.span, "html_comments") for part in lines[at : comments[at] + 1]]
            at = comments[at]
        elif row.kind is Kind.TEXT and _UNDERLINE.match(line.text) and _may_be_underlined(rows):
            level = 1 if "=" in line.text else 2
            rows[-1] = replace(rows[-1], kind=Kind.HEADING, level=level, signs=(line,))
        elif row.kind is Kind.TEXT and (_BREAK.match(line.text) or _TAGS.match(line.text) or at in wrappers):
            removals.append(Removal(line.span, "markdown_layout"))
            across, tag = _BREAK.match(line.text) is not None, wrappers.get(at, "")
            rows.append(Row(Kind.BLANK, cut(line, len(line.text))[1], first=across, tag=tag))
        else:
            rows.append(row)
        at += 1
    return RowsOfText(tuple(rows), tuple(removals))


def _wrappers(lines: Lines) -> dict[int, str]:
    """Lines of a tag of the page's own, each around the boxes or the gap of a question: `<quiz>` … `</quiz>`.

    What looks like a gap is a link in many notes (`[[Rivers]]`): beside questions with boxes it is none.
    """
    boxed: set[str] = set()
    found: dict[str, list[tuple[int, int]]] = {}
    opened: tuple[str, int] | None = None
    boxes = gaps = 0
    for at, line in enumerate(lines):
        match = _WRAPPER.fullmatch(line.text)
        boxes += _BOX.match(line.text) is not None
        gaps += GAPS.search(line.text) is not None
        if match and not match["end"]:
            opened, boxes, gaps = (match["name"], at), 0, 0
        elif match and opened and opened[0] == match["name"] and (boxes >= _FEWEST or gaps):
            found.setdefault(match["name"], []).append((opened[1], at))
            boxed |= {match["name"]} if boxes >= _FEWEST else set()
            opened = None
    pairs = [pair for name in boxed if len(found[name]) >= _FEWEST for pair in found[name]]
    return {at: tag for pair in pairs for at, tag in zip(pair, (_OPENED, _CLOSED), strict=True)}


def _row(line: Line) -> Row:
    """Read a line outside code."""
    if line.blank:
        return Row(Kind.BLANK, line)
    option = _BOX.match(line.text)
    if option:
        sign, rest = cut(line, option.end())
        return Row(Kind.OPTION, rest, (sign,), right=bool(option["box"].strip()), indent=len(option["indent"]))
    heading = _HEADING.match(line.text)
    if heading:
        closing = _CLOSING.search(line.text, heading.end())
        signs, rest, behind = cut(line, heading.end(), closing.start() if closing else len(line.text))
        return Row(Kind.HEADING, rest, tuple(part for part in (signs, behind) if part.text), len(heading["level"]))
    return Row(Kind.TEXT, line, indent=len(line.text) - len(line.text.lstrip()))


def _may_be_underlined(rows: list[Row]) -> bool:
    return bool(rows) and rows[-1].kind is Kind.TEXT and not rows[-1].indent and not _BULLET.match(rows[-1].line.text)


def _comments(lines: Lines) -> dict[int, int]:
    """First and last line of every comment that has its lines for itself."""
    found: dict[int, int] = {}
    opened: int | None = None
    for at, line in enumerate(lines):
        if opened is None and _COMMENT.match(line.text):
            found[at] = at
        elif opened is None and _COMMENT_OPENS.match(line.text):
            opened = at
        elif opened is not None and "-->" in line.text:
            if line.text.rstrip().endswith("-->"):
                found[opened] = at
            opened = None
    return found


def _block(row: Row, rest: Lines) -> list[Row]:
    """The rows of fenced code, without its indentation: what stands on the line of a fence is cut from it."""
    opener = _OPENER.match(row.line.text)
    closer = _CLOSER.match(rest[-1].text)
    indent = len(opener["indent"]) if opener else 0
    before, fence = cut(row.line, indent)
    if row.kind is Kind.OPTION:  # the code is indented as the text of a list item is
        indent = min(_leading(line) for line in rest if not line.blank)
    head = [fence]
    if opener and not _LANGUAGE.match(opener["info"]):
        head = list(cut(fence, len(opener["fence"])))
    body = [_dedented(line, indent) for line in rest[:-1]]
    tail = [_dedented(rest[-1], indent)]
    if closer and closer["code"].strip():
        tail = list(cut(rest[-1], len(closer["code"])))
    rows = [Row(Kind.CODE, line, indent=row.indent) for line in (*head, *body, *tail)]
    if row.kind is Kind.OPTION:
        return [replace(row, line=before), replace(rows[0], first=True, indent=row.indent + 2), *rows[1:]]
    return [replace(rows[0], first=True), *rows[1:]]


def _dedented(line: Line, indent: int) -> Line:
    return cut(line, min(indent, _leading(line)))[1]


def _leading(line: Line) -> int:
    return len(line.text) - len(line.text.lstrip(" \t"))


class _Fences:
    """Finds the end of fenced code; a fence that nothing closes before the next question is none."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self._open_until: dict[
            str, tuple[int, int]
        ] = {}  # sign → (line before which no fence of this length closes, length)

    def end(self, at: int, opener: Line) -> int:
        """The line that closes the code which a line opens; 0 when it opens none."""
        match = _OPENER.match(opener.text)
        if not match:
            return 0
        sign, length = match["fence"][0], len(match["fence"])
        until, longest = self._open_until.get(sign, (0, 0))
        if at < until and length >= longest:
            return 0
        for i in range(at + 1, len(self._lines)):
            text = self._lines[i].text
            closer = _CLOSER.match(text)
            if closer and closer["fence"][0] == sign and len(closer["fence"]) >= length and not _BOX.match(text):
                return i
            if _HEADING.match(text) and opens_question(text.lstrip(" #")):
                break
        else:
            i = len(self._lines)
        self._open_until[sign] = (i, length)
        return 0
