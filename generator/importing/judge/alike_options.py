"""Options that are the same, of which one begins the other, or that OCR may have made of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft

SCANNED = True
READ = True

_TELLING = 8
# What OCR adds and drops: spaces, quotes, full stops (`c.shape`, `cshape`).
_UNSURE = re.compile(r"[\s.'\"‘’“”`]")
# Letters that OCR takes for one another: `range` and `ramge`, `x = l` and `x = 1`.
_TWINS = {ord(c): twins[0] for twins in ("mnu", "vy", "l1ij", "o0", "ce", "qg9", "hb", "s5", "tf", "z2") for c in twins}


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare every two options."""
    options = question.options[:MOST_OPTIONS]
    texts = [_UNSURE.sub("", option.text).casefold() for option in options]
    for (i, a), (j, b) in combinations(enumerate(texts), 2):
        shorter, longer = sorted((a, b), key=len)
        within = len(shorter) > _TELLING and longer.startswith(shorter)
        twins = len(shorter) > _TELLING and a.translate(_TWINS) == b.translate(_TWINS)
        if a and b and (a == b or within or twins):
            yield Doubt("options-alike", "two options can hardly be told apart", (*options[i].lines, *options[j].lines))
