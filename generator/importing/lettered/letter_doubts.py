"""What speaks against a list of lettered options: letters that are missing, come twice, or stand inside a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.importing.drafts import Doubt, Lines
from generator.importing.lettered.letter_labels import Place, inside
from generator.importing.truth_pairs import is_truth_pair
from generator.model.line import Line

_STEP = re.compile(r"\s*\d{1,2}[.)]\s")
# What OCR makes of `B.`, `D)`, `(c)`: a sign of one character where a letter is missing.
_MISREAD = re.compile(r"\s*(?:[(\[]?[068€©¢&@|!QOlI][.)\]]|©|\(\w[.,]?)\s+(?=\S)")


def letter_doubts(
    lines: Lines, places: Sequence[Place], alike: Sequence[Place], texts: Sequence[Lines]
) -> Iterator[Doubt]:
    """Look at the places of the options of one question.

    Args:
        lines: of the question.
        places: of its options, in the order of the list.
        alike: all places at the start of a line that are written alike.
        texts: the lines of each option.
    """
    shown = tuple(lines[place.index] for place in places)
    if [place.place for place in places] != list(range(len(places))):
        yield Doubt("option-lost", "the signs in front of the options are not a, b, c …; an option may be lost", shown)
    known = {(place.index, place.start, place.place) for place in places}
    others = [place for place in alike if (place.index, place.start, place.place) not in known]
    last = max(place.index for place in places)
    if any(b.place == a.place + 1 for a, b in pairwise(others)) or any(other.index > last for other in others):
        note = "two lists of options stand here; the start of a question may be lost"
        yield Doubt("questions-missing", note, tuple(lines[place.index] for place in others))
    yield from _within(lines, places, texts)
    misread = tuple(line for text in texts for line in _misread(text))
    following = places[-1].style.written(places[-1].place + 1)
    misread += tuple(line for line in texts[-1][1:] if following and _begins(line, following))
    beside = [line for text in texts for line in text if inside(0, line, places[-1].place + 1, places[-1].style, 0)]
    if beside:
        yield Doubt(
            "option-lost", "the next letter stands in this text; columns may have been read as one", tuple(beside)
        )
    if misread:
        yield Doubt("option-lost", "this may be the next option, its letter misread", misread)


def _within(lines: Lines, places: Sequence[Place], texts: Sequence[Lines]) -> Iterator[Doubt]:
    """The last letter, or one glued to a capital, that stands inside a line: `vitamin D. It helps` has none."""
    within = [place for place in places[1:] if not place.sure]
    glued = [place for place in within if lines[place.index].text[place.start - 1 : place.start].isupper()]
    if (within == [places[-1]] or len(within) == 1 == len(glued)) and not _true_or_false(texts):
        note = "this letter stands inside a line; it may belong to the text of the option before"
        yield Doubt("options-unclear", note, tuple(lines[place.index] for place in within))


def _true_or_false(texts: Sequence[Lines]) -> bool:
    return is_truth_pair(" ".join(line.text for line in text) for text in texts)


def _misread(text: Lines) -> Iterator[Line]:
    """Lines of an option that begin like another; numbered steps are none."""
    misread = [line for line in text[1:] if _MISREAD.match(line.text)]
    steps = sum(_STEP.match(line.text) is not None for line in text) > 1 if misread else False
    yield from (line for line in misread if not (steps and _STEP.match(line.text)))


def _begins(line: Line, sign: str) -> bool:
    """Whether a line begins with a sign that lost its full stop: `D Broach`."""
    return re.match(rf"\s*\W?{re.escape(sign)}\W{{0,2}}\s", line.text) is not None
