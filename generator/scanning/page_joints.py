"""Tells where pages of a text layer go on in one another, so that nothing can be lost between them.

A form feed tells the importer to doubt what stands around it: a scan loses lines at its edges, and a page has a header
and a number. Where both pages are read from sound layers and have neither, the text just goes on. A circle or a box may
still be cut by the edge: where what begins a page stands as far in as the text of options, and has none, the form feed
stays.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from generator.scanning.reading import WrittenLine

_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"\W*(\d{1,4})\W*")
_LETTER = re.compile(r"[^\W\d_]")
_SIGNS = ("○", "◉", "☐", "☑")
_ENDS = re.compile(r"[.!?:;…。？！：][\"'”’»)\]]*$")
_INDENT = 1.0  # line heights that the text of an option stands behind its circle, at least


def has_edges(pages: Sequence[Sequence[WrittenLine]]) -> bool:
    """Whether pages have headers, footers or numbers: what stands at their edges alone, alike but for its digits."""
    shown = [[line.text.strip() for line in page if line.place] for page in pages]
    every = Counter(_DIGITS.sub("", text) for page in shown for text in page)
    for edge in (0, -1):
        texts = [page[edge] for page in shown if page]
        alike = Counter(_DIGITS.sub("", text) for text in texts)
        if any(times > 1 and every[text] == times and _LETTER.search(text) for text, times in alike.items()):
            return True
        numbers = {int(match[1]) - at for at, text in enumerate(texts) if (match := _NUMBER.fullmatch(text))}
        found = sum(_NUMBER.fullmatch(text) is not None for text in texts)
        if found and (numbers == {1} or (len(numbers) == 1 and found > 1)):
            return True
    return False


def flows(above: Sequence[WrittenLine], below: Sequence[WrittenLine]) -> bool:
    """Whether nothing can be lost between two pages: no circle that the edge cut."""
    first = next((line for line in below if line.place), None)
    if first is None or first.place is None or first.text.startswith(_SIGNS):
        return True
    signed = [line.place.box.left for line in (*above, *below) if line.place and line.text.startswith(_SIGNS)]
    line = first.place.box.height
    return all(first.place.box.left < left + _INDENT * line for left in signed)


def goes_on(above: Sequence[WrittenLine], below: Sequence[WrittenLine]) -> bool:
    """Whether a sentence goes on from one page to the next."""
    last = next((line.text.strip() for line in reversed(above) if line.place), "")
    first = next((line.text.strip() for line in below if line.place), "")
    return bool(last) and not _ENDS.search(last) and first[:1].islower()
