"""Signs of place in front of an option: `A.`, `b)`, `(c)`, `[D]`, `E:`, `iv.`, `2)`, `F.-`, `Option G:`.

Also a letter alone in its column, or on its line.
"""

from __future__ import annotations

import re
from functools import cache
from string import ascii_lowercase

from generator.importing.kept import kept
from generator.importing.words import pattern, phrases
from generator.model.line import Line
from generator.model.value import value

ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
LETTERS, NUMBERS = ("upper", "lower"), ("ROMAN", "roman", "number")
_CROSS = r"[xX](?=\s+[(\[]?[A-Za-z][.)\]])"  # `X b) Iron`
_SIGN = (
    rf"(?P<sign>(?:(?:[-*+•]\s+)?\[[ xX*✓✔]?\]|\([ xX*✓✔•]?\)|"
    rf"[-–*•▪◦‣·+✓✔✗✘☑☒☐□■◻◼▢❏❑○●◯◉→➔>®@©#]{{1,3}}|[oO](?=\s)|{_CROSS})\s*)?"
)
_PLACE = r"(?P<open>[(\[]?)(?P<place>[A-Za-z]|[ivxIVX]{2,4}|\d{1,2})"
_CLOSE = r"(?P<close>[.)][-–](?=\s)|\.\)|[)\]]\.(?=\s)|[.)\]:]|\s?[-–](?=\s)|(?<=[A-Z])\s[-–](?=[A-ZÀ-Þ][a-zà-ÿ,]))"
_BEHIND = r"(?P<behind>[*_]{2,3})?(?:\s+|$|(?=[^\W\d_]|[\d$<\"“‘'/\\`([{]))"
_NAMED = rf"(?:{pattern(phrases('option', 'named'))}\s+(?=(?:[A-Za-z]|\d{{1,2}})[^\w\s]))?"
_LABEL = re.compile(rf"\s*+(?P<before>[*_]{{2,3}})?{_SIGN}(?P<within>[*_]{{2,3}})?{_NAMED}{_PLACE}{_CLOSE}{_BEHIND}")
_SPACED = re.compile(rf"\s*{_SIGN}(?P<place>[A-H])(?:\t|\s{{2,}})\s*(?=\S)")
_ALONE = re.compile(rf"\s*{_SIGN}(?P<place>[A-Z])\s*$")
_SHORT = r"[^\W_]{1,4}+(?:[.)\]:]|\s?[-–]\s|\s[-–][A-ZÀ-Þ]|\t|\s\s|\s*$)"
# How every line with a sign of place begins: of most lines this says at once that they have none.
_ANY = re.compile(rf"[\W_]*+(?:{_SHORT}|[oOxX]\s|{pattern(phrases('option', 'named'))}\s)")
_TAB = "  "
_PAIRS = {"(": ")", "[": "]"}


@value()
class Style:
    """How the places of one list are written.

    Attributes:
        kind: "upper" or "lower" letters, "roman" or "ROMAN" numbers, or "number".
        open: the bracket in front, or nothing.
        close: what stands behind: two spaces for a column of letters, nothing for a letter alone on its line.
    """

    kind: str
    open: str
    close: str

    def written(self, place: int) -> str:
        """The sign of a place, from 0, without brackets; empty beyond the last."""
        if self.kind == "number":
            return str(place + 1)
        signs = ROMAN if self.kind.casefold() == "roman" else ascii_lowercase
        sign = signs[place] if place < len(signs) else ""
        return sign if self.kind in {"lower", "roman"} else sign.upper()


@value()
class Place:
    """A sign of place found in the lines.

    Attributes:
        index: of its line.
        start: where in the line the sign begins.
        end: where the text behind it begins.
        place: in the list, from 0.
        style: how it is written.
        sign: a bullet, box, tick or star in front of it.
        strong: whether emphasis opens before it and does not close behind it.
        sure: whether it is at the start of a line, or else so written that it can hardly be part of the text.
    """

    index: int
    start: int
    end: int
    place: int
    style: Style
    sign: str = ""
    strong: bool = False
    sure: bool = True


