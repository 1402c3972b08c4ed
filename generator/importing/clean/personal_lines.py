"""Removes what a page says of the person who took the quiz: `I, NAME, understand that …`, `Signed in as …`.

Neither the bank nor a note may repeat it; the import only names the lines. What a question is about stays: an address
among options, a field of a table. So a label that questions have as well (`Name:`), and an address, count outside the
questions only: above the first, and below an honour code. Elsewhere an address by itself is doubted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.importing.drafts import Cleaned, Lines
from generator.importing.fences import fenced
from generator.importing.persons.honour_code import honour_code
from generator.importing.persons.persons import TABLE, Field, addresses, field, is_name, is_number, leaves, posted
from generator.importing.persons.sentences import Stretch, without
from generator.importing.question_head import question_head
from generator.importing.words import phrases, plain

AFTER = ("flattened_lines", "heading_marks", "html_tags")
EXACT = True

RULE = "personal_lines"
_HEADER = 3  # an address that comes so often stands on every page
_AROUND = 8  # lines in which another address shows that a question is about addresses
_WORD = re.compile(r"[^\W\d_]+")
_OFTEN = 3  # times that a text says what it is about
_SHORT = 3  # letters of words that recur in any text
_MOST = 20  # names that are looked for; one page has one
_FEW = 3  # words beside an address that make no sentence
_ALONE = "an e-mail address stands here by itself; it may be somebody's"
_NAMED = "the name of a person was left out of this text"


@dataclass(frozen=True, slots=True)
class _Page:
    """The texts of the lines, but those of code; where the questions begin, and where an honour code below ends."""

    texts: tuple[str, ...]
    head: int
    tail: int

    def outside(self, index: int) -> bool:
        return index < self.head or index > self.tail


def clean(lines: Lines) -> Cleaned:
    """Remove what surely names the person at the page; doubt an address that may."""
    honour = honour_code(lines)
    page = _page(lines, honour.last)
    fields = list(_fields(page))
    alone = dict(_addresses(page))
    named = list(_names(page, (*honour.names, *(found.value for _, found in fields if found.sure))))
    named += (s for s in _names(page, [found.value for _, found in fields]) if page.outside(s.index))
    gone = [*honour.stretches, *(_whole(page, i) for i, _ in fields), *named]
    gone += [stretch for stretches in alone.values() for stretch in stretches]
    doubts = {i: _ALONE for i, stretches in alone.items() if not stretches}
    doubts |= {s.index: _NAMED for s in named if not page.outside(s.index) and s != _whole(page, s.index)}
    doubted = tuple(line.doubted(doubts[i]) if i in doubts else line for i, line in enumerate(lines))
    return without(doubted if doubts else lines, gone, RULE) if gone or doubts else Cleaned(lines)


def _page(lines: Lines, honour: int | None) -> _Page:
    texts = tuple("" if code else line.text for line, code in zip(lines, fenced(lines), strict=True))
    above = next((i for i, text in enumerate(texts) if i and not text.strip()), 0)  # where no question shows its head
    head = next((i for i, text in enumerate(texts) if question_head(text)), above)
    if honour is None or any(map(question_head, texts[honour + 1 :])):
        return _Page(texts, head, len(texts))
    return _Page(texts, head, honour)


def _fields(page: _Page) -> Iterator[tuple[int, Field]]:
    """Lines that name somebody behind a label or beside `Log out`, with what they name."""
    for i, text in enumerate(page.texts):
        outside = page.outside(i)
        found = field(text)
        if found and (found.sure or (outside and not _recurs(page, found.value))):
            if _is_somebody(found.value, sure=outside):
                yield i, found
            elif not found.value and outside and _is_somebody(_below(page, i), sure=False):
                yield from ((i, found), (i + 1, Field(_below(page, i), found.sure)))
        elif ((who := leaves(text)) and (is_name(who) or addresses(who))) or (who := posted(text)):
            yield i, Field(who, sure=True)


def _recurs(page: _Page, value: str) -> bool:
    """Whether the questions speak of it as well, in small letters or often: `Name: Rocks and lava` names no person."""
    words = [word for word in _WORD.findall(value) if len(word) > _SHORT]
    said = Counter(word for text in page.texts[page.head :] for word in _WORD.findall(text)) if words else Counter()
    return any(said[word] >= _OFTEN or (word[0].isupper() and said[word.casefold()]) for word in words)


def _below(page: _Page, index: int) -> str:
    return page.texts[index + 1] if index + 1 < len(page.texts) and page.outside(index + 1) else ""


def _is_somebody(value: str, *, sure: bool) -> bool:
    return is_name(value, 1 if sure else 2) or is_number(value) or bool(addresses(value)) or (sure and _is_user(value))


def _is_user(value: str) -> bool:
    return re.fullmatch(r"[\w.@-]{2,40}", value) is not None


def _addresses(page: _Page) -> Iterator[tuple[int, tuple[Stretch, ...]]]:
    """Lines with addresses, and what of them goes; nothing where it is not sure that they are no part of a question."""
    found = {i: matches for i, text in enumerate(page.texts) if (matches := addresses(text))}
    times = Counter(match[0].casefold() for matches in found.values() for match in matches)
    for i, matches in found.items():
        rest = [word for word in _without(page.texts[i], matches).split() if any(map(str.isalpha, word))]
        few = len(rest) <= _FEW
        if page.outside(i) or (few and all(times[match[0].casefold()] >= _HEADER for match in matches)):
            stretches = tuple(Stretch(i, match.start(), match.end()) for match in matches)
            yield i, (_whole(page, i),) if few else stretches
        elif not rest and not _is_asked(page, i, found):
            yield i, ()


def _is_asked(page: _Page, index: int, found: Mapping[int, object]) -> bool:
    """Whether the text around an address has others, or speaks of addresses."""
    around = range(max(index - _AROUND, 0), min(index + _AROUND + 1, len(page.texts)))
    about = {plain(word) for word in phrases(TABLE, "about")}
    return any(i in found or about & set(plain(page.texts[i]).split()) for i in around if i != index)


def _without(text: str, matches: list[re.Match[str]]) -> str:
    for match in reversed(matches):
        text = f"{text[: match.start()]} {text[match.end() :]}"
    return text


def _names(page: _Page, values: Iterable[str]) -> Iterator[Stretch]:
    """Where else the page has one of some names: on a line alone, or in one that it goes out of."""
    names = sorted({value for value in values if is_name(value)}, key=lambda name: (-len(name), name))[:_MOST]
    if not names:
        return
    known = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)", re.IGNORECASE)
    for i, text in enumerate(page.texts):
        for match in known.finditer(text):
            rest = re.search(r"[^\W_]", text[: match.start()] + text[match.end() :])
            yield Stretch(i, match.start(), match.end()) if rest else _whole(page, i)


def _whole(page: _Page, index: int) -> Stretch:
    return Stretch(index, 0, len(page.texts[index]))
