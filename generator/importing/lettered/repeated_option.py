"""A key that is one of the options once more, below them all, as cards with options on their front are copied.

A. Basalt
B. Pumice
C. Slate
B. Pumice
"""

from __future__ import annotations

from generator.importing.drafts import Lines
from generator.importing.keys.stated_key import Stated, signs
from generator.importing.lettered.letter_labels import LETTERS, openings
from generator.importing.pieces import cut, without_blanks
from generator.model.line import Line

_FEWEST = 3  # lines with letters: two options, and one of them again


def without_repeated(lines: Lines) -> tuple[Lines, Stated | None]:
    """Take the last line off a question where it is an option that stands above the last, to the letter.

    The last option itself, twice, may have been read twice.
    """
    filled = without_blanks(lines)
    lettered = [line for line in filled if _is_option(line)] if _ends_in_option(filled) else []
    if len(lettered) < _FEWEST:
        return lines, None
    last = lettered[-1]
    again = [line for line in lettered[:-2] if line.text.split() == last.text.split()]
    said = signs(last.text.lstrip())
    if len(again) != 1 or said is None or len(said[0]) != 1:
        return lines, None
    spaces = len(last.text) - len(last.text.lstrip())
    head, named, rest = cut(last, spaces, spaces + said[1])
    return lines[: lines.index(last)], Stated(head, named, said[0], rest)


def _ends_in_option(lines: Lines) -> bool:
    return any(map(_is_option, lines[-1:]))


def _is_option(line: Line) -> bool:
    return any(place.style.kind in LETTERS for place in openings(line))
