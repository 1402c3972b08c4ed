"""A stem of several paragraphs of which one begins or ends in the middle of a sentence: lines between them are lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.importing.drafts import Doubt, Passage, QuestionDraft
from generator.importing.endings import ending
from generator.importing.part_heading import tells_what_to_do

SCANNED = True

_SMALL = re.compile(r"(?:[a-z]{2,}|[dghlr])\s")  # `h of them is the tallest`: the last letter of a word
_LEADS_ON = re.compile(r"[:,;$]\W*$")  # `…, and get:`, a figure, `so that you …`
_UNFINISHED = re.compile(r"[^\W\d][\w ]{12,}[^\W\d],?\s*$")  # a row of a table has a figure near its end
_LIST = re.compile(r"\d{1,2}[.)]\s|[-*•]\s")
_LONG = 50  # shorter lines without a full stop are headings


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every two paragraphs of the stem that follow each other."""
    for above, below in pairwise(question.stem):
        if _beheaded(above, below):
            yield Doubt("stem-doubtful", "a paragraph begins in small letters; what stood before is lost", below.lines)
        if _breaks_off(above, below):
            note = "a paragraph breaks off; what stood behind it may be lost"
            yield Doubt("stem-doubtful", note, above.lines[-1:])


def _beheaded(above: Passage, below: Passage) -> bool:
    prose = not (above.code or below.code or below.bullet or tells_what_to_do(above.text))
    return prose and bool(_SMALL.match(below.text)) and not _LEADS_ON.search(ending(above.text))


def _breaks_off(above: Passage, below: Passage) -> bool:
    prose = not (above.code or above.bullet or _LIST.match(below.text))
    return prose and len(above.lines[-1].text) > _LONG and bool(_UNFINISHED.search(ending(above.text)))
