"""The options of a question in Markdown: each box, what stands under it, and what follows the last."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from string import ascii_lowercase

from generator.importing.drafts import Doubt, Mark, OptionDraft, Passage
from generator.importing.fences import is_fence
from generator.importing.keys.stated_key import statement
from generator.importing.markdown.markdown_heads import explains, is_explanation_heading
from generator.importing.markdown.markdown_passages import dedented
from generator.importing.markdown.markdown_rows import Kind, Row, Rows
from generator.importing.pieces import trimmed
from generator.model.line import Line

_HALF_BOX = re.compile(r"\s*[-*+]\s+\[\s*$")
_QUOTED = re.compile(r"\s*>\s*\S")
_CONTENT = 6  # characters of `- [ ] `, under which the text of an option goes on
_SIGNS = re.compile(r"[\W_]+")
_BETWEEN = "this stands between two options; it may belong to the one above, or begin another question"
_BEHIND = "code stands below this option as below some others; it may belong to it, or explain the answer"
_EARLY = "the option above had room for this line, which is not indented; it may be an option without its box"
_NARROW = 40  # characters of a line that nobody wraps
_NO_BOX = "an item without a box stands among the options; it may be one of them"


@dataclass
class Boxed:
    """An option while its lines are read."""

    row: Row
    letter: str  # of its place
    lines: list[Line] = field(default_factory=list)
    evidence: list[Line] = field(default_factory=list)
    feedback: list[Line] = field(default_factory=list)
    above: Kind = Kind.OPTION  # what the last row was
    outside: bool = False  # whether a block of code below it stands where the explanation would

    @property
    def waiting(self) -> bool:
        """Whether its text is still to come: `- [ ] :` above a block of code."""
        return not any(line.text.strip() for line in self.lines)

    @property
    def named(self) -> bool:
        """Whether it is no more than the letter of its place or a sign: `- [ ] D`, `- [ ] .`, `- [ ] &shy;`."""
        text = unescape(" ".join(line.text for line in self.lines))
        return _SIGNS.sub("", text).lower() in {"", self.letter}


def boxed(rows: Rows) -> tuple[list[Boxed], Rows, list[Doubt]]:
    """Read the options, what stands under each, and what follows the last."""
    options: list[Boxed] = []
    doubts: list[Doubt] = []
    early: dict[int, Line] = {}  # by option
    last = max((i for i, row in enumerate(rows) if row.kind is Kind.OPTION), default=-1)
    at = 0
    while at < len(rows):
        row, end = rows[at], _end(rows, at)
        if row.kind is Kind.OPTION:
            options.append(_begun(row, ascii_lowercase[len(options) % len(ascii_lowercase)]))
        elif _is_item(row, options[-1]):
            doubts.append(Doubt("options-unclear", _NO_BOX, (row.line,)))
            options[-1].lines.append(row.line)
        elif _belongs(row, options, between=at < last):
            if _breaks_early(row, options[-1]):
                early[len(options)] = row.line
            _add(options[-1], rows[at:end])
        elif at < last or _is_remark(row, options[-1]):
            doubts += _between(options[-1], row)
        else:
            doubts += _behind(options, row)
            break
        options[-1].above = row.kind
        at = end
    if early and len(early) * 2 <= len(options):
        doubts.append(Doubt("options-unclear", _EARLY, tuple(early.values())))
    return options, rows[at:], doubts


def _breaks_early(row: Row, option: Boxed) -> bool:
    """Whether a line goes on below an option as Markdown allows it, yet where nobody would begin a new line."""
    short = option.above is Kind.OPTION and len(option.row.line.text.strip()) < _NARROW
    return row.kind is Kind.TEXT and short and not option.waiting and row.indent <= option.row.indent + 1


def unboxed(above: Rows, below: Rows) -> list[Doubt]:
    """An item of the list right above its first box: `- [-] Slate`, or an option whose box was forgotten."""
    broken = tuple(row.line for row in above if row.kind is Kind.TEXT and _HALF_BOX.match(row.line.text))
    if broken and below:
        return [Doubt("options-unclear", _NO_BOX, broken)]
    if not above or not below or above[-1].kind is not Kind.TEXT:
        return []
    last, sign = above[-1], below[0].signs[0].text.strip()[:1]
    item = last.line.text.strip()[:2] == f"{sign} " and last.indent == below[0].indent
    return [Doubt("options-unclear", _NO_BOX, (last.line,))] if item and sign in {"-", "*", "+", "•"} else []


def option_draft(option: Boxed, *, checked: bool) -> OptionDraft:
    """The option as it was read; without a checked box nothing is said of any."""
    mark = Mark.of(option.row.right)
    return OptionDraft(
        (Passage(trimmed(option.lines)),),
        mark=mark if checked else Mark.NONE,
        evidence=tuple(option.evidence),
        feedback=trimmed(option.feedback),
    )


def _end(rows: Rows, at: int) -> int:
    """Where the block of code ends that begins at a row; any other row stands for itself."""
    end = at + 1
    while rows[at].kind is Kind.CODE and end < len(rows) and rows[end].kind is Kind.CODE and not rows[end].first:
        end += 1
    return end


def _begun(row: Row, letter: str) -> Boxed:
    placeholder = row.line.text.strip() == ":"  # so that a list item in front of code is not empty
    option = Boxed(row, letter, evidence=[*row.signs])
    (option.evidence if placeholder else option.lines).append(row.line)
    return option


def _is_item(row: Row, option: Boxed) -> bool:
    """Whether a line right under an option is an item of the same list, without a box."""
    if row.kind is not Kind.TEXT or option.above is Kind.BLANK or row.indent > option.row.indent + 1:
        return False
    text = row.line.text.lstrip()
    return not option.feedback and text[:2] in {"- ", "* ", "+ "} and not explains(text[2:])


def _belongs(row: Row, options: list[Boxed], *, between: bool) -> bool:
    """Whether a row is text of the option above: it is indented, goes on without a gap, or is the code it waits for."""
    option = options[-1]
    if row.kind is Kind.BLANK:
        return True
    if option.feedback or row.kind is Kind.HEADING:
        return False
    inside = row.indent > option.row.indent + 1
    if _is_remark(row, option):
        return False
    if row.kind is Kind.CODE:
        others = options[:-1]
        waits = option.waiting or (option.named and any(_has_code(each) for each in others))
        return between or inside or waits or (bool(others) and all(_has_code(each) for each in others))
    close = option.above in {Kind.OPTION, Kind.TEXT}
    return inside or (close and not explains(row.line.text) and not statement(row.line.text))


def _is_remark(row: Row, option: Boxed) -> bool:
    """Whether a row is a quotation inside an option, under its text: what is said of it, as quiz pages write it."""
    return _QUOTED.match(row.line.text) is not None and row.indent > option.row.indent + 1 and not option.waiting


def _has_code(option: Boxed) -> bool:
    return any(is_fence(line.text) for line in option.lines)


def _behind(options: list[Boxed], row: Row) -> list[Doubt]:
    """Code behind the last option, where code that stands there as well is text of some of the others."""
    last, outside = options[-1], any(option.outside for option in options[:-1])
    doubtful = outside and row.kind is Kind.CODE and not _has_code(last)
    return [Doubt("boundary-unclear", _BEHIND, (*last.lines, row.line))] if doubtful else []


def _add(option: Boxed, rows: Rows) -> None:
    lines = option.feedback or option.lines
    option.outside |= rows[0].kind is Kind.CODE and rows[0].indent <= option.row.indent + 1
    lines += [row.line if row.kind is Kind.CODE else dedented(row.line, option.row.indent + _CONTENT) for row in rows]


def _between(option: Boxed, row: Row) -> list[Doubt]:
    """Place what stands between two options: an explanation of the one above, or text that may be anything."""
    option.evidence += row.signs
    if option.feedback or explains(row.line.text) or is_explanation_heading(row.line.text):
        option.feedback.append(dedented(row.line, option.row.indent + _CONTENT))
        return []
    option.lines.append(row.line)
    return [Doubt("boundary-unclear", _BETWEEN, (row.line,))]
