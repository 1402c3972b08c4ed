"""A line of a stem that ends with `and` or `the` though there was room for more: its end is lost.

Only where the next line does not go on in small letters: `arrays "a" and` / `x = rand(2, 3)`. One that does below a
question mark, `Which floats?` / `sinks in water`, is the rest of another line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.words import phrases

SCANNED = True
READ = True
NEEDS = frozenset({"lines"})

_SMALL = re.compile(r"\s*[a-zà-öø-ÿ]{2,}\s+[a-zà-öø-ÿ]{2}")
_FULL = 0.75  # of the longest line of the question


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every two lines of the stem that follow each other."""
    longest = max((len(line.text.strip()) for line in question.lines), default=0)
    for line, below in pairwise(question.stem_lines):
        text = line.text.strip()
        last = text.rpartition(" ")[2].casefold()
        short = len(text) < longest * _FULL
        if short and last in phrases("question", "unfinished") and not below.text.strip()[:1].islower():
            yield Doubt("stem-cut", "a line of the stem breaks off; its end may be lost", (line,))
        if text.endswith("?") and _SMALL.match(below.text):
            yield Doubt("stem-doubtful", "this may be the rest of another line, and no part of the stem", (below,))
