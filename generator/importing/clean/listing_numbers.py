"""Takes the line numbers out of code that stands in a text without fences, and puts the fences around it.

A page prints them beside the code. OCR reads them as its first column (`1 a = rand(4, 3)` / `2 b = rand(3, 2)`); the
first may be lost, and an editor's fold mark may stand behind one (`4- for i in range(3):`). Copied from a page, they
stand above it, `1` / `2` / `3`, and as many lines of code below. Read as a column only where the numbers follow each
other and all lines look like code; a single one that is left, where it counts the statements down to its line. They
stay where the text around speaks of them: "What is printed in line 8?"
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.labels import label
from generator.importing.pieces import cut, gap
from generator.importing.words import pattern, phrases
from generator.model.line import Line

AFTER = ("code_gutter", "gutter_scores")

RULE = "listing_numbers"
_FEWEST = 2
_NEAR = 30  # lines around a listing that may speak of it
_FIRST = 2  # a listing whose first number is lost begins with this one
_NUMBER = re.compile(r"\s*(\d{1,3})(?:[-+▾▸]?\s(?=\s*\S)|\s*$)")
_GLUED = re.compile(r"\s*(\d{1,3})(?=[A-Za-z_#])")  # no line of code begins so, nor is `1x` written
_ALONE = re.compile(r"\s*+(\d{1,3})\s*")
_COLUMNS = re.compile(r"\S\s{2,}\S")
_CODE = re.compile(r"[\w\])]\s*[-+*/]?=\s*[\w(\[]|^#|//|\w\(.*\)|:$|[;{}]$|^(?:return|else|end|pass)\b")
# A line that is a statement and no sentence that quotes one.
_STATEMENT = re.compile(
    r"\s*(?:[A-Za-z_][\w.]*(?:\[[^\]]*\])*\s*[-+*/]?=(?!=)\s*\S|#|(?:for|while|if|def|class)\b.*:\s*$|(?:return|import|from)\s\w)"
)


@dataclass(frozen=True, slots=True)
class _Listing:
    """Code and its numbers: for each line that has one, where its text begins; and the code's first and last line."""

    numbers: tuple[tuple[int, int], ...]
    first: int
    last: int


def clean(lines: Lines) -> Cleaned:
    """Look for columns of numbers, beside code and above it."""
    inside = fenced(lines)
    solid = [i for i, line in enumerate(lines) if not line.blank and not inside[i]]
    heads = {i: match for i in solid if (match := _NUMBER.match(lines[i].text))}
    found = [*_above(lines, solid), *_beside(lines, solid, heads), *(_single(lines, solid, heads) if heads else ())]
    taken: set[int] = set()
    kept = {i: [line] for i, line in enumerate(lines)}
    removals: list[Removal] = []
    for listing in found:
        own = {*range(listing.first, listing.last + 1), *(i for i, _ in listing.numbers)}
        if own & taken:
            continue
        taken |= own
        for i, end in () if _spoken_of(lines, listing) else listing.numbers:
            number, rest = cut(lines[i], end)
            removals.append(Removal(number.span, RULE))
            kept[i] = [rest] if i >= listing.first else []
        kept[listing.first].insert(0, _fence(lines[listing.first]))
        kept[listing.last].append(_fence(lines[listing.last], after=True))
    return Cleaned(tuple(line for i in kept for line in kept[i]), tuple(removals))


def _spoken_of(lines: Lines, listing: _Listing) -> bool:
    """Whether the text near a listing names one of its lines."""
    near = lines[max(0, listing.numbers[0][0] - _NEAR) : listing.last + _NEAR]
    return any(_reference().search(line.text) for line in near)


@cache
def _reference() -> re.Pattern[str]:
    return re.compile(rf"\b{pattern(phrases('page', 'lines'))}\s*(?:\w{{1,7}}\.?\s*)?#?\s*\d", re.IGNORECASE)


def _fence(line: Line, *, after: bool = False) -> Line:
    return gap(line, after=after).edited("```", RULE)


def _beside(lines: Lines, solid: list[int], heads: dict[int, re.Match[str]]) -> Iterator[_Listing]:
    """Numbers at the head of lines of code; the line above belongs to it when the first number is lost."""
    numbered = [(at, i, match) for at, i in enumerate(solid) if (match := heads.get(i) or _GLUED.match(lines[i].text))]
    for _, group in groupby(numbered, key=lambda item: item[0] - int(item[2][1])):
        run = list(group)
        at, first, opening = run[0]
        if opening[1] != "1" and any(match.re is _GLUED for _, _, match in run):
            continue
        texts = [lines[i].text[match.end() :].strip() for _, i, match in run]
        told = [text for text in texts if text]
        if int(opening[1]) > _FIRST or len(told) < _FEWEST or not all(map(_CODE.search, told)):
            continue
        if int(opening[1]) == _FIRST and at and _CODE.search(lines[solid[at - 1]].text.strip()):
            first = solid[at - 1]
        yield _Listing(tuple((i, match.end()) for _, i, match in run), first, run[-1][1])


def _single(lines: Lines, solid: list[int], heads: dict[int, re.Match[str]]) -> Iterator[_Listing]:
    """Statements one below the other, some of which have their number in front: `a = 2` / `2 b = 3` / `c = a + b`."""
    code = [i for i in solid if _STATEMENT.match(lines[i].text, heads[i].end() if i in heads else 0)]
    for _, group in groupby(enumerate(code), key=lambda item: item[1] - item[0]):
        block = [i for _, i in group]
        numbers = [(n, i) for n, i in enumerate(block, start=1) if i in heads]
        if numbers and numbers[-1][0] >= _FIRST and all(int(heads[i][1]) == n for n, i in numbers):
            yield _Listing(tuple((i, heads[i].end()) for _, i in numbers), block[0], block[-1])


def _above(lines: Lines, solid: list[int]) -> Iterator[_Listing]:
    """Lines of nothing but 1, 2, 3 …, and below them as many others."""
    numbered = [(at, match) for at, i in enumerate(solid) if (match := _ALONE.fullmatch(lines[i].text))]
    for _, group in groupby(numbered, key=lambda item: item[0] - int(item[1][1])):
        run = list(group)
        begin, end = run[0][0], run[-1][0] + 1
        code = solid[end : end + len(run)]
        if run[0][1][1] == "1" and len(run) >= _FEWEST and _is_code(lines, solid[begin:end], code):
            yield _Listing(tuple((i, len(lines[i].text)) for i in solid[begin:end]), code[0], code[-1])


def _is_code(lines: Lines, numbers: list[int], code: list[int]) -> bool:
    """Whether as many lines of code or of a table follow the numbers at once; options may be 1, 2 and 3."""
    close = numbers[-1] - numbers[0] == len(numbers) - 1 and code[:1] == [numbers[-1] + 1]
    texts = [lines[i].text for i in code]
    alike = sum(bool(_CODE.search(text.strip()) or _COLUMNS.search(text)) for text in texts)
    return close and len(code) == len(numbers) and alike * 2 >= len(texts) and not any(label(lines[i]) for i in code)
