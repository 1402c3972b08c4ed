"""Lines inside a stem or an option as pages have them at their edges: `© 2018 Rock Press`, `- 12 -`, an address, `3`.

Once is enough: what recurs, furniture rules know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft
from generator.model.line import Line

_EDGE = re.compile(
    r"\s*(?:(?:[-–—]\s?)?\d{1,4}\s?[-–—]|.{0,40}(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:19|20)\d\d\b.*)\s*", re.IGNORECASE
)
_NUMBER = re.compile(r"\s*\d{1,4}\s*")
_ADDRESS = re.compile(r"\s*(?:https?://|www\.)\S+\s*", re.IGNORECASE)
_LONGEST = 120
_NOTE = "this reads like a line at the edge of a page; it may be no part of the question"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at all lines; an address may be an option, but hardly the second line of one, or the first of a stem.

    Nor is a number alone the first line of a stem that goes on below it.
    """
    below = [line for option in question.options[:MOST_OPTIONS] for line in option.lines[1:]]
    first = [line for option in question.options[:MOST_OPTIONS] for line in option.lines[:1]]
    found = [line for line in (*question.stem_lines, *first, *below) if _is_edge(line)]
    above = question.stem_lines[:-1][:1]
    found += [line for line in (*below, *above) if _ADDRESS.fullmatch(line.text)]
    found += [line for line in above if _NUMBER.fullmatch(line.text)]
    if found:
        yield Doubt("text-doubtful", _NOTE, tuple(found))


def _is_edge(line: Line) -> bool:
    return len(line.source) <= _LONGEST and _EDGE.fullmatch(line.source) is not None
