"""Puts a number right that was read with letters in it: `1,0oo0,0o0 images`, where the quiz has `1,000,000 images`.

Zeros become letters, and a sign more or less; the same words behind one number only, elsewhere in the quiz, tell which
number that was.
"""

from __future__ import annotations

import re
from collections import defaultdict

from rapidfuzz.distance import Levenshtein

from generator.importing.drafts import QuizDraft
from generator.importing.mending import substituted, texts_of

READ = True

RULE = "odd_number"
_ODD = re.compile(r"(?<![\w.,])(?P<number>\d[\d.,oO]*[oO][\d.,oO]*)(?P<behind>(?:\s+[^\W\d_]{3,}['’]?){2})")
_CLEAN = re.compile(r"(?<![\w.,])(?P<number>\d{1,3}(?:,\d{3})+)(?P<behind>(?:\s+[^\W\d_]{3,}['’]?){2})")
_MOST = 1  # signs more or less, when letters count as zeros


def mend(quiz: QuizDraft) -> QuizDraft:
    """Look at every number of the quiz."""
    texts = texts_of(quiz)
    if not any(_ODD.search(text) for text in texts):
        return quiz
    numbers: dict[str, set[str]] = defaultdict(set)
    for text in texts:
        for match in _CLEAN.finditer(text):
            numbers[_words(match)].add(match["number"])

    def change(match: re.Match[str]) -> str:
        known = numbers[_words(match)]
        read = re.sub("[oO]", "0", match["number"])
        right = next(iter(known)) if len(known) == 1 else ""
        near = right and Levenshtein.distance(read, right, score_cutoff=_MOST) <= _MOST
        return right + match["behind"] if near else match[0]

    return substituted(quiz, _ODD, change, RULE)


def _words(match: re.Match[str]) -> str:
    return " ".join(re.sub("['’]", "", match["behind"]).casefold().split())
