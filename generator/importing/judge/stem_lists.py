"""A line of a stem that begins as the options do, `(a) one`, or as another question does, `4. Which …?`.

What stands above the first option is its stem; where an option or a question was put there, another option was lost, or
the options are those of another question.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.importing.drafts import Doubt, Lines, QuestionDraft, prose_of

EXACT = True
NEEDS = frozenset({"lines"})

_OPTION = "a line of the stem begins as the options do; an option may stand in it"
_QUESTION = "a numbered line that asks stands below another that asks; the stem may hold two questions"
_SIGN = re.compile(r"(?P<open>[(\[]?)(?P<place>[A-Za-z]|\d{1,2})(?P<close>[).\]:]?)[*_]*\s*$")
_NUMBERED = re.compile(r"\W{0,6}\d{1,3}\s?[.):]?\s+[^\W\d_].*\?")
_BARE = re.compile(r"\s*(?P<letter>[A-H])\s+\S")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the lines of the stem below its first."""
    prose = prose_of(question.stem)
    lines = prose[1:]
    like = _like_options(question, lines)
    if like:
        yield Doubt("boundary-unclear", _OPTION, like)
    asking = tuple(line for n, line in enumerate(lines) if _NUMBERED.match(line.text) and _asks(prose[: n + 1]))
    if asking and question.options:
        yield Doubt("boundary-unclear", _QUESTION, asking)


def _like_options(question: QuestionDraft, lines: Lines) -> Lines:
    """The lines that begin with the sign of place of an option, written in the same way."""
    signs = [_SIGN.search(o.evidence[0].text) if o.placed and o.evidence else None for o in question.options[:2]]
    if len(signs) < 2 or not all(signs):  # noqa: PLR2004 - the first two
        return ()
    sign = signs[0]
    if sign is None:
        return ()
    if not sign["close"]:
        return _bare(lines)
    kind = r"\d{1,2}" if sign["place"].isdecimal() else "[A-H]" if sign["place"].isupper() else "[a-h]"
    begins = re.compile(rf"\s*\W{{0,3}}{re.escape(sign['open'])}{kind}{re.escape(sign['close'])}\s+\S")
    return tuple(line for line in lines if begins.match(line.text))


def _bare(lines: Lines) -> Lines:
    """Two lines that begin with letters that follow each other: one may be a word."""
    found = [(match["letter"], line) for line in lines if (match := _BARE.match(line.text))]
    rising = any(ord(below[0]) == ord(above[0]) + 1 for above, below in pairwise(found))
    return tuple(line for _, line in found) if rising else ()


def _asks(above: Lines) -> bool:
    return any(line.text.rstrip().endswith("?") for line in above)
