"""A key that is one of the options once more, below them all, as cards with options on their front are copied.

A. Basalt
B. Pumice
C. Slate
B. Pumice
"""

from __future__ import annotations

import re

from generator.importing.drafts import Lines
from generator.importing.keys.stated_key import Stated, signs, statement_of
from generator.importing.lettered.letter_labels import LETTERS, openings
from generator.importing.pieces import cut, without_blanks
from generator.model.line import Line

_FEWEST = 2  # options
_SIGN = re.compile(r"\s*[✅✔✓☑→➔]\s*")


def without_repeated(lines: Lines) -> tuple[Lines, Stated | None]:
    """Take the last line off a question where it is an option that stands above the last, to the letter.

    The last option itself, twice, may have been read twice, if no sign stands in front: `✅ C. Slate`.
    """
    filled = without_blanks(lines)
    if len(filled) <= _FEWEST or statement_of(filled[-2]):  # `Answer`, and the option below it
        return lines, None
    sign = _SIGN.match(filled[-1].text)
    front, last = cut(filled[-1], sign.end() if sign else 0)
    above = [line for line in filled[:-1] if _is_option(line)]
    said = signs(last.text.lstrip()) if _is_option(last) and len(above) >= _FEWEST else None
    again = [line for line in (above if sign else above[:-1]) if line.text.split() == last.text.split()]
    if len(again) != 1 or said is None or len(said[0]) != 1:
        return lines, None
    spaces = len(last.text) - len(last.text.lstrip())
    named, rest = cut(last, spaces + said[1])
    head = cut(filled[-1], len(front.text) + spaces)[0]
    return lines[: lines.index(filled[-1])], Stated(head, cut(named, spaces)[1], said[0], rest)


def _is_option(line: Line) -> bool:
    return any(place.style.kind in LETTERS for place in openings(line))
