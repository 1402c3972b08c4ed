"""A paragraph of a stem without a word: `(3, 6)`, `W`. It is the end of another line, or a sign beside the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft, prose_of
from generator.importing.units import is_unit
from generator.importing.words import plain

SCANNED = True

_LONGEST = 12  # characters
_WORD = re.compile(r"[^\W\d_]{2}|[=$]")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every paragraph of the stem, and for a line that is the unit of a score."""
    found = [passage.lines for passage in question.stem[1:] if not passage.code and _is_crumb(passage.text)]
    found += [(line,) for line in prose_of(question.stem) if _is_unit(line.text)]
    for lines in found:
        yield Doubt("stem-doubtful", "this may be the rest of another line, and no part of the stem", lines)


def _is_crumb(text: str) -> bool:
    return len(text) <= _LONGEST and not _WORD.search(text)


def _is_unit(text: str) -> bool:
    return len(text) <= _LONGEST and is_unit(plain(text))
