"""Takes out lines that the border of a page cut in two, where the other page shows them whole.

Pages cut with some overlap show lines twice: those at the foot of one come again at the head of the next. A line that
the border cuts is garbage on one page (`De ee ee ae ee` for the upper half of a line) and whole on the other. What lies
between text that both pages have is on both; so nothing can be lost at such a border, and where most borders of a
document are like that, at none. The text that comes twice is left to `page_overlap`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.labels import label
from generator.importing.marks import marked
from generator.importing.page_edges import FEED, without_edge_doubts
from generator.importing.pieces import gap
from generator.model.line import Line

AFTER = ("smeared_rows",)

RULE = "page_borders"
_WINDOW = 8  # lines above and below a border that may be the same
_CUT = 1  # a border cuts one line
_TELLING = 8  # characters
_LONG = 20  # characters without spaces
_KNOWN = 0.34  # of the words of a line; less is garbage
_WORDS = re.compile(r"[^\W\d_]{2,}")
_FEWEST = 2  # borders with an overlap that show that pages overlap
_BOTH = 2  # times that the line on both sides is in the text
_CRUMB = 4


@dataclass(frozen=True, slots=True)
class _Overlap:
    """What two pages share: so many lines, and how many cut ones stand below them on the first, above on the second."""

    shared: int
    below: int
    above: int


def clean(lines: Lines) -> Cleaned:
    """Look at every border of two pages."""
    solid = [line for line in lines if not line.blank]
    borders = list(_borders(lines, solid))
    if not borders:
        return Cleaned(lines)
    counts = Counter(word.casefold() for line in solid for word in set(_WORDS.findall(line.text)))
    often = Counter(map(_core, solid))
    found = {at: overlap for at in borders if (overlap := _overlap(solid, at, counts, often))}
    overlapping = len(found) >= _FEWEST and len(found) * 2 >= len(borders)
    gone: dict[int, Removal] = {}
    sure: set[int] = set()
    for at in borders:
        if at in found:
            overlap = found[at]
            gone.update(_cut_lines(solid, at, overlap))
            sure.update(map(id, solid[at : at + overlap.above + overlap.shared + 1]))
        elif overlapping:
            sure.add(id(solid[at]))
            if _same_label(solid, at):
                gone[id(solid[at])] = Removal(solid[at].span, RULE, (solid[at - 1].span.line,))
                sure.update(map(id, solid[at + 1 : at + 2]))
    crumbs = {id(solid[at]) for at in borders if all(len(line.text.strip()) <= _CRUMB for line in solid[at:])}
    return Cleaned(tuple(_kept(lines, gone, sure, crumbs)), tuple(gone.values()))


def _borders(lines: Lines, solid: list[Line]) -> Iterator[int]:
    """The index of the first line of every page but the first."""
    index = {id(line): i for i, line in enumerate(solid)}
    fed = False
    for line in lines:
        head, feed, _ = line.source.rpartition(FEED)
        at = index.get(id(line), 0)
        if at and (fed or (feed and not head.strip())):
            yield at
        fed = (fed or bool(feed)) and line.blank


def _overlap(solid: list[Line], at: int, counts: Counter[str], often: Counter[str]) -> _Overlap | None:
    """The longest run of lines that stands on both sides of a border, but for a line that it cuts on either side.

    What the document has elsewhere as well, as the first row of each of its tables, tells nothing.
    """
    cores = {i: _core(solid[i]) for i in range(max(0, at - _WINDOW - _CUT - 1), min(len(solid), at + _WINDOW + 3))}
    for shared in range(_WINDOW, 0, -1):
        for below, above in ((0, 0), (0, _CUT), (_CUT, 0), (_CUT, _CUT)):
            first = range(at - below - shared, at - below)
            second = range(at + above, at + above + shared)
            if first[0] < 0 or second[-1] >= len(solid):
                continue
            same = [cores.get(i) for i in first] == [cores.get(i) for i in second]
            telling = any(_is_telling(solid, i, often) for i in first)
            overlap = _Overlap(shared, below, above)
            if same and telling and _covered(solid, at, overlap, counts):
                return overlap
    return None


def _is_telling(solid: list[Line], at: int, often: Counter[str]) -> bool:
    """Whether a line is text that stands on these two pages alone; feedback, right below a label, may come again."""
    core = _core(solid[at])
    said = label(solid[at]) or (at and label(solid[at - 1]))
    return len(core) >= _TELLING and often[core] <= _BOTH and not said


def _covered(solid: list[Line], at: int, overlap: _Overlap, counts: Counter[str]) -> bool:
    """Whether every cut line is garbage, or like the one that the other page has in its place."""
    return all(
        whole is not None and (_alike(cut, whole) or _is_garbage(cut, counts))
        for cut, whole in _cut_and_whole(solid, at, overlap)
    )


def _cut_and_whole(solid: list[Line], at: int, overlap: _Overlap) -> Iterator[tuple[Line, Line | None]]:
    """Each line that the border cut, with the line that the other page has in its place."""
    if overlap.below:
        i = at + overlap.above + overlap.shared
        yield solid[at - 1], solid[i] if i < len(solid) else None
    if overlap.above:
        i = at - overlap.below - overlap.shared - 1
        yield solid[at], solid[i] if i >= 0 else None


def _cut_lines(solid: list[Line], at: int, overlap: _Overlap) -> dict[int, Removal]:
    return {
        id(cut): Removal(cut.span, RULE, (whole.span.line,) if whole else ())
        for cut, whole in _cut_and_whole(solid, at, overlap)
    }


def _alike(cut: Line, whole: Line) -> bool:
    """Whether a line is the other but for a crumb in front; options and rows of a table are alike in less."""
    crumb, _, rest = cut.text.strip().partition(" ")
    cores = (_core(cut), "".join(rest.split()).casefold() if len(crumb) <= _CRUMB else "")
    return any(len(core) >= _LONG and _core(whole).endswith(core) for core in cores)


def _is_garbage(line: Line, counts: Counter[str]) -> bool:
    """Whether a line is crumbs: hardly a word is known from other lines, and none of the others is a long one."""
    found = _WORDS.findall(line.text)
    unknown = [word for word in found if counts[word.casefold()] <= 1]
    return bool(found) and len(found) - len(unknown) <= len(found) * _KNOWN and max(map(len, unknown)) <= _CRUMB


def _same_label(solid: list[Line], at: int) -> bool:
    """Whether the same label stands on both sides of a border."""
    first, second = label(solid[at - 1]), label(solid[at])
    return first is not None and second is not None and _core(solid[at - 1]) == _core(solid[at])


def _core(line: Line) -> str:
    head = marked(line)
    text = "".join((line if head.picked is None else head.rest).text.split())
    return text.casefold()


def _kept(lines: Lines, gone: dict[int, Removal], sure: set[int], crumbs: set[int]) -> Iterator[Line]:
    """The lines that are left, without the blank ones behind a line that went."""
    after = False
    for line in lines:
        if id(line) in gone:
            after = True
            continue
        if after and line.blank:
            continue
        after = False
        if id(line) in crumbs:  # nothing but the icons below the text stands on this page
            yield gap(line)
        yield without_edge_doubts(line) if id(line) in sure else line
