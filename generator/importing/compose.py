"""From lines to the Markdown of a field: wrapped lines are joined, signs that Markdown would read as markup escaped."""

from __future__ import annotations

import html
import re
from itertools import pairwise

from generator.importing.drafts import Lines, Passage
from generator.importing.fences import is_fence
from generator.importing.gap_lines import whole_lines, written
from generator.importing.paragraphs import wraps
from generator.importing.picture_links import PICTURE, link
from generator.model.markup import Markup, Segment, segments

# What prose may not mean: a backslash escape, a link, code, math; emphasis only where it could close.
_SPECIAL = re.compile(r"\\(?=[!-/:-@\[-`{-~])|`|\$|\[(?=[^\]]{0,200}\]\s?[(\[:])")
_EMPHASIS = {sign: re.compile(pattern) for sign, pattern in (("*", r"\*"), ("_", r"(?<![^\W_])_|_(?![^\W_])"))}
# Tags and entities, which a backslash does not stop: they are shown as code, `std::vector<int>`; what is left of them,
# a `<` that closes nowhere, by a space behind it.
_TAG = re.compile(r"(?<![`\\])(?:(?:(?<![\w.:])[\w.:]{1,60})?<[A-Za-z/!?][^<>`|\n\0]{0,120}>|&#?[^\W_]{1,20};)+(?!`)")
_HTML = re.compile(r"<(?=[A-Za-z/!?])|&(?=#?[^\W_]+;)")
_SIGN = re.compile(r"[\\`$\[<&]")  # what each of these has in it; most prose has none
# What a line may not begin with: a heading, a quotation, a list, a table, the underline of a heading.
_OPENING = re.compile(r"^(\s*)(#|>|[-+*](?=\s)|-(?=-*\s*$)|\|)", re.MULTILINE)
_UNDERLINE = re.compile(r"^(\s*)=(?==*\s*$)", re.MULTILINE)
_NUMBERED = re.compile(r"^(\s*\d{1,9})([.)])(?=\s)", re.MULTILINE)
_BEGINNING = re.compile(r"^\s*[\d#>*+|=-]", re.MULTILINE)  # what each of these begins with
_SEAM = "\0"  # where two lines were joined; cleaning leaves no such character in a text
_SPACES = re.compile(r" {2,}")


def compose(passages: tuple[Passage, ...], width: int) -> str:
    """Write passages as Markdown.

    Args:
        passages: paragraphs, code and list items, in order.
        width: characters of a full line in the source.
    """
    parts: list[str] = []
    for before, passage in zip((None, *passages), passages, strict=False):
        text = _code(passage.lines) if passage.code else _prose(passage, width)
        tight = before is not None and before.bullet and passage.bullet
        parts.append(("" if before is None else "\n" if tight else "\n\n") + text)
    return "".join(parts).strip("\n")


def paragraph(lines: Lines, width: int) -> str:
    """Write lines as one paragraph; a line that did not have to end keeps its line break."""
    if not lines:
        return ""
    groups = whole_lines(lines)
    text = written(groups[0]).strip()
    for group, following in pairwise(groups):
        text += (_SEAM if wraps(group[-1], following[0], width) else "\n") + written(following).strip()
    return escape(_SPACES.sub(" ", text) if "  " in text else text).replace(_SEAM, " ")


def escape(text: str) -> str:
    """Escape what Markdown would take for markup outside code and math."""
    emphasis = [pattern for sign, pattern in _EMPHASIS.items() if text.count(sign) > 1]
    if emphasis or _SIGN.search(text):
        text = "".join(_escape_prose(text, part, emphasis) if _is_prose(part) else part.text for part in segments(text))
    if not _BEGINNING.search(text):
        return text
    text = _OPENING.sub(r"\1\\\2", _NUMBERED.sub(r"\1\\\2", text))
    return _UNDERLINE.sub(r"\1&#61;", text)


def _is_prose(part: Segment) -> bool:
    """Whether a segment is prose; back-ticks on two lines of the source are no code span."""
    return part.kind is Markup.PROSE or (part.kind is Markup.CODE and _SEAM in part.text)


def _escape_prose(whole: str, part: Segment, emphasis: list[re.Pattern[str]]) -> str:
    text = part.text
    if not emphasis and not _SIGN.search(text):
        return text
    whole_parts = _kept(whole, part)
    bounds = [0, *(bound for span, _ in whole_parts for bound in span), len(text)]
    parts = [text[a:b] for a, b in pairwise(bounds)]
    for pattern in (_SPECIAL, *emphasis):
        parts[::2] = [pattern.sub(r"\\\g<0>", part) for part in parts[::2]]
    parts[::2] = [
        _HTML.sub(lambda match: "< " if match[0] == "<" else html.escape(match[0]), part) for part in parts[::2]
    ]
    parts[1::2] = [written for _, written in whole_parts]
    return "".join(parts)


def _kept(whole: str, part: Segment) -> list[tuple[tuple[int, int], str]]:
    """What of a text is written as a whole: where it stands, and how; pictures as links, tags as code."""
    pictures = [(match.span(), link(match)) for match in PICTURE.finditer(part.text)] if "![" in part.text else []
    tags = [match for match in _TAG.finditer(part.text) if not _touches_code(whole, part.start, match)]
    free = [tag for tag in tags if all(tag.end() <= a or b <= tag.start() for (a, b), _ in pictures)]
    return sorted([*pictures, *((tag.span(), f"`{tag[0]}`") for tag in free)])


def _touches_code(whole: str, offset: int, match: re.Match[str]) -> bool:
    """Whether a back-tick stands right before or behind a match."""
    before, behind = offset + match.start() - 1, offset + match.end()
    return "`" in (whole[before] if before >= 0 else "") + whole[behind : behind + 1]


def _prose(passage: Passage, width: int) -> str:
    text = paragraph(passage.lines, width)
    return "* " + text.replace("\n", "\n  ") if passage.bullet else text


def _code(lines: Lines) -> str:
    """Code as it stands; what an element of a page holds has no fence, and gets one."""
    text = "\n".join(line.text.rstrip() for line in lines)
    return text if not lines or is_fence(text) else f"```\n{text}\n```"
