"""Tells changes of a text that change nothing it says."""

from __future__ import annotations

import re

from generator.model.markup import map_prose

# At the end of a word only: elsewhere a point or comma is part of a number, a quote part of a word.
_PUNCTUATION = re.compile(r"(?<![.,;:?'\"‘’“”])[.,;:?'\"‘’“”]+(?!\S)|(?<!\S)['\"‘’“”]+")


def same_words(one: str, other: str) -> bool:
    """Whether two Markdown texts differ at most in the case, white space and punctuation of their prose.

    Code and formulas count character by character: `N` and `n` are two things there, and indentation is Python.
    """
    return bare_words(one) == bare_words(other)


def bare_words(text: str) -> str:
    """Return a text without what `same_words` passes over."""
    return map_prose(text, lambda prose: "".join(_PUNCTUATION.sub("", prose.casefold()).split()))
