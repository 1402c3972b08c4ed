"""Line numbers of a listing that one reading has in front of its code: `1 2 rand(3, 2)` beside `q = rand(3, 2)`.

They stand beside the code, and were taken off the reading in which all of them are left. In another one that lost some,
or the beginning of the code, a number is no part of it where it is the one that the line has.
"""

from __future__ import annotations

import re

from generator.importing.collating.strip import Strip
from generator.importing.drafts import Passage

_NUMBERS = re.compile(r"(?:\d{1,3}\s+)?(?P<number>\d{1,3})")  # a score may stand in front of it


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
    line = strip.lines[strip.signs[sign][1]]
    lines = [each for each in code.lines if not each.text.lstrip().startswith(("```", "~~~"))]
    return line in lines and lines.index(line) + 1 == int(match["number"])
