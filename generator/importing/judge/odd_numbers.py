"""A number with letters in it, or a word with a digit: `1,0oo0,0o0`, `1S000`, `(l,2)`, `fo1d`.

`1,0oo0,0o0` is no number even with zeros for the letters; `802.1lac` begins as `802.11b` beside it with a digit for the
letter. A word that comes more than once is spelled like that. Where
a recogniser lost the spaces, as in `for2olitres.Howmanylitres`, the word behind the number comes again without the
letter.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, Passage, QuestionDraft, lines_of
from generator.model.markup import Markup, segments

SCANNED = True
READ = True

_LETTERS = re.compile(
    r"\d[.,]?[oO]{1,6}[.,]?\d|\do{2,6}|(?<!\w)\d{1,3}o(?![\w-])|[a-z]{2}\d{1,3}o(?=\s)|\d,\d{0,2}[oODQ]|\d[lISZBO],\d{3}|(?<![\w.])(?:\d{1,3}O{1,6}|lO{1,6})(?![\w-])"
    r"|(?<![\w.])(?:\d{1,9}[lISZ]\d{1,9}|[lIO]\d{0,2},\d{3}|[lI]\d{2,9}|\d{2,9}[lISZO]{1,3})(?![\w-])"
    r"|(?:\b[\da-f]{1,4}:){2,7}[\da-f]{0,3}[oOlI][\da-f]{0,3}(?=:[\da-f]{1,4}\b)"
    r"|(?<=\()[lIO](?=,\s?\d)|(?<=\d,)\s?[lIO](?=\))|(?<=\()[lI]\d(?=,)"
)
_WORD = re.compile(
    r"(?<![\w.])(?:[A-Za-z]?[a-z]+[10](?![\dA-Z])[a-z]+|1[a-z]{4,20}|0(?![xbo])[a-z]{3,20}|[A-Z]{1,12}[10][A-Z]{3,})(?![\w-])|(?<=\.)[a-z]+[10][a-z]+(?=\()"
)
_GLUED = re.compile(r"(?<=\d)o(?=([a-z]{4}))")
_ONE, _ELL = (re.compile(rf"(?<=[A-Za-z])\[{sign}(?=[\]+-])") for sign in "1l")  # `W[1]a[l-1]`
_NAMED = re.compile(r"(?<![\w.])\d[\w.]*(?:(?<=\d)[lIO]|[lIO](?=\d))[\w.]*")
_TOKEN = re.compile(r"(?<![\w.])\d[\w.]+")
_READ = str.maketrans("lIO", "110")
_DIGIT = re.compile(r"\d|lO")
_WHOLE = re.compile(r"\d[\d.,]*")
_PART = re.compile(r"[A-Za-z]?\d[\d.,]*[A-Za-z]?\d*")
_ALIKE = 4  # signs with which two names begin
_FORMULA = re.compile(r"[A-Za-z]?\d?[A-Z]\d")  # CO2, 2O2


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the prose of stem and options."""
    passages = question.passages
    found = [(passage, _prose(passage)) for passage in passages if not passage.code and _DIGIT.search(passage.text)]
    words = Counter(match[0] for _, prose in found for match in _WORD.finditer(prose))
    for passage, prose in found:
        if any(not _FORMULA.fullmatch(match[0]) for match in _LETTERS.finditer(prose)) or _is_glued(prose):
            yield Doubt("glyphs-odd", "a number has letters in it", passage.lines)
        elif any(words[match[0]] == 1 for match in _WORD.finditer(prose)):
            yield Doubt("glyphs-odd", "a word has a digit in it", passage.lines)
    tokens = {match[0] for _, prose in found for match in _TOKEN.finditer(prose)}
    for passage, prose in found:
        if any(_is_beside(match[0], tokens) for match in _NAMED.finditer(prose)):
            note = "a letter stands here where a digit stands in what begins alike; one may be the other"
            yield Doubt("glyphs-odd", note, passage.lines)
    yield from _among_numbers(question)
    mixed = tuple(p for p in passages if _ONE.search(p.text)) if any(_ELL.search(p.text) for p in passages) else ()
    if mixed:
        note = "the digit 1 stands here where the letter l stands elsewhere; one may be the other"
        yield Doubt("glyphs-odd", note, lines_of(mixed))


def _among_numbers(question: QuestionDraft) -> Iterator[Doubt]:
    """The only option of digits and letters among numbers: `63G` beside `389`, `443` and `3269`."""
    options = question.options[:MOST_OPTIONS]
    odd = [option for option in options if not _WHOLE.fullmatch(option.text.strip())]
    if len(options) > len(odd) + 1 and len(odd) == 1 and _PART.fullmatch(odd[0].text.strip()):
        yield Doubt("glyphs-odd", "a number has letters in it", odd[0].lines)


def _is_beside(name: str, tokens: set[str]) -> bool:
    """Whether others begin as a name does up to a letter in it, with the digit instead that looks like it."""
    ends = [place + 1 for place, sign in enumerate(name) if sign in "lIO"]
    read = [name[:end].translate(_READ) for end in ends]
    return any(len(head) >= _ALIKE and token.startswith(head) for head in read for token in tokens)


def _is_glued(prose: str) -> bool:
    """Whether a zero was read as a letter that is none of the word behind it."""
    return any(prose.count(match[1]) > 1 == prose.count(f"o{match[1]}") for match in _GLUED.finditer(prose))


def _prose(passage: Passage) -> str:
    return " ".join(part.text for part in segments(passage.text) if part.kind is Markup.PROSE)
