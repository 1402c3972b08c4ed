"""What an SVG picture could do beyond being seen.

Shown by `<img>` a picture runs nothing; opened by its address it is a page of the site, with all that a page may do.
The file is read as browsers read it, by an XML parser that fetches nothing and expands no entity of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.parsers import expat

SIZE_LIMIT = 10_000_000
"""Bytes; drawings take a hundred thousand at most."""

_XHTML = "http://www.w3.org/1999/xhtml"
_RUNS = {"script", "handler", "listener", "foreignobject", "iframe", "embed", "object", "audio", "video", "canvas"}
_MOVES = {"set", "animate", "animatemotion", "animatetransform", "animatecolor"}
_PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp|avif)[;,]", re.IGNORECASE)
_BLANKS = re.compile(r"[\x00-\x20]+")
_URL = re.compile(r"url\(\s*[\"']?\s*([^\"')]*)|@import|expression\(|-moz-binding|image-set\(", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))")


@dataclass(frozen=True, slots=True)
class SvgFlaw:
    """The first thing in a picture that a picture does not need.

    Attributes:
        line: from 1; 0 for the file as a whole.
        column: from 1; 0 for the file as a whole.
        message: what is wrong, the rest of a sentence about the picture.
    """

    line: int
    column: int
    message: str


class _FoundError(Exception):
    """Reading can end: one reason is enough."""


def svg_flaw(data: bytes) -> SvgFlaw | None:
    """Look for scripts, for what comes from elsewhere, and for what is no SVG at all.

    Args:
        data: of the file, or at least its first `SIZE_LIMIT` + 1 bytes.
    """
    if len(data) > SIZE_LIMIT:
        return SvgFlaw(0, 0, f"is larger than {SIZE_LIMIT // 1_000_000} MB")
    return _Reader().read(data)


class _Reader:
    def __init__(self) -> None:
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.text
        self.parser.ProcessingInstructionHandler = self.instruction
        self.parser.EntityDeclHandler = self.entity
        self.style: list[str] | None = None
        self.flaw: SvgFlaw | None = None

    def read(self, data: bytes) -> SvgFlaw | None:
        try:
            self.parser.Parse(data, True)  # noqa: FBT003 - expat's signature
        except expat.ExpatError as error:
            return SvgFlaw(error.lineno, error.offset + 1, f"is no XML: {expat.ErrorString(error.code)}")
        except (_FoundError, LookupError, ValueError) as error:  # the latter two: an encoding that nobody knows
            return self.flaw or SvgFlaw(1, 1, f"cannot be read: {error}")
        return None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        tag = tag.lower()
        if space == _XHTML or tag in _RUNS:
            self.found(f"holds `<{tag}>`, which can run or load something")
        if tag in _MOVES and _moves_a_link(attributes.get("attributeName", "")):
            self.found(f"changes `{attributes['attributeName']}` as it is shown")
        for each, value in attributes.items():
            self.attribute(tag, each.rpartition(" ")[2].lower(), value)
        self.style = [] if tag == "style" else self.style

    def attribute(self, tag: str, name: str, value: str) -> None:
        if name.startswith("on"):
            self.found(f"holds `{name}`, which runs a script")
        if name in {"href", "src", "base", "from", "to", "values", "by"} and not _harmless(tag, name, value):
            self.found(f"leads to `{value[:40]}`")
        elif _loads(value):
            self.found(f"loads something by `{name}`")

    def end(self, name: str) -> None:
        if name.rpartition(" ")[2].lower() == "style" and self.style is not None:
            if _loads("".join(self.style)):
                self.found("loads something by its style")
            self.style = None

    def text(self, text: str) -> None:
        if self.style is not None:
            self.style.append(text)

    def instruction(self, target: str, _data: str) -> None:
        self.found(f"holds `<?{target}`")

    def entity(self, name: str, *_: object) -> None:
        self.found(f"defines the entity `{name}`")

    def found(self, message: str) -> None:
        self.flaw = SvgFlaw(self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1, message)
        raise _FoundError


def _moves_a_link(name: str) -> bool:
    name = name.lower().rpartition(":")[2]
    return name in {"href", "src", "style"} or name.startswith("on")


def _harmless(tag: str, name: str, value: str) -> bool:
    """Whether an address stays in the picture, is a picture in it, or, of a link, leads to a page."""
    address = _BLANKS.sub("", value).lower()
    if name in {"from", "to", "values", "by"}:
        return not re.search(r"(?:javascript|vbscript|data|https?):|//", address)
    if tag == "a" and name == "href":
        return re.match(r"https?://|#|mailto:", address) is not None or not re.match(r"[a-z][a-z0-9+.-]*:|//", address)
    return address.startswith("#") or not address or (name != "base" and _PICTURE.match(address) is not None)


def _loads(style: str) -> bool:
    """Whether a style, or the value of an attribute, loads something that does not stand in the picture."""
    plain = _ESCAPE.sub(lambda match: chr(min(int(match[1], 16), 0x10FFFF)) if match[1] else match[2], style)
    plain = re.sub(r"/\*.*?\*/", "", plain, flags=re.DOTALL)
    return any(
        match[1] is None or not (match[1].startswith("#") or _PICTURE.match(match[1])) for match in _URL.finditer(plain)
    )
