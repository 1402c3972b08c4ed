"""One question of a bank in Markdown: stem, options with their boxes, and the explanation under them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html import unescape
from string import ascii_lowercase

from generator.bank.tex import TexError, to_mathml
from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft
from generator.importing.keys.stated_key import statement
from generator.importing.markdown.markdown_heads import explains, is_explanation_heading
from generator.importing.markdown.markdown_key import with_stated_key
from generator.importing.markdown.markdown_rows import Kind, Row
from generator.importing.pieces import cut
from generator.model.line import Line
from generator.model.markup import Markup, segments

Rows = tuple[Row, ...]

_BULLET = re.compile(r"\s*[-*+•]\s+(?=\S)")
_FENCE = re.compile(r"\s*(?:`{3}|~{3})")
_QUOTED = re.compile(r"\s*>\s*\S")
_TAB = 4  # columns that make code of a line behind a blank one
_CONTENT = 6  # characters of `- [ ] `, under which the text of an option goes on
_SIGNS = re.compile(r"[\W_]+")
_FEWEST = 2
_BETWEEN = "this stands between two options; it may belong to the one above, or begin another question"
_NESTED = "this box stands below another one; whether both are options is a guess"
_ACROSS = "a line across the page stands between this and the rest of the stem; it may be no part of the question"
_BEHIND = "code stands below this option as below some others; it may belong to it, or explain the answer"
_NO_BOX = "an item without a box stands among the options; it may be one of them"


@dataclass
class _Option:
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


def question(number: str, evidence: Lines, rows: Rows) -> QuestionDraft:
    """Read the rows of one question.

    Args:
        number: as printed.
        evidence: the number and its signs.
        rows: everything from the stem to the next question.
    """
    at = next((i for i, row in enumerate(rows) if row.kind is Kind.OPTION), len(rows))
    bullet, rows = _without_bullet(rows, at)
    options, explanation, doubts = _options(rows[at:])
    inside = min((option.row.indent for option in options), default=0)  # the number may begin an item around all of it
    checked = any(option.row.right for option in options)
    draft = QuestionDraft(
        number=number,
        stem=passages(rows[:at], inside),
        options=tuple(_option(option, checked=checked) for option in options),
        evidence=(*evidence, *bullet, *(sign for row in (*rows[:at], *explanation) for sign in row.signs)),
        several=sum(bool(option.row.right) for option in options) > 1,
        explanation=passages(explanation, inside),
        shown="[x]" if checked else "",
    )
    doubts = [*doubts, *_parted(rows[:at]), *_unboxed(rows[:at], rows[at:]), *_nested(options), *_doubts(draft)]
    draft = replace(draft, doubts=tuple(doubts))
    return with_stated_key(draft)


def _without_bullet(rows: Rows, at: int) -> tuple[Lines, Rows]:
    """Take the bullet off a stem that is an item with its options below it: `- What is lava?` / `  - [ ] Mud`."""
    filled = [i for i, row in enumerate(rows[:at]) if row.kind is not Kind.BLANK]
    if len(filled) != 1 or at == len(rows) or rows[filled[0]].kind is not Kind.TEXT:
        return (), rows
    stem = rows[filled[0]]
    match = _BULLET.match(stem.line.text)
    if not match or stem.indent >= rows[at].indent:
        return (), rows
    bullet, text = cut(stem.line, match.end())
    return (bullet,), (*rows[: filled[0]], replace(stem, line=text), *rows[filled[0] + 1 :])


def _parted(stem: Rows) -> list[Doubt]:
    """A line across the page inside a stem: what stands above it may be of another question, or of none."""
    filled = [i for i, row in enumerate(stem) if row.kind is not Kind.BLANK]
    across = [i for i, row in enumerate(stem) if row.kind is Kind.BLANK and row.first]
    if not any(filled[0] < i < filled[-1] for i in across if filled):
        return []
    last = max(i for i in across if i < filled[-1])
    return [Doubt("boundary-unclear", _ACROSS, tuple(stem[i].line for i in filled if i < last))]


def _unboxed(above: Rows, below: Rows) -> list[Doubt]:
    """An item of the list right above its first box: `- [-] Slate`, or an option whose box was forgotten."""
    if not above or not below or above[-1].kind is not Kind.TEXT:
        return []
    last, sign = above[-1], below[0].signs[0].text.strip()[:1]
    item = last.line.text.strip()[:2] == f"{sign} " and last.indent == below[0].indent
    return [Doubt("options-unclear", _NO_BOX, (last.line,))] if item and sign in {"-", "*", "+", "•"} else []


def _nested(options: list[_Option]) -> list[Doubt]:
    """Boxes below a box: what the outer one means is anybody's guess."""
    columns = [_column(option.row) for option in options]
    outer = min(columns, default=0)
    inner = tuple(option.row.line for option, column in zip(options, columns, strict=True) if column > outer + 1)
    return [Doubt("options-unclear", _NESTED, inner)] if inner else []


