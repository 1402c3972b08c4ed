"""Questions without numbers: a paragraph that asks, options behind letters or bullets, perhaps a key, and the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from generator.importing.asks import asks
from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.lettered.behind_options import opens
from generator.importing.lettered.letter_labels import openings, opens_options
from generator.importing.marks import marked
from generator.model.line import Line

_OTHERS = 3  # questions, the first among them
_ENDS = (".", "!", "?", ":", "…")


@dataclass(frozen=True, slots=True)
class Part:
    """The lines of one question.

    Attributes:
        lines: from its stem on.
        unsure: whether it is a guess where it begins, so that its first lines may belong to the question above.
    """

    lines: Lines
    unsure: bool = False


def unnumbered(lines: Lines) -> tuple[Part, ...]:
    """Cut a text at its questions; a question begins where a paragraph behind options leads to options again."""
    code = fenced(lines)
    kinds = [_kind(line, inside=inside) for line, inside in zip(lines, code, strict=True)]
    cuts = list(_cuts(lines, kinds))
    alone = _led_to(lines, kinds, [0, *(at for at, _ in cuts), len(lines)])
    bounds = [(0, _introduced(kinds) or alone), *cuts, (len(lines), False)]
    return tuple(Part(lines[a:b], unsure) for (a, unsure), (b, _) in pairwise(bounds))


def _kind(line: Line, *, inside: bool) -> str:
    """What a line is by itself: blank, an option, a key or a heading behind options, or text."""
    if inside:
        return "text"
    if line.blank:
        return "blank"
    if openings(line) or marked(line).mark:
        return "option"
    return "behind" if opens(line) else "text"


def _introduced(kinds: list[str]) -> bool:
    """Whether paragraphs stand above the first options of which only the last need be the stem."""
    first = next((i for i, kind in enumerate(kinds) if kind == "option"), 0)
    return sum(kinds[i] == "text" and (i == 0 or kinds[i - 1] == "blank") for i in range(first)) > 1


def _led_to(lines: Lines, kinds: list[str], bounds: list[int]) -> bool:
    """Whether the first stem alone has more than one line, a whole sentence above its last: it may be of the page."""
    stems = []
    for start, end in pairwise(bounds):
        first = next((i for i in range(start, end) if kinds[i] == "option"), end)
        stems.append([i for i in range(start, first) if kinds[i] == "text"])
    above = lines[stems[0][-2]].text if len(stems[0]) > 1 else ""
    return above.rstrip().endswith(_ENDS) and len(stems) >= _OTHERS and all(len(stem) == 1 for stem in stems[1:])


def _cuts(lines: Lines, kinds: list[str]) -> Iterator[tuple[int, bool]]:
    """Where questions begin, the first aside, and whether that is a guess."""
    options = [i for i, kind in enumerate(kinds) if kind == "option"]
    for above, below in pairwise(options):
        between = range(above + 1, below)
        asking = [i for i in between if kinds[i] == "text" and asks(lines[i].text)]
        if not asking:
            yield from _stated(lines, kinds, above, below)
            continue
        behind = max((i for i in between if kinds[i] == "behind" and i < asking[-1]), default=above)
        paragraphs = [i for i in range(behind + 1, asking[-1] + 1) if kinds[i] == "text" and kinds[i - 1] == "blank"]
        if paragraphs:
            yield paragraphs[0], len(paragraphs) > 1
        else:
            first = behind + 1 if kinds[behind] == "behind" else asking[-1]
            yield first, asking[-1] > first or kinds[behind] != "behind"


def _stated(lines: Lines, kinds: list[str], above: int, below: int) -> Iterator[tuple[int, bool]]:
    """The paragraph above options that begin with the first letter again, though it does not ask.

    Behind a key nothing else can it be but a stem; without one it may belong to the option above.
    """
    keyed = max((i for i in range(above + 1, below) if kinds[i] == "behind"), default=above)
    paragraphs = [i for i in range(keyed + 1, below) if kinds[i] == "text" and kinds[i - 1] == "blank"]
    if paragraphs and opens_options(lines[below]):
        yield paragraphs[0], keyed == above or len(paragraphs) > 1
