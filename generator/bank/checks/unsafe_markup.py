"""A text puts nothing into a page that a browser would run, fetch from elsewhere, or trip over.

Why: pages come from many hands and are opened by students; HTML also breaks the frame of a question, e.g. `</details>`.

Example: `<script>`, `[x](javascript:alert(1))`, `![](//other.host/pixel.gif)`, `[x](y){onclick=alert(1)}`.

Mend: Markdown says it without HTML; what shall show as it stands goes in back-ticks, math between dollar signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import chain
from urllib.parse import urlsplit

from generator.bank.bank import Bank
from generator.bank.fields import Field, markdown_fields, plain_fields
from generator.bank.html_parts import SIGNS, html_parts
from generator.bank.text_limit import TEXT_LIMIT
from generator.model.finding import Finding, Severity
from generator.model.markup import Markup, segments

CODES = dict.fromkeys(("raw-html", "unsafe-link", "remote-image", "unsafe-attribute"), Severity.ERROR)
ALWAYS = True
_AS_TEXT = (
    "Write it in back-ticks or a fenced block to show it as it stands; put a space behind a < that means “less than”."
)
_PLAIN_LINK = "Link to https:, http:, mailto: or to a page of this site."
_TAG = re.compile(
    r"<(?!https?:|ftp:|mailto:|[^\s<>]+@)(?=[A-Za-z/!?])[^<>]*>|^ {0,3}<(?=[A-Za-z/!?])(?![a-z]+:)", re.MULTILINE
)
_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):")
_INVISIBLE = re.compile(r"[\x00-\x20\x7f-\xa0\xad\u200b-\u200f\u2028-\u202f\u2060\ufeff]")  # browsers skip some of them

_SCHEMES = {"http", "https", "mailto"}
_LINKS = {"href", "src", "action", "formaction", "poster", "background", "cite", "srcset", "data", "xlink:href"}
_ATTRIBUTES = {"href", "src", "alt", "title", "class", "start", "width", "height", "lang", "dir"}


def check(bank: Bank) -> Iterator[Finding]:
    """Look through every text of the bank."""
    for field in chain(markdown_fields(bank, *SIGNS), plain_fields(bank)):
        if len(field.text) <= TEXT_LIMIT:
            yield from _field(field)


def _field(field: Field) -> Iterator[Finding]:
    parts = html_parts(field.text)
    raw = _raw(field.text, parts.raw)
    for tag, offset in raw.items():
        yield field.finding(
            "raw-html", f"`{tag}` is HTML; texts are Markdown.", _AS_TEXT, offset=offset, length=len(tag)
        )
    for name, value in (each for element in parts.elements for each in element.attributes):
        if name in _LINKS:
            yield from _link(field, name, value)
        elif not raw and not _harmless(name, value):  # the attributes of raw HTML go with it
            message = f"The attribute `{name}` may not be set."
            hint = "Delete it from the braces; put a brace that is meant as text in back-ticks."
            yield field.finding("unsafe-attribute", message, hint, offset=_offset(field.text, name, value))


def _raw(text: str, rendered: tuple[str, ...]) -> dict[str, int]:
    """Find HTML in prose, and what Markdown lets through from elsewhere, e.g. from within `$$`: tag → first offset."""
    found: dict[str, int] = {}
    for part in segments(text) if "<" in text else ():
        if part.kind is Markup.PROSE:
            for match in _TAG.finditer(part.text):
                found.setdefault(
                    _tag(match[0] if match[0].endswith(">") else part.text[match.start() :]), part.start + match.start()
                )
    for piece in rendered:
        found.setdefault(_tag(piece), _offset(text, piece, _tag(piece).rstrip(">")))
    return found


def _tag(html: str) -> str:
    """Return `<div>` for any tag of a div, closing ones too; `<!` or `<?` for what has no name."""
    match = _NAME.search(html)
    return f"<{match[1]}>" if match and match[1] else html.strip()[:2]


def _harmless(name: str, value: str) -> bool:
    return name in _ATTRIBUTES or (
        name == "style" and re.fullmatch(r"text-align: (left|right|center);", value) is not None
    )


def _link(field: Field, name: str, value: str) -> Iterator[Finding]:
    offset = _offset(field.text, value, "](")
    length = (
        len(value.strip()) if field.text[offset:].lower().startswith(value.strip().lower()) and value.strip() else 1
    )
    at = {"offset": offset, "length": length}
    target = _INVISIBLE.sub("", unescape(value)).lower()
    scheme = _SCHEME.match(target)
    if not _readable(value):
        yield field.finding("unsafe-link", "The address of a link cannot be read.", _PLAIN_LINK, **at)
    elif scheme and scheme[1] not in _SCHEMES:
        yield field.finding("unsafe-link", f"A link may not start with `{scheme[1]}:`.", _PLAIN_LINK, **at)
    elif name != "href" and (scheme or target.startswith(("//", "\\\\", "/\\", "\\/"))):
        hint = "Put the picture into content/pages/pictures and name it `../pictures/…`."
        yield field.finding("remote-image", "Pictures may not come from another host.", hint, **at)


def _readable(address: str) -> bool:
    """Whether an address has parts at all; `http://[x` would bring the build of the site down."""
    try:
        urlsplit(address)
    except ValueError:
        return False
    return True


def _offset(text: str, *candidates: str) -> int:
    """Return where the first candidate that the text holds literally starts; 0 when it holds none."""
    lower = text.lower()
    return next((at for each in candidates if each and (at := lower.find(each.strip().lower())) >= 0), 0)