def _column(row: Row) -> int:
    text = row.signs[0].text.expandtabs(_TAB)
    return len(text) - len(text.lstrip())


def passages(rows: Rows, inside: int = 0) -> tuple[Passage, ...]:
    """Write rows as passages: code that is indented for itself, everything else together.

    Args:
        rows: of a field.
        inside: how far all of the question is indented.
    """
    parts: list[tuple[list[Line], bool]] = [([], False)]
    listed, blank, fence = False, True, False
    for row in rows:
        deep = row.indent >= inside + _TAB or (not inside and row.line.text.startswith("\t"))
        code = row.kind is Kind.TEXT and deep and (parts[-1][1] or blank) and not listed
        if row.kind is not Kind.BLANK and code != parts[-1][1]:
            parts.append(([], code))
        parts[-1][0].append(row.line if row.kind is Kind.CODE else _dedented(row.line, inside + _TAB * code))
        fence = row.kind is Kind.CODE
        blank = row.kind is Kind.BLANK
        if row.kind is Kind.TEXT and row.indent <= inside:
            begins = row.line.text.lstrip()[:1]
            listed = begins in {"-", "*", "+"} or begins.isdigit()
        listed = listed and not fence
    trimmed = ((_trimmed(lines), code) for lines, code in parts)
    return tuple(Passage(lines, code) for lines, code in trimmed if lines)


def _options(rows: Rows) -> tuple[list[_Option], Rows, list[Doubt]]:
    """Read the options, what stands under each, and what follows the last."""
    options: list[_Option] = []
    doubts: list[Doubt] = []
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
            _add(options[-1], rows[at:end])
        elif at < last or _is_remark(row, options[-1]):
            doubts += _between(options[-1], row)
        else:
            return options, rows[at:], [*doubts, *_behind(options, row)]
        options[-1].above = row.kind
        at = end
    return options, (), doubts


def _end(rows: Rows, at: int) -> int:
    """Where the block of code ends that begins at a row; any other row stands for itself."""
    end = at + 1
    while rows[at].kind is Kind.CODE and end < len(rows) and rows[end].kind is Kind.CODE and not rows[end].first:
        end += 1
    return end


def _begun(row: Row, letter: str) -> _Option:
    placeholder = row.line.text.strip() == ":"  # so that a list item in front of code is not empty
    option = _Option(row, letter, evidence=[*row.signs])
    (option.evidence if placeholder else option.lines).append(row.line)
    return option


def _is_item(row: Row, option: _Option) -> bool:
    """Whether a line right under an option is an item of the same list, without a box."""
    if row.kind is not Kind.TEXT or option.above is Kind.BLANK or row.indent > option.row.indent + 1:
        return False
    text = row.line.text.lstrip()
    return not option.feedback and text[:2] in {"- ", "* ", "+ "} and not explains(text[2:])


