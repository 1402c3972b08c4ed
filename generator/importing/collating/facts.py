"""What of a text must not be misread by a sign: its digits, and whether its formulas are whole."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

from generator.importing.collating.strip import core
from generator.importing.drafts import Passage, QuestionDraft
from generator.importing.judge import odd_glyphs
from generator.model.line import Line
from generator.model.span import Span

# Digits, decimal points and signs between them: one off is another answer.
_FACT = re.compile(r"\d(?:[.,](?=\d))?|[+*/=<>%≤≥≈≠±×÷^²³¹]|(?<![^\W\d_])-|-(?![^\W\d_])")
_BETWEEN_WORDS = re.compile(r"(?<=[^\W\d_]{2})/(?=[^\W\d_]{2})")
_HELD = 90


def facts(text: str) -> list[str]:
    """The digits and signs of a text; a slash between two words is none."""
    return _FACT.findall(_BETWEEN_WORDS.sub(" ", core(text)))


def sound(text: str) -> bool:
    """Whether formulas and brackets of a text are whole."""
    return _sound(" ".join(text.split()))


@lru_cache(1024)
def _sound(text: str) -> bool:
    line = Line(text, Span(0, 0, 0), text)
    return not any(odd_glyphs.of_question(QuestionDraft("", (Passage((line,)),))))


def repeats(wanted: str, whole: str) -> bool:
    """Whether a core stands in another, to the letter or, without digits and signs, nearly so."""
    if len(wanted) > len(whole):
        return False
    return wanted in whole or (not facts(wanted) and fuzz.partial_ratio(wanted, whole) >= _HELD)
