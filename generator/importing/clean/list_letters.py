"""Writes the letters in front of options in the Latin alphabet, where a text counts them in another one.

أ) البازلت        a) البازلت
ب) الخفاف         b) الخفاف
الإجابة: ب         الإجابة: b

So do Japanese texts with ア イ ウ, where a space may be all that stands behind it, and Korean ones with 가 나 다.
In keys the letters are written anew as well, if nothing but letters and numbers stands there. Russian ones look like
Latin ones, and have a rule of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Cleaned, Lines
from generator.importing.words import pattern, phrases
from generator.model.line import Line

AFTER = ("control_characters", "mojibake", "cyrillic_letters")
NEEDS = re.compile(r"[أاア가]\s?[.)）．、:：\]\s]")

RULE = "list_letters"
_LATIN = "abcdefgh"
_FEWEST, _LONG = 2, 3  # lists, and letters of each
_CLOSE = r"[.)）．、:：\]]"


@dataclass(frozen=True, slots=True)
class _Alphabet:
    """How a language counts.

    Attributes:
        letters: in their order; `ا` is the first one of Arabic as it is typed.
        spaced: whether a blank may be all that stands behind one.
    """

    letters: str
    spaced: bool = False

    def place(self, letter: str) -> int:
        """The place of a letter, from 0."""
        return 0 if letter in _FIRST else self.letters.index(letter)


_FIRST = "ا"
_ALPHABETS = (_Alphabet("أبجدهوزح"), _Alphabet("アイウエオカキク", spaced=True), _Alphabet("가나다라마바사아"))


def clean(lines: Lines) -> Cleaned:
    """Write the letters of lists and keys anew; none where no two lists have them in their order."""
    for alphabet in _ALPHABETS:
        lists = [places for places in _lists(lines, alphabet) if len(places) >= _LONG]
        if len(lists) >= _FEWEST:
            found = {at for places in lists for at in places}
            return Cleaned(
                tuple(
                    _labelled(line, alphabet) if at in found else _key(line, alphabet) for at, line in enumerate(lines)
                )
            )
    return Cleaned(lines)


def _lists(lines: Lines, alphabet: _Alphabet) -> Iterator[list[int]]:
    """The lines of each list: the letters in their order, each at the start of a line."""
    places: list[int] = []
    for at, line in enumerate(lines):
        match = _label(alphabet).match(line.text)
        place = alphabet.place(match["letter"]) if match else -1
        if match and place == len(places) and places:
            places.append(at)
        elif place == 0:
            yield places
            places = [at]
    yield places


@cache
def _label(alphabet: _Alphabet) -> re.Pattern[str]:
    close = rf"(?:\s?{_CLOSE}\s*|[\s\u3000]+)" if alphabet.spaced else rf"\s?{_CLOSE}\s*"
    return re.compile(rf"\s*[(（\[]?(?P<letter>[{alphabet.letters}{_FIRST}]){close}(?=\S)")


def _labelled(line: Line, alphabet: _Alphabet) -> Line:
    match = _label(alphabet).match(line.text)
    if match is None:
        return line
    return line.edited(f"{_LATIN[alphabet.place(match['letter'])]}) {line.text[match.end() :]}", RULE)


def _key(line: Line, alphabet: _Alphabet) -> Line:
    """A line with the letters of a key written anew; any other as it is."""
    letters = rf"[{alphabet.letters}{_FIRST}]"
    head = _head().match(line.text)
    begin = head.end() if head else 0
    rest = line.text[begin:]
    alone = (
        rf"(?:[\W\d_]|(?<!\w){letters}(?!\w))+" if head else rf"(?:\W*\d{{1,3}}\s?[-.):、–—]+\s*{letters}(?!\w))+\W*"
    )
    if not re.fullmatch(alone, rest):
        return line
    written = re.sub(letters, lambda match: _LATIN[alphabet.place(match[0])], rest)
    return line.edited(f"{line.text[:begin]}{written}", RULE) if written != rest else line


@cache
def _head() -> re.Pattern[str]:
    words = pattern(
        (*phrases("stated_key", "answer"), *phrases("stated_key", "says"), *phrases("stated_key", "headings"))
    )
    return re.compile(rf"\W*{words}(?!\w)\s*[:：=.–—-]?\s*", re.IGNORECASE)
