"""Writes the words in front of a question's number or of a key as the rest of the text has them: `QUESTlON N0: 6`.

QUESTION NO: 5
…
Answer: B
QUESTlON N0: 6
…
Answer; C

A recogniser misreads them now and then; what other lines have again and again, with a number or the letter of an option
behind it, says how they are written. Only words that stand before questions and keys, each off by a letter or two.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from rapidfuzz.distance import Levenshtein

from generator.importing.drafts import Cleaned, Lines
from generator.importing.words import pattern, phrases, words

AFTER = ("control_characters", "mojibake", "flattened_lines")

EXACT = True  # reviews that are read as copied come from a scan now and then
RULE = "misread_openings"
_FEWEST = 3  # lines that have it
_MOST = 6  # openings that a text has
_ONE, _TWO = 5, 9  # letters of an opening in which one, or two, may be misread
_NUMBER = re.compile(r"\d{1,3}(?:\s?[.:)]|\s*$|\s+(?=\S))")
_LETTER = re.compile(r"[(\[]?[A-Ha-h](?:\s?[,&]\s?[A-Ha-h])*[)\]]?\W*$")


def clean(lines: Lines) -> Cleaned:
    """Compare the head of every line with the openings of the text."""
    usual = Counter(match[0] for line in lines if (match := _opening().match(line.text)))
    known = tuple(opening for opening, often in usual.most_common(_MOST) if often >= _FEWEST)
    if not any(map(_most, known)):
        return Cleaned(lines)
    return Cleaned(
        tuple(
            line if line.blank or line.text.startswith(known) else line.edited(_mended(line.text, known), RULE)
            for line in lines
        )
    )


def _mended(text: str, known: tuple[str, ...]) -> str:
    for opening in known:
        most = _most(opening)
        behind = _NUMBER if _is_head(opening) else _LETTER
        for end in (len(opening), len(opening) - 1, len(opening) + 1) if most else ():
            if (
                behind.match(text, end)
                and text[end - 1 : end].isspace() == opening[-1:].isspace()
                and 0 < Levenshtein.distance(text[:end], opening, score_cutoff=most) <= most
                and not _opening().match(text)
            ):
                return opening + text[end:]
    return text


@cache
def _most(opening: str) -> int:
    """How many letters of an opening may be misread."""
    letters = sum(sign.isalpha() for sign in opening)
    return 0 if letters < _ONE else 1 if letters < _TWO else 2


@cache
def _is_head(opening: str) -> bool:
    return _heads().match(opening) is not None


@cache
def _words_of_heads() -> str:
    return pattern((*words().questions, *phrases("exam_dump", "head")))


@cache
def _heads() -> re.Pattern[str]:
    return re.compile(rf"\W{{0,4}}{_words_of_heads()}(?!\w)", re.IGNORECASE)


@cache
def _opening() -> re.Pattern[str]:
    """`QUESTION NO: ` with a number behind it, `Correct Answer: ` with letters."""
    answer = pattern(phrases("stated_key", "answer"))
    return re.compile(
        rf"(?:\W{{0,4}}{_words_of_heads()}[\s.:#]{{0,3}}(?={_NUMBER.pattern})|\W{{0,4}}{answer}[\s.:=–-]{{1,3}}(?={_LETTER.pattern}))",
        re.IGNORECASE,
    )
