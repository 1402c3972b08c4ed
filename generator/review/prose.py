"""Shows a text of the bank: code as code, formulas as formulas, everything else as it is written."""

from __future__ import annotations

import re

from generator.bank.tex import TexError, to_mathml
from generator.model.markup import Markup, Segment, segments
from generator.review.html import Html, element, join, text

# Colours and names from TeX: the page's policy lets no style attribute act, and a name could stand twice.
_REACHING_OUT = re.compile(r' (?:style|id|href|class)="[^"]*"')


def prose(content: str) -> Html:
    """Show Markdown for comparing it with the source: what marks code and math is drawn, the rest stands as typed."""
    shown = (_SHOWN.get(part.kind, _plain)(part) for part in segments(content.strip("\n")))
    return element("div", *shown, class_="prose", dir="auto")


def inline(content: str) -> Html:
    """Escape a text that stands amid a line, in a box that the direction of its letters does not leave."""
    return element("bdi", text(content))


def _plain(part: Segment) -> Html:
    return text(part.text)


def _code(part: Segment) -> Html:
    return element("code", text(part.text.strip("`")))


def _fence(part: Segment) -> Html:
    lines = part.text.split("\n")
    return element("pre", element("code", join(map(text, lines[1:-1]), "\n")), dir="ltr")


def _math(part: Segment) -> Html:
    try:
        written = to_mathml(part.content.strip(), display=part.kind is Markup.DISPLAY_MATH)
    except TexError as error:
        return element("code", text(part.text), class_="tex-error", title=f"No formula: {error.reason}")
    return element("span", Html(_REACHING_OUT.sub("", written)), title=part.text)


_SHOWN = {
    Markup.CODE: _code,
    Markup.FENCE: _fence,
    Markup.INLINE_MATH: _math,
    Markup.DISPLAY_MATH: _math,
}
