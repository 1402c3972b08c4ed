"""Puts a letter back that was read as a digit inside a word: `1arger`, `si2es`, `al1`, where the quiz has the word.

Only a word that stands elsewhere in the quiz, letter by letter, is known; any other may be a name: `conv1`, `md5`.
"""

from __future__ import annotations

import re
from itertools import product

from generator.importing.drafts import QuizDraft
from generator.importing.mending import substituted, texts_of

READ = True

RULE = "digit_in_word"
_LETTERS = {"1": "li", "0": "o", "2": "z", "5": "s"}
_ODD = re.compile(
    r"(?<![\w.$\\^_{(\[-])(?=[a-z0125]*[a-z]{2})(?=[a-z]*[0125])[a-z]{0,20}[0125](?:[a-z]{0,20}[0125]?[a-z]{0,20})(?![\w(\[^}-])"
)
_WORD = re.compile(r"(?<![\w.])[^\W\d_]{3,}(?!\w)")
_INSIDE = re.compile(r"[a-z][25][a-z]|[01]")  # a 2 or 5 at an end counts something: `vue2`


def mend(quiz: QuizDraft) -> QuizDraft:
    """Look at every word with a digit in it."""
    texts = texts_of(quiz)
    if not any(_ODD.search(text) for text in texts):
        return quiz
    known = {word for text in texts for word in map(str.casefold, _WORD.findall(text))}

    def change(match: re.Match[str]) -> str:
        spellings = ("".join(letters) for letters in product(*(_LETTERS.get(sign, sign) for sign in match[0])))
        right = [word for word in spellings if word in known] if _INSIDE.search(match[0]) else []
        return right[0] if len(right) == 1 else match[0]

    return substituted(quiz, _ODD, change, RULE)
