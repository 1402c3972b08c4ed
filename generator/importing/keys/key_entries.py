"""Entries of a key that is printed as a list: `1. C 2. A`, `1-c, 2-a`, `4) B and D`, `5. C. Because …`, `1-5 CADBC`.

An entry may also be a column of a table: a row of numbers, and below it as many letters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.keys.joined_signs import joined_signs
from generator.importing.keys.stated_key import Stated
from generator.importing.keys.worded_entries import worded_entry
from generator.importing.pieces import cut
from generator.importing.truth_pairs import truth_words
from generator.importing.words import pattern, phrases, words
from generator.model.line import Line

_BETWEEN = re.compile(r"[\s,;.|/*_•·–—-]*")
_BEHIND = re.compile(r"[*_]*\s*(?:[.):,–—-]+|(?=\()|\s(?=\s))\s*(?=\S)")
_CELLS = re.compile(r"[\W_]*\|\s*(?=\S)")
_ROW = re.compile(r"\s*\|")
_SAID = 4  # words of a cell that explains; fewer name a chapter
_BEHIND_BRACKET = re.compile(r"[*_]*\s*[.:,–—-]*\s+(?=\S)")
_PAIR = 2
_WORD = re.compile(r"\w+")
_SMALL = re.compile("a?b?c?d?e?f?g?h?")  # `3ac`, in their order
_NUMBERS = re.compile(r"[\s|*]*+(?:[^\w\s|*]?\d{1,3}[.)]?[\s|,*]+)*\d{1,3}[.)]?[\s|*]*$")
_RULE = re.compile(r"[\s|:+=_-]+$")
_RANGE = re.compile(
    r"\W*+(?P<first>\d{1,3})\s*[-–—~～]\s*(?P<last>\d{1,3})\W{1,4}(?P<signs>[A-Za-z](?:\s*[A-Za-z])*)\W*$"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """The key of one question.

    Attributes:
        number: of the question.
        said: what it says of the key.
        explanation: the text behind and below it.
        evidence: signs behind the letters.
    """

    number: int
    said: Stated
    explanation: Lines = ()
    evidence: Lines = ()

    @property
    def in_words(self) -> bool:
        """Whether it names no option by its letter: `3. True`, `4. photosynthesis`."""
        return not self.said.signs or any(len(sign) > 1 and sign in truth_words() for sign in self.said.signs)

    @property
    def lines(self) -> Lines:
        """All its pieces."""
        return (self.said.head, self.said.named, *self.evidence, *self.explanation)

    def longer(self, line: Line) -> Entry:
        """The same with one more line of explanation."""
        return replace(self, explanation=(*self.explanation, line))


def entries(line: Line) -> tuple[Entry, ...]:
    """Read a line that holds nothing but entries, or one entry and its explanation; empty when it is neither."""
    found: list[Entry] = []
    rests: list[Line] = []
    rest = line
    while not _BETWEEN.fullmatch(rest.text):
        skipped = _BETWEEN.match(rest.text)
        at = skipped.end() if skipped else 0
        match = _entry().match(rest.text, at) or _counted().match(rest.text, at)
        if not match:
            break
        head, named, behind = cut(rest, match.start("signs"), match.end("signs"))
        found.append(Entry(int(match["number"]), Stated(head, named, _signs(match["signs"]))))
        rest = behind
        rests.append(rest)
    if len(found) == _PAIR and found[1].number != found[0].number + 1 and _style(found[0]) != _style(found[1]):
        del found[1:]  # `5. c) 25 m`
        rest = rests[0]
    if found and _BETWEEN.fullmatch(rest.text):
        if not rest.blank:  # a full stop at the end of the row
            found[-1] = replace(found[-1], evidence=(rest,))
        return tuple(found)
    if len(found) == 1 and _ROW.match(line.text) and (cells := _CELLS.match(rest.text)):
        return (_with_cells(found[0], rest, cells.end()),)
    closed = len(found) == 1 and found[0].said.named.text[-1:] in {")", "]"}
    explained = (_BEHIND_BRACKET if closed else _BEHIND).match(rest.text) if len(found) == 1 else None
    if not explained:
        return _range(line) or _worded(line)
    sign, text = cut(rest, explained.end())
    return (replace(found[0], explanation=(text,), evidence=() if sign.blank else (sign,)),)


def _with_cells(entry: Entry, rest: Line, at: int) -> Entry:
    """An entry with the other cells of its row: `| 4 | B | Oaks live long. |`, `| 4 | B | Chapter 2 |`."""
    sign, text, end = cut(rest, at, len(rest.text.rstrip(" |")))
    if len(text.text.split()) < _SAID:
        return replace(entry, evidence=(rest,))
    return replace(entry, explanation=(text,), evidence=(sign, *(() if end.blank else (end,))))


def _style(entry: Entry) -> str:
    """What stands between the number of an entry and its letter."""
    behind = re.split(r"\d", entry.said.head.text)[-1]  # the bar in `4.A | 8.C` stands before a number
    return "".join(sign for sign in behind if not (sign.isalnum() or sign.isspace()))


def columns(numbers: Line, signs: Line) -> tuple[Entry, ...]:
    """Read a row of numbers and the row of letters below it; empty when they are none."""
    start, begin = (match.end() if (match := _first_cell().match(row.text)) else 0 for row in (numbers, signs))
    if not _NUMBERS.match(numbers.text, start) or not _only_signs().match(signs.text, begin):
        return ()
    above, below = list(_WORD.finditer(numbers.text, start)), list(_one_sign().finditer(signs.text, begin))
    named = phrases("question_answer", "answer")
    if start and len(below) == len(above) + 1 and below[0][0].casefold() in map(str.casefold, named):
        below = below[1:]  # `A` in front of the letters, as `Q` in front of the numbers
    if len(above) != len(below):
        return ()
    heads = _split(numbers, [match.end() for match in above])
    letters = _split(signs, [match.end() for match in below])
    return tuple(
        Entry(int(number[0]), Stated(head, sign, _signs(match[0])))
        for number, match, head, sign in zip(above, below, heads, letters, strict=True)
    )


def is_rule(line: Line) -> bool:
    """Whether a line only rules a table: `|---|---|`."""
    return not line.blank and _RULE.match(line.text) is not None


def _range(line: Line) -> tuple[Entry, ...]:
    """`1-5 CADBC`."""
    match = _RANGE.match(line.text)
    if not match:
        return ()
    first, letters = int(match["first"]), [m.end() for m in re.finditer(r"[A-Za-z]", match["signs"])]
    if int(match["last"]) - first + 1 != len(letters):
        return ()
    pieces = _split(cut(line, match.start("signs"))[1], letters)
    head = cut(line, match.start("signs"))[0]
    return tuple(
        Entry(first + i, Stated(head if i == 0 else cut(piece, 0)[0], piece, _signs(piece.text)))
        for i, piece in enumerate(pieces)
    )


def _worded(line: Line) -> tuple[Entry, ...]:
    """A sentence that says which option is right, and the explanation behind it."""
    found = worded_entry(line)
    if found is None:
        return ()
    number, said, behind, rest = found
    return (Entry(number, said, () if rest.blank else (rest,), () if behind.blank else (behind,)),)


def _split(line: Line, ends: list[int]) -> Lines:
    """One piece for each end; what stands behind the last belongs to it."""
    return cut(line, *ends[:-1])


def _signs(text: str) -> tuple[str, ...]:
    run = _WORD.fullmatch(text.strip("()[]*_ "))
    several = run is not None and len(run[0]) > 1 and len(set(run[0])) == len(run[0])
    if run and several and (run[0].isupper() or _SMALL.fullmatch(run[0])):
        return tuple(run[0].casefold())
    return joined_signs(text)


@cache
def _sign() -> str:
    told = pattern(tuple(word for pair in words().true_false for word in pair))
    run = r"(?<=\d)[a-h]{2,5}|[A-L]{2,6}"  # of twelve options at most: `1. DNS` is none
    return rf"(?:[(\[](?:\d|[A-Za-z])[)\]]|[(\[]?(?:(?i:{told})|[ivx]{{2,4}}|{run}|[A-Za-z])(?![^\W_])[)\]]?)"


@cache
def _entry() -> re.Pattern[str]:
    head = pattern((*phrases("exam_dump", "head"), "No"))
    answer = pattern(phrases("stated_key", "answer"))
    join = rf"(?:\s*[,&+]\s*|\s*+,?\s*+(?<!\w){pattern(phrases('stated_key', 'and'))}\s+)"
    return re.compile(
        rf"(?:(?i:{head})[\s.#]*)?[(\[]?(?P<number>\d{{1,3}})(?=[\W_]|[A-Za-z](?!\w)|[a-h]{{2,5}}(?!\w))[*_]*+\s*+[.):=\]|–—>→*_/-]*+\s*+(?:(?i:{answer})\s?[:.]\s*)?"
        rf"(?P<signs>[*_]{{0,3}}{_sign()}(?:{join}{_sign()})*[*_]{{0,3}})(?=$|[\s,;.:|)–—-])"
    )


@cache
def _counted() -> re.Pattern[str]:
    """`Q1: 2`, of options that have numbers; without the word in front it may be any two numbers."""
    head = pattern((*phrases("exam_dump", "head"), "No"))
    return re.compile(
        rf"{head}[\s.#]*(?P<number>\d{{1,3}})\s*[:=–—-]\s*(?P<signs>[1-9])(?=$|[\s,;.|](?!\d))", re.IGNORECASE
    )


@cache
def _first_cell() -> re.Pattern[str]:
    """`| Question |` in front of the numbers, `Answer:` in front of the letters."""
    known = pattern((*phrases("exam_dump", "head"), *phrases("stated_key", "answer"), "No"))
    return re.compile(rf"[\s|*]*+{known}[*_.]*(?:\s*[|:]|\s)[\s|*]*", re.IGNORECASE)


@cache
def _one_sign() -> re.Pattern[str]:
    return re.compile(_sign())


@cache
def _only_signs() -> re.Pattern[str]:
    return re.compile(rf"[\s|*]*(?:{_sign()}[.\s|,*]+)*{_sign()}[.\s|*]*$")
