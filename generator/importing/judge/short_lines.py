"""A line that ends early though the sentence goes on below it: what stood behind it is lost.

A page breaks a line where the next word has no room. `The pump of a lake has` / `full turn?` had room for more.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.importing.drafts import MOST_OPTIONS, Doubt, Lines, QuestionDraft

SCANNED = True
READ = True
NEEDS = frozenset({"lines"})

_ROOM = 0.62  # of the longest line: options are indented, letters not equally wide
_NARROWEST = 60  # characters of that line; narrower pages break where they like


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every two lines of a paragraph or an option that follow each other."""
    passages = (*question.stem, *(p for option in question.options[:MOST_OPTIONS] for p in option.passages))
    longest = max((len(line.source.strip()) for line in question.lines), default=0)
    for passage in passages if longest >= _NARROWEST else ():
        found = () if passage.code else _short(passage.lines, longest * _ROOM)
        if found:
            yield Doubt(
                "text-doubtful", "a line ends early, and its sentence goes on below; its end may be lost", found
            )


def _short(lines: Lines, room: float) -> Lines:
    return tuple(
        line
        for line, below in pairwise(lines)
        if below.text.strip()[:1].islower()
        and line.text.strip()[-1:].isalpha()
        and len(line.source.strip()) + 1 + len(below.text.split(maxsplit=1)[0]) < room
    )
