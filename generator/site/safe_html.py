"""The second wall: what the finished HTML of a quiz may hold, whatever the text of a question was.

The bank's check refuses texts with HTML, and `safe_markdown` writes what is left of it as characters. Should both miss
something, it ends here: nh3, which reads HTML as browsers do, lets pass the elements and attributes that the pages of
quizzes are made of, and nothing else: no script, no event, no frame or form, nothing from another host, no class or
attribute by which the theme's own interface is steered.
"""

from __future__ import annotations

import re
from functools import cache

import nh3
from pygments.token import STANDARD_TYPES

from generator.site.safe_links import SCHEMES, safe_attribute


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MATH = _names(
    "math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt"
    " mstyle msub msubsup msup mtable mtd mtext mtr munder munderover"
)
"""MathML without its links and actions."""

TAGS = _MATH | _names(
    "aside blockquote details div dd dl dt footer h1 h2 h3 h4 h5 h6 hr li ol p pre section summary ul"
    " table tbody td th thead tr"
    " a b br code del em i img kbd mark s span strong sub sup u"
)
"""Names of all elements that may stand in a page."""

_MATH_ATTRIBUTES = _names(
    "accent accentunder columnalign columnlines columnspacing columnspan depth display displaystyle fence form frame"
    " largeop linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize movablelimits notation"
    " rowalign rowlines rowspacing rowspan rspace scriptlevel separator stretchy symmetric voffset"
)
_ATTRIBUTES = _names("alt aria-hidden aria-label class dir height href id lang src start style title type value width")
_HEADINGS = re.compile(r"h[1-6]")
_CLASS = re.compile(r"(?:qb|menclose|math-core)-[a-z-]+")
_CLASSES = frozenset({*filter(None, STANDARD_TYPES.values()), "headerlink", "highlight"})
_STYLE = re.compile(
    r"(?:(?:text-align|justify-items|(?:padding|border|margin)-(?:left|right|top|bottom)|width|color|font-variant-caps)"
    r": ?[A-Za-z0-9.#% -]+(?:; ?|$))*"
)
"""What tables align their cells with, and formulas theirs: nothing that lays an element over others, or loads."""


def safe_html(html: str) -> str:
    """Return HTML that runs nothing, loads nothing from elsewhere, and steers nothing but qbank's own parts.

    Args:
        html: of the text of a page.

    Returns:
        The same, written as browsers write it; what is not allowed is left out, scripts with their text.
    """
    return _cleaner().clean(html)


@cache
def _cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(TAGS),
        attributes={"*": set(_ATTRIBUTES)} | {tag: set(_ATTRIBUTES | _MATH_ATTRIBUTES) for tag in _MATH},
        generic_attribute_prefixes={"data-"},
        attribute_filter=_attribute,
        url_schemes=set(SCHEMES) - {""},
        link_rel=None,
    )


def _attribute(tag: str, name: str, value: str) -> str | None:
    """Return what an attribute may be; None when it may not stand there at all."""
    if name == "class":
        kept = [each for each in value.split() if each in _CLASSES or _CLASS.fullmatch(each)]
        return " ".join(kept) or None
    if name == "id":  # those of headings are anchors; those of formulas have a beginning that is nobody else's
        return value if _HEADINGS.fullmatch(tag) or value.startswith("tex-") else None
    if name == "style":
        return value if _STYLE.fullmatch(value) else None
    if name.startswith("data-"):
        return None if name.startswith("data-md") else value
    return value if safe_attribute(name, value) else None
