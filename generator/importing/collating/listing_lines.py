"""Line numbers of a listing that one reading holds and another does not: `1 2 rand(3, 2)` beside `q = rand(3, 2)`.

They stand beside the code, and were taken off the reading in which all of them are left. In another one that lost some,
or the beginning of the code, a number is no part of it where it is the one that the line has. Read as a column, they
come as one word behind the code, a sign for each line.
"""

from __future__ import annotations

import re

from generator.importing.collating.strip import Strip
from generator.importing.drafts import Passage
from generator.model.line import Line

_NUMBERS = re.compile(r"(?:\d{1,3}\s+)?(?P<number>\d{1,3})")  # a score may stand in front of it
_COLUMN = re.compile(r"[^\W_]{3,9}")


def is_line_number(found: str, code: Passage, strip: Strip, sign: int) -> bool:
    """Whether what another reading has at the head of a line of code is the number of that line.

    Args:
        found: what it has there.
        code: the passage in which the line stands.
        strip: the text of the passage.
        sign: the first sign of the line.
    """
    match = _NUMBERS.fullmatch(found)
    if not match or not code.code or not strip.opens_line(sign) or sign >= len(strip.signs):
        return False
    line, lines = strip.lines[strip.signs[sign][1]], _listed(code)
    return line in lines and lines.index(line) + 1 == int(match["number"])


def is_number_column(found: str, code: Passage) -> bool:
    """Whether a line that only one reading has, right behind code, may be the column of its numbers: `123`, `noo`."""
    lines = len(_listed(code)) if code.code else 0
    counted = "".join(map(str, range(1, lines + 1)))
    return bool(_COLUMN.fullmatch(found)) and (found == counted or (found.isalpha() and len(found) == lines))


def _listed(code: Passage) -> list[Line]:
    return [line for line in code.lines if not line.blank and not line.text.lstrip().startswith(("```", "~~~"))]
