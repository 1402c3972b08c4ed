"""Options whose place among the others is part of what they say: “all of the above”, “both A and C”."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import resources

_LONGEST = 80
"""Characters; what is longer says something of its own."""

_WRAPPING = " \t\n*_.!\"'“”‘’"


def is_fixed(text: str) -> bool:
    """Whether an option keeps its place when the others are shuffled, by what it says.

    Known are the usual phrases in the languages of `fixed_options.toml`.

    Args:
        text: of the option, Markdown.
    """
    return _says(text) is not None


def keep_order(texts: Iterable[str]) -> bool:
    """Whether options cannot be shuffled at all, as one of them names others by their letters."""
    return any(_says(text) == "letters" for text in texts)


@lru_cache(maxsize=1000)
def _says(text: str) -> str | None:
    """Return "letters" for what names options by these, "whole" for the other phrases, None for any other text.

    The last texts are remembered: one rule after the other asks for the same.
    """
    words = " ".join(text.strip(_WRAPPING).casefold().split())
    phrase = _phrases().fullmatch(words) if len(words) <= _LONGEST else None
    return phrase and phrase.lastgroup


@cache
def _phrases() -> re.Pattern[str]:
    data = tomllib.loads(resources.files("generator.model").joinpath("fixed_options.toml").read_text(encoding="utf-8"))
    alternatives = {name: "|".join(f"(?:{each})" for each in data[name]) for name in ("letters", "whole")}
    return re.compile("|".join(f"(?P<{name}>{each})" for name, each in alternatives.items()))
