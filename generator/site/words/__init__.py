"""The words that the site itself says: data, one TOML file a language.

A file has the table `[page]`, for what stands in the pages, and two for what scripts say: `[app]` on the pages of
quizzes, `[session]` elsewhere. A phrase may have places for values, `Hint {number} of {count}`; one that depends on a
number is a table with `one` and `many`, of the scripts with the plural forms that CLDR has for the language.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

DEFAULT = "en"
Phrases = Mapping[str, str | Mapping[str, str]]
_NAME = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language.

    Attributes:
        language: its code, e.g. "en".
        singular: the numbers that take the phrase `one`.
        phrases: those of the pages, by name; one that depends on a number as `name.one` and `name.many`.
        app: those of the scripts, by name; one that depends on a number as a table of its forms.
    """

    language: str
    singular: tuple[int, ...]
    phrases: Mapping[str, str]
    app: Phrases

    def __call__(self, name: str, /, **values: str | int) -> str:
        """Return a phrase with its values put in.

        Args:
            name: of the phrase.
            values: Markdown or numbers, by the names that the phrase has for them.

        Raises:
            KeyError: there is no such phrase, or a value is missing.
        """
        return self.phrases[name].format(**values)

    def count(self, name: str, number: int | str) -> str:
        """Return the phrase that goes with a number: "1 question", "3 questions", "0.5 points"."""
        return self(f"{name}.{'one' if number in self.singular else 'many'}", number=number)


@cache
def languages() -> tuple[str, ...]:
    """Return the codes of all languages: there is a file for each."""
    return tuple(sorted(file.name[:-5] for file in resources.files(__name__).iterdir() if file.name.endswith(".toml")))


@cache
def words(language: str) -> Words:
    """Read the words of a language.

    Args:
        language: as sites name it, e.g. "de", "pt-BR" or "de_AT"; one that has no file gets English.
    """
    chosen = _code(language) if known(language) else DEFAULT
    data = tomllib.loads(resources.files(__name__).joinpath(f"{chosen}.toml").read_text(encoding="utf-8"))
    return Words(chosen, tuple(data["singular"]), _flat(data["page"]), data["app"] | data["session"])


def known(language: str) -> bool:
    """Whether a language has words of its own."""
    return _code(language) in languages()


def _code(language: str) -> str:
    code = _NAME.match(language.lower())
    return code[0] if code else ""


def _flat(page: Mapping[str, Any]) -> dict[str, str]:
    phrases: dict[str, str] = {}
    for name, phrase in page.items():
        if isinstance(phrase, Mapping):
            phrases |= {f"{name}.{form}": text for form, text in phrase.items()}
        else:
            phrases[name] = phrase
    return phrases


ENGLISH = words(DEFAULT)