def places(index: int, line: Line) -> tuple[Place, ...]:
    """What a line may open with: `i.` is a letter as well as a Roman number."""
    found = openings(line)
    if not found or not index:
        return found
    return tuple([Place(index, 0, p.end, p.place, p.style, p.sign, p.strong) for p in found])


def opens_options(line: Line) -> bool:
    """Whether a line begins with the sign of a first option."""
    return any(place.place == 0 for place in openings(line))


@kept
def openings(line: Line) -> tuple[Place, ...]:
    """The same of the first of some lines."""
    text = line.text
    if not _ANY.match(text):
        return ()
    match = _LABEL.match(text)
    if match:
        opened, said, close, sign = match.group("open", "place", "close", "sign")
        close = close.strip()
        close = close[0] if close in {").", "]."} else close
        if (opened and close != _PAIRS[opened]) or (close == "]" and not opened):
            return ()
        end = match.end()
        spaced = end == len(text) or text[end - 1].isspace()
        strong = bool(match["before"] or match["within"]) and not match["behind"]
        return tuple(
            [
                Place(0, 0, end, place, _style(kind, opened, close.replace("–", "-")), (sign or "").strip(), strong)
                for kind, place in _read(said)
                if kind != "number" or spaced
            ]
        )
    for known, close in ((_SPACED, _TAB), (_ALONE, "")):
        match = known.match(text)
        if match:
            place = ascii_lowercase.index(match["place"].lower())
            end = match.end() if close else len(text)
            return (Place(0, 0, end, place, _style("upper", "", close), (match["sign"] or "").strip()),)
    return ()


@cache  # kinds, brackets and signs are few
def _style(kind: str, opened: str, close: str) -> Style:
    return Style(kind, opened, close)


def inside(index: int, line: Line, place: int, style: Style, after: int) -> Place | None:
    """The sign of one place within a line: behind a space, or glued to the end of a word (`capabilitiesC. X11 …`)."""
    sign, spaced, glued = _within(style, place)
    if not sign or sign not in line.text:
        return None
    match = spaced.search(line.text, after)
    if match:
        before = line.text[: match.start()]
        return Place(index, *match.span(), place, style, sure=not before.strip() or before.endswith(("  ", "\t")))
    if style.kind != "upper" and not style.open:
        return None
    match = glued.search(line.text, after)
    return Place(index, *match.span(), place, style, sure=False) if match else None


@cache
def _within(style: Style, place: int) -> tuple[str, re.Pattern[str], re.Pattern[str]]:
    """A sign of place, how it is found behind a space, and how at the end of a word; empty when there is none."""
    written = style.written(place)
    sign = style.open + written + style.close if written and style.close else ""
    if style.close == "-" and sign:  # `B - Rome`: blanks or none, and a longer dash
        apart = rf"(?:(?<=\s)|^){re.escape(style.open + written)}\s?[-–]\s+(?=\S)"
        return style.open + written, re.compile(apart), re.compile("(?!)")
    spaced = rf"(?:(?<=\s)|^)[*_]{{0,3}}{re.escape(sign)}[*_]{{0,3}}(?:\s+(?=\S)|(?=[^\W_]{{2}})|$)"
    return sign, re.compile(spaced), re.compile(rf"(?<=[^\s([]){re.escape(sign)}\s+(?=\S)")


@cache  # a letter, a Roman number or two digits
def _read(sign: str) -> tuple[tuple[str, int], ...]:
    if sign.isdigit():
        return (("number", int(sign) - 1),) if int(sign) else ()
    upper = sign.isupper()
    letter = (("upper" if upper else "lower", ascii_lowercase.index(sign.lower())),) if len(sign) == 1 else ()
    roman = sign.lower() in ROMAN and (upper or sign.islower())
    return (*letter, *((("ROMAN" if upper else "roman", ROMAN.index(sign.lower())),) if roman else ()))
