"""Makes a text of the bank safe to stand in a page: it may format itself, and reach nothing around it.

A stem, an option, an explanation is Markdown written by many people, or read by a machine. Between other Markdown it
could open a tag, set attributes (`{: onclick=…}`), start a heading, leave a code block open that swallows what follows,
or close the answer's `<details>`. Each rule below takes one of these ways and lets the characters stand as they are.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable

from generator.model.markup import Markup, Segment, segments

_PROSE = re.compile(
    r"(?P<keep>\\[\\`*_{}\[\]()>#+\-.!]|<https?://[^\s<>]+>)"  # escaped already, or an address: `<https://…>`
    r"|(?P<tag><)(?=[A-Za-z/!?])"
    r"|(?P<code>`)"  # a code span that does not end here would end in the next field
    r"|(?P<attributes>\{)"
    r"|(?P<heading>(?<=\n)(?:[ \t>]|[*+-][ \t]|\d+[.)][ \t])*#)"
    r"|(?P<underline>(?<=\n)[ \t>]*[=-](?=[=-]*[ \t]*\n))"  # makes a heading of the line above
    r"|(?P<fence>(?<=\n)[ \t>]*~(?=~~))"
    r"|(?P<definition>(?<=\]):)"  # `[name]: …` vanishes and counts for the whole page
    r"|(?P<contents>\[(?=TOC\]))"
)
_MARKUP = "\\`*_{}[]()#+-.!$~^=|:"
_ENTITIES = {ord(character): f"&#{ord(character)};" for character in _MARKUP}
_FENCE = re.compile(
    r"(?P<indent> {0,3})(?P<ticks>`{3,}|~{3,})[ .]*(?P<language>[\w#+-]*)[^\n]*\n(?P<body>.*?)\n?[^\n]*\Z", re.DOTALL
)
_DROPPED = {0x02: None, 0x03: None, 0x0D: "\n"}  # as Python-Markdown does, after which a `#` may start a line
_TAG_LIKE = re.compile(r"<(?=[A-Za-z/!?])")


def safe_markdown(text: str) -> str:
    """Return Markdown that shows a text's own formatting and can't affect what stands around it.

    Args:
        text: Markdown with `$…$`, `$$…$$` and fenced code.

    Returns:
        Whole blocks, without blank lines at either end; fenced code and displayed formulas are blocks of their own.
    """
    page = ""
    for part in segments(
        f"\n{text.translate(_DROPPED)}\n"
    ):  # so that every line starts behind a line break and ends before one
        behind_block = page.endswith("\n\n") and part.kind is Markup.PROSE  # `$$x$$#`: there a new line starts as well
        piece = _RULES[part.kind](part._replace(text=f"\n{part.text}") if behind_block else part)
        if part.kind in {Markup.FENCE, Markup.DISPLAY_MATH}:
            indent = page[len(page.rstrip(" ")) :] if page.rstrip(" ").endswith("\n") else ""  # in a list
            page = f"{page.rstrip()}\n\n{indent}{piece}\n\n"
        else:
            page += piece.lstrip("\n") if page.endswith("\n\n") else piece
    return page.lstrip("\n").rstrip()


def _prose(part: Segment) -> str:
    return _PROSE.sub(_neutral, part.text)


def _neutral(match: re.Match[str]) -> str:
    found = match[0]
    match match.lastgroup:
        case "keep":
            return found
        case "tag":
            return "&lt;"
        case "code" | "attributes" | "heading" | "contents":
            return f"{found[:-1]}\\{found[-1]}"
        case _:  # a backslash stops none of these
            return f"{found[:-1]}&#{ord(found[-1])};"


def _code(part: Segment) -> str:
    """Write `</details>` in entities: Python-Markdown looks for tags before it looks for code spans."""
    if not _TAG_LIKE.search(part.text):
        return part.text
    return f"<code>{html.escape(part.text.strip('`').strip(), quote=False).translate(_ENTITIES)}</code>"


def _fence(part: Segment) -> str:
    """Write a code block anew: only its language is kept of the first line, where attributes could stand."""
    match = _FENCE.fullmatch(part.text)
    if match is None:
        return f"```\n{part.text}\n```"
    body = re.sub(rf"^ {{0,{len(match['indent'])}}}", "", match["body"], flags=re.MULTILINE)
    fence = "`" * max(3, *(len(run) + 1 for run in re.findall(r"`+", body)), 3)
    return f"{fence}{match['language']}\n{body}\n{fence}"


def _math(part: Segment) -> str:
    """Set `<` apart, `a <b` is the same formula as `a < b`; a formula holds no blank line."""
    return re.sub(r"\n\s*\n", "\n", _TAG_LIKE.sub("< ", part.text))


_RULES: dict[Markup, Callable[[Segment], str]] = {
    Markup.PROSE: _prose,
    Markup.CODE: _code,
    Markup.FENCE: _fence,
    Markup.INLINE_MATH: _math,
    Markup.DISPLAY_MATH: _math,
}
