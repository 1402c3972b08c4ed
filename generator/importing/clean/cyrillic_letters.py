"""Writes the letters in front of options in the Latin alphabet, where a text counts them as Russian does: а) б) в) г).

а) Basalt        a) Basalt
б) Slate         b) Slate
Ответ: б         Ответ: b

Letters are places in a list: the third is в, and not a Latin b. In keys they are written anew as well, if nothing but
such letters and numbers stands there, or one of them behind the words that state a key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.importing.drafts import Cleaned, Lines
from generator.importing.words import pattern, phrases
from generator.model.line import Line

AFTER = ("control_characters", "mojibake")
NEEDS = re.compile(r"[бБ]")

RULE = "cyrillic_letters"
_LETTERS, _LATIN = "абвгдежз", "abcdefgh"  # of nine options and more, the ninth is и, which also means “and”
_ALIKE = {
    "a": 0,
    "b": 2,
    "e": 5,
}  # Latin letters that look like one of them: whoever types changes the keyboard at times
_SIGNS = f"{_LETTERS}{_LETTERS.upper()}"
_TABLE = str.maketrans(_SIGNS, _LATIN + _LATIN.upper()) | {
    ord(case(sign)): case(_LATIN[at]) for sign, at in _ALIKE.items() for case in (str.lower, str.upper)
}
_LABEL = re.compile(rf"(?:(?P<first>^\s*[(\[]?)|(?<=\s))(?P<letter>[{_SIGNS}AaBbEe])(?P<close>[.)\]])(?=\s*\S)")
_SINGLE = re.compile(rf"(?<!\w)[{_SIGNS}](?!\w)")
_OTHER = re.compile(r"(?<!\w)[B-Zb-z](?!\w)")
_ALONE = re.compile(r"(?:[\W\d_]|(?<!\w)и(?!\w)|(?<!\w)[A-Za-zа-зА-З](?!\w))+", re.IGNORECASE)
_FIRST = re.compile(rf"\s*[(\[]?(?P<letter>[{_SIGNS}])[.)\]](?=\s)")
_FEWEST, _SURE = 2, 3  # lists of two letters each; letters of one list that tells alone
_LOOKS = "the options have Cyrillic letters and this key a Latin one, which looks like another of theirs"

Place = tuple[int, int]


def clean(lines: Lines) -> Cleaned:
    """Write the letters of lists and keys anew; none where no list has them in their order."""
    lists = [places for places in _lists(lines) if len(places) >= _FEWEST]
    if len(lists) < _FEWEST and not any(len(places) >= _SURE for places in lists):
        return Cleaned(lines)
    found: dict[int, set[int]] = {}
    for at, offset in (place for places in lists for place in places):
        found.setdefault(at, set()).add(offset)
    return Cleaned(tuple(_written(line, found[at]) if at in found else _key(line) for at, line in enumerate(lines)))


def _lists(lines: Lines) -> Iterator[list[Place]]:
    """Where the letters of each list stand: а, б, в … in their order, the first at the start of a line."""
    places: list[Place] = []
    for at, line in enumerate(lines):
        for match in _LABEL.finditer(line.text):
            if match["first"] is None and match["close"] == ".":
                continue
            letter = match["letter"].casefold()
            index = _ALIKE[letter] if letter in _ALIKE else _LETTERS.index(letter)
            if index == len(places) and places:
                places.append((at, match.start("letter")))
            elif index == 0 and match["first"] is not None:
                yield places
                places = [(at, match.start("letter"))]
    yield places


def _key(line: Line) -> Line:
    """A line with the letters of a key written anew; any other as it is."""
    head = _head().match(line.text)
    begin = head.end() if head else 0
    rest = line.text[begin:]
    first = _FIRST.match(rest) if head else None
    if _ALONE.fullmatch(rest) and (head or re.search(r"\d", rest)):
        places = {begin + match.start() for match in _SINGLE.finditer(rest)}
        return _written(line.doubted(_LOOKS) if _OTHER.search(rest) else line, places)
    return _written(line, {begin + first.start("letter")}) if first else line


@cache
def _head() -> re.Pattern[str]:
    words = pattern(
        (*phrases("stated_key", "answer"), *phrases("stated_key", "says"), *phrases("stated_key", "headings"))
    )
    return re.compile(rf"\W*{words}(?!\w)[*_\s]*[:=.–—-]?[*_\s]*", re.IGNORECASE)


def _written(line: Line, places: set[int]) -> Line:
    signs = (sign.translate(_TABLE) if at in places else sign for at, sign in enumerate(line.text))
    return line.edited("".join(signs), RULE)
