"""From lines of Markdown to the Markdown of a field: it stays as its author wrote it.

Three things alone are not the same in the bank. It knows no HTML, so that a tag shows as text, as code does (`<head>`
in an option of a quiz about HTML is one); pictures of other hosts are links; and a `$` that a letter or digit follows
closes no formula, as Pandoc and GitHub read it (`$5-$10`, `$a.$b`).
"""

from __future__ import annotations

import re

from generator.importing.drafts import Lines, Passage
from generator.importing.fences import is_fence
from generator.importing.gap_lines import whole_lines, written
from generator.importing.picture_links import PICTURE, link
from generator.model.markup import Markup, Segment, segments

_OPENS = r"<(?=[A-Za-z/!?])(?!(?:https?|ftp|mailto):|[^\s<>]+@[^\s<>]+>)"
_TAG = re.compile(_OPENS)
_TAGS = re.compile(
    rf"(?:{_OPENS}(?:(?P<tag>[A-Za-z][\w-]{{0,30}})(?:\s[^<>`\n]{{0,200}})?>[^`\n]{{0,300}}?</(?P=tag)\s*>|[^<>`\n]{{1,200}}>))+"
)


def compose_markdown(passages: tuple[Passage, ...]) -> str:
    """Write passages of Markdown.

    Args:
        passages: in order; code without a fence was indented, and gets one.
    """
    return "\n\n".join(text for passage in passages if (text := _passage(passage)))


def _passage(passage: Passage) -> str:
    text = "\n".join(written(group).rstrip() for group in whole_lines(passage.lines)).strip("\n")
    if passage.code and not is_fence(text):
        return f"{_fence(passage.lines)}\n{text}\n{_fence(passage.lines)}"
    parts = list(segments(text))
    before = ["", *(part.text[-1:] for part in parts[:-1])]
    behind = [*(part.text[:1] for part in parts[1:]), ""]
    return "".join(map(_segment, before, parts, behind))


def _fence(lines: Lines) -> str:
    """A fence that no line of the code closes."""
    longest = max((len(run) for line in lines for run in re.findall(r"`+", line.text)), default=0)
    return "`" * max(3, longest + 1)


def _segment(before: str, part: Segment, after: str) -> str:
    if part.kind is Markup.INLINE_MATH and after.isalnum():
        return _prose(f"\\${part.content}\\$")
    return _prose(part.text, before, after) if part.kind is Markup.PROSE else part.text


def _prose(text: str, before: str = "", after: str = "") -> str:
    """Write prose that stands between two characters; beside a back-tick no code can begin."""
    text = PICTURE.sub(link, text)
    parts: list[str] = []
    at = 0
    for match in _TAGS.finditer(text):
        beside = (text[: match.start()] or before)[-1:] + (text[match.end() :] or after)[:1]
        if "`" not in beside:
            parts += [_TAG.sub("&lt;", text[at : match.start()]), f"`{match[0]}`"]
            at = match.end()
    return "".join((*parts, _TAG.sub("&lt;", text[at:])))
