"""HTML as lines of text: paragraphs and line breaks cut it, type goes, entities are read; what is no text is told."""

from __future__ import annotations

import html
import re

from generator.importing.drafts import Lines
from generator.importing.pieces import cut, gap
from generator.importing.unseen import without_unseen
from generator.model.line import Line

RULE = "html_text"
_OPEN, _CLOSE = r"(?:<|&lt;)", r"(?:>|&gt;)"
_BREAK = re.compile(
    rf"{_OPEN}/?(?:p|br|div|li|ul|ol|h[1-6]|pre|blockquote|section)(?![\w:-])(?:(?!&gt;)[^<>])*{_CLOSE}"
    r"|<!\[CDATA\[|\]\]>",
    re.IGNORECASE,
)
_CDATA = re.compile(r"<!\[CDATA\[|\]\]>")
_SOFT = re.compile(r"(?:<|&lt;)/?(?:br|li)(?!\w)", re.IGNORECASE)
_TYPE = re.compile(
    r"</?(?:b|i|u|em|strong|span|font|small|big|a|o:p|tt|kbd|var|mark|label|s|html|body)(?![\w:-])[^<>]*>",
    re.IGNORECASE,
)
_CODE = re.compile(r"<code(?:\s[^<>]*)?>([^<>`]+)</code>", re.IGNORECASE)
_RAISED = re.compile(r"<(?P<tag>sup|sub)(?:\s[^<>]*)?>(?P<text>[0-9+\-=()n]+)</(?P=tag)>", re.IGNORECASE)
_HIGH, _LOW = (
    str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"),
    str.maketrans("0123456789+-=()n", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ"),
)
_FORMULAS = (  # as MathJax reads them on a page
    (re.compile(r"(?<!\\)\\\(\s*([^$]+?)\s*\\\)"), r"$\1$"),
    (re.compile(r"(?<!\\)\\\[\s*([^$]+?)\s*\\\]"), r"$$\1$$"),
)
_OTHER = re.compile(r"</?(?:img|table|td|tr|th|svg|math|video|audio|iframe|object|sup|sub|input)(?!\w)", re.IGNORECASE)
_NOTE = "a picture, a table or a formula stands here, which is not read"


def html_lines(lines: Lines, *, escaped: bool, plain: bool = False) -> tuple[Lines, Lines]:
    """Read lines of HTML.

    Args:
        lines: pieces of the text; what CDATA is written in may stand around them.
        escaped: whether they are text of XML, so that `&lt;p&gt;` may be a tag.
        plain: whether what is in them is no HTML: tags are what the text speaks of.

    Returns:
        The lines, a blank one between paragraphs; and the tags between them.
    """
    found: list[Line] = []
    tags: list[Line] = []
    raw = False
    for line in lines:
        matches = list((_CDATA if plain else _BREAK).finditer(line.text))
        pieces = cut(line, *(at for match in matches for at in match.span()))
        for n, piece in enumerate(pieces):
            if n % 2:
                tags.append(piece)
                raw = (raw or "CDATA" in piece.text) and piece.text != "]]>"
                soft = _SOFT.match(piece.text) or piece.text in {"<![CDATA[", "]]>"}
                found += [] if soft or not found or found[-1].blank else [gap(piece)]
            elif not piece.blank:
                found.append(_read(piece, escaped=escaped and not raw, plain=plain))
    while found and found[-1].blank:
        tags.append(found.pop())  # a gap, or a tag around nothing
    return tuple(found), tuple(tag for tag in tags if tag.source.strip())


def _read(piece: Line, *, escaped: bool, plain: bool) -> Line:
    text = without_unseen(html.unescape(piece.text)) if escaped else piece.text
    if plain:
        return piece.edited(text, RULE)
    text = _RAISED.sub(lambda m: m["text"].translate(_HIGH if m["tag"].casefold() == "sup" else _LOW), text)
    text = _TYPE.sub("", _CODE.sub(r"`\1`", text))
    text = without_unseen(html.unescape(text))
    for sign, written in _FORMULAS:
        text = sign.sub(written, text)
    read = piece.edited(text, RULE)
    return read.doubted(_NOTE) if _OTHER.search(text) else read
