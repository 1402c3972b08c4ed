"""Puts a sign of place back that was misread between two that were not: `A. x` / `8. y` / `C, z` / `D. w`.

What stands above and below tells the letter and the sign behind it: the line above begins with the letter before, the
one below with the letter after, in one style, and nothing lies between them. As the last only what no question begins
with is mended: `0)`, `cl.`, `Cc.` A line whose letter is lost altogether stays as it is, for it may go on with the one
above.
"""

from __future__ import annotations

import re
from string import ascii_lowercase

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import rewritten
from generator.importing.fences import fenced

AFTER = ("control_characters", "mojibake", "flattened_lines", "glued_numbers")

RULE = "misread_letters"
_SOUND = re.compile(r"\s*(?P<open>[(\[]?)(?P<letter>[A-Ha-h])(?P<close>[.)\]:])(?=\s*\S)")
_ODD = re.compile(r"(?P<before>\s*)(?P<sign>[(\[]?(?:[A-Ha-h](?=\s)|(?:[A-Ha-h]|cl|Cc|[8B6O0QG(])[.,;:)}\]]))(?=\s*\S)")
_LOOKS = {  # what a letter is misread as
    "b": ("8", "6", "h"),
    "c": ("(", "e", "o", "Cc"),
    "d": ("0", "O", "Q", "cl"),
    "g": ("6", "9"),
}
_NO_NUMBER = {"0", "O", "Q", "cl", "Cc"}
_CLOSES = {".": ",;:)}", ")": "},;]]", "]": "})", ":": ";"}


def clean(lines: Lines) -> Cleaned:
    """Look at every line between two others."""
    filled = [i for i, line in enumerate(lines) if not line.blank]
    code = fenced(lines)
    signs = {i: match for i in filled if not code[i] and (match := _SOUND.match(lines[i].text))}
    if not signs:
        return Cleaned(lines)
    mended = {
        at: _written(lines[at].text, signs.get(above), signs.get(below))
        for above, at, below in zip(filled, filled[1:], [*filled[2:], -1], strict=False)
        if above in signs and not code[at]
    }
    return rewritten(lines, mended, RULE)


def _written(text: str, above: re.Match[str] | None, below: re.Match[str] | None) -> str:
    """The line with the letter that follows the one above, where it begins with what that may be misread as."""
    odd = _ODD.match(text)
    if above is None or odd is None:
        return text
    place = ascii_lowercase.index(above["letter"].lower()) + 1
    letter = ascii_lowercase[place]
    right = letter.upper() if above["letter"].isupper() else letter
    between = below is not None and _follows(above, below, place + 1)
    ended = below is None or below["letter"].lower() == "a"
    said = odd["sign"].strip("([.,;:)}]") or odd["sign"][:1]
    close = odd["sign"].removeprefix(above["open"])[len(said) :]
    own = said == right and close in _CLOSES[above["close"]]
    alike = bool(close) and said in _LOOKS.get(letter, ()) and close in (*_CLOSES[above["close"]], above["close"])
    if not ((between and (own or alike)) or (ended and ((own and close) or (alike and said in _NO_NUMBER)))):
        return text
    rest = text[odd.end() :]
    return f"{odd['before']}{above['open']}{right}{above['close']}{rest if rest[:1].isspace() else ' ' + rest}"


def _follows(above: re.Match[str], below: re.Match[str], place: int) -> bool:
    """Whether the sign below is that of a place, written as the one above."""
    same = (above["open"], above["close"]) == (below["open"], below["close"])
    return same and below["letter"].isupper() == above["letter"].isupper() and _place(below) == place


def _place(sign: re.Match[str]) -> int:
    return ascii_lowercase.index(sign["letter"].lower())