def _belongs(row: Row, options: list[_Option], *, between: bool) -> bool:
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


def _is_remark(row: Row, option: _Option) -> bool:
    """Whether a row is a quotation inside an option, under its text: what is said of it, as quiz pages write it."""
    return _QUOTED.match(row.line.text) is not None and row.indent > option.row.indent + 1 and not option.waiting


def _has_code(option: _Option) -> bool:
    return any(_FENCE.match(line.text) for line in option.lines)


def _behind(options: list[_Option], row: Row) -> list[Doubt]:
    """Code behind the last option, where code that stands there as well is text of some of the others."""
    last, outside = options[-1], any(option.outside for option in options[:-1])
    doubtful = outside and row.kind is Kind.CODE and not _has_code(last)
    return [Doubt("boundary-unclear", _BEHIND, (*last.lines, row.line))] if doubtful else []


def _add(option: _Option, rows: Rows) -> None:
    lines = option.feedback or option.lines
    option.outside |= rows[0].kind is Kind.CODE and rows[0].indent <= option.row.indent + 1
    lines += [row.line if row.kind is Kind.CODE else _dedented(row.line, option.row.indent + _CONTENT) for row in rows]


def _between(option: _Option, row: Row) -> list[Doubt]:
    """Place what stands between two options: an explanation of the one above, or text that may be anything."""
    option.evidence += row.signs
    if option.feedback or explains(row.line.text) or is_explanation_heading(row.line.text):
        option.feedback.append(_dedented(row.line, option.row.indent + _CONTENT))
        return []
    option.lines.append(row.line)
    return [Doubt("boundary-unclear", _BETWEEN, (row.line,))]


def _option(option: _Option, *, checked: bool) -> OptionDraft:
    mark = Mark.RIGHT if option.row.right else Mark.WRONG
    return OptionDraft(
        (Passage(_trimmed(option.lines)),),
        mark=mark if checked else Mark.NONE,
        evidence=tuple(option.evidence),
        feedback=_trimmed(option.feedback),
    )


def _doubts(draft: QuestionDraft) -> list[Doubt]:
    """What typed text can have wrong: too few options, none, or two that are the same; a formula that is none."""
    doubts: list[Doubt] = []
    if not draft.stem_text.strip():
        doubts.append(Doubt("stem-missing", "the stem is missing", draft.lines[:1]))
    if len(draft.options) < _FEWEST:
        doubts.append(Doubt("options-missing", "fewer than two options were found", draft.stem_lines[-1:]))
    seen: dict[str, OptionDraft] = {}
    for option in draft.options:
        text = "\n".join(line.text.strip() for line in option.lines)
        if not text:
            doubts.append(Doubt("option-doubtful", "the option's text is missing", option.evidence))
        elif text in seen:
            doubts.append(Doubt("options-alike", "two options are the same", (*seen[text].lines, *option.lines)))
        seen[text] = option
    fields = (draft.stem_lines, *(o.lines for o in draft.options), draft.explanation_lines)
    doubts += [Doubt("glyphs-odd", "a formula does not parse", lines) for lines in fields if not _parses(lines)]
    return doubts


def _parses(lines: Lines) -> bool:
    for part in segments("\n".join(line.text for line in lines)):
        if part.kind in {Markup.INLINE_MATH, Markup.DISPLAY_MATH}:
            try:
                to_mathml(part.content, display=part.kind is Markup.DISPLAY_MATH)
            except TexError:
                return False
    return True


def _dedented(line: Line, most: int) -> Line:
    leading = len(line.text) - len(line.text.lstrip(" \t"))
    return cut(line, min(most, leading))[1]


def _trimmed(lines: list[Line]) -> Lines:
    """The lines without blank ones at either end."""
    solid = [i for i, line in enumerate(lines) if not line.blank]
    return tuple(lines[solid[0] : solid[-1] + 1]) if solid else ()
