"""A capital I where an l was, which only its word tells: `sur Ia table` where the question has `la` as well."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft

NEEDS = frozenset({"I"})

_WORD = re.compile(  # within a sentence, or in front of an apostrophe: `I'eau`
    r"(?<=[0-9a-zà-ÿ,]\s)I[a-zà-ÿ]{1,12}(?=\s[a-zà-ÿ])|(?<!\w)I['’](?!(?:m|d|s|ll|re|ve)\b)(?=[a-zà-ÿ]{2})"
)
_ARTICLES = frozenset({"Ia", "Ie", "Ies", "Ias", "Ios"})
_NOTE = "“{}” has a capital I where an l may have been; its line may be misread"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the prose of stem and options."""
    passages = question.passages
    found = [(passage, word[0]) for passage in passages if not passage.code for word in _WORD.finditer(passage.text)]
    if not found:
        return
    words = {word for passage in passages for word in re.findall(r"\w+", passage.text)}
    for passage, word in found:
        if word in _ARTICLES or not word.isalpha() or f"l{word[1:]}" in words:
            yield Doubt("glyphs-odd", _NOTE.format(word), passage.lines)
