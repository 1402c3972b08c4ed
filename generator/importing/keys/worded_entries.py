"""Entries of a key that are sentences: `3. The correct answer is C. Because …`, `Task 3: Answer c is right, for …`."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.keys.joined_signs import joined_signs
from generator.importing.keys.stated_key import Stated
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_SIGN = r"[(\[]?(?:[A-Z]|[a-z])(?!\w)[)\]]?"
_BEHIND = re.compile(r"[\s*_]*[.,:;–—-]*\s*")


def worded_entry(line: Line) -> tuple[int, Stated, Line, Line] | None:
    """Read a line as one entry; None when it is none.

    Returns:
        The number of the question, what is said of the key, the words and signs behind the letters, and the text that
        follows them.
    """
    match = _told().match(line.text) or _called().match(line.text)
    if not match:
        return None
    signs = joined_signs(match["signs"])
    behind = _BEHIND.match(line.text, match.end())
    if not signs or behind is None:
        return None
    head, named, words, rest = cut(line, match.start("signs"), match.end("signs"), behind.end())
    return int(match["number"]), Stated(head, named, signs), words, rest


@cache
def _told() -> re.Pattern[str]:
    """`3. The correct answer is C`, `Question 3: The answer is option C`."""
    says, option = pattern(phrases("stated_key", "says")), pattern(phrases("stated_key", "option"))
    return re.compile(
        rf"{_numbered()}{says}\s*:?\s*(?:{option}\s+)?(?-i:(?P<signs>{_signs()})){_ends()}", re.IGNORECASE
    )


@cache
def _called() -> re.Pattern[str]:
    """`3. Answer C is correct`, `Task 3: The options a and c are right`, and not `3. A is right of B`."""
    option, right = pattern(phrases("stated_key", "option")), pattern(phrases("stated_key", "is_right"))
    return re.compile(
        rf"{_numbered()}(?:[^\W\d_]{{2,4}}\s+)?(?:{option}\s+)?(?-i:(?P<signs>{_signs()}))\s+{right}{_ends()}",
        re.IGNORECASE,
    )


def _ends() -> str:
    return rf"(?=\s*$|\s*[.,;:–—(]|\s-|\s+{pattern(phrases('stated_key', 'because'))}(?!\w))"


def _numbered() -> str:
    head = pattern((*phrases("exam_dump", "head"), *phrases("quiz_platform", "head"), "No"))
    return rf"[*_\s]*(?:{head}[\s.#]*)?[(\[]?(?P<number>\d{{1,3}})[*_]*\s*[.):\]–—-][*_]*\s*"


def _signs() -> str:
    join = rf"(?:\s*[,&+]\s*|\s*,?\s*(?i:{pattern(phrases('stated_key', 'and'))})\s+)"
    return rf"{_SIGN}(?:{join}{_SIGN})*"
