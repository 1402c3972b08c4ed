"""Letters of a second list inside the lines of a question: two columns of a page were read as one line.

`(A) It is cold (C) Rain` / `(B) It is warm (D) Snow`: the letters stand as they do in front of the options, one a line,
and count on from line to line. `Both (A) and (B)` names options.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.importing.drafts import Doubt, QuestionDraft
from generator.model.line import Line

SCANNED = True

_NOTE = "letters like those in front of options stand inside these lines; two columns may have been read as one"
_SIGN = re.compile(r"\s*(?P<open>[(\[]?)[A-Za-z](?P<close>[.)\]])\s*$")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look behind the first words of each line for the letters that the options have in front."""
    shapes = {
        shape for option in question.options if option.placed for line in option.evidence if (shape := _shape(line))
    }
    if len(shapes) != 1:
        return
    inner = re.compile(rf"(?<=\S)\s+{shapes.pop()}\s*(?=\w)")
    lines = (*question.stem_lines, *(line for option in question.options for line in option.lines))
    found = [(line, letters[0]) for line in lines if len(letters := inner.findall(line.text)) == 1]
    counting = [ord(b.casefold()) - ord(a.casefold()) == 1 for (_, a), (_, b) in pairwise(found)]
    if any(counting):
        yield Doubt("text-doubtful", _NOTE, tuple(line for line, _ in found))


def _shape(line: Line) -> str:
    """The pattern of a letter as it stands in front of an option; empty where none does."""
    sign = _SIGN.match(line.text)
    return f"{re.escape(sign['open'])}([A-Za-z]){re.escape(sign['close'])}" if sign and sign["open"] else ""
