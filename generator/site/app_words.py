"""What the site's scripts say, in the site's language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib import resources

DEFAULT = "en"
_SECTIONS = ("app", "session")
Phrases = Mapping[str, str | Mapping[str, str]]
"""Phrases by name; one that has plural forms has them by their names in CLDR ("one", "other")."""


def app_words(language: str) -> tuple[str, Phrases]:
    """Read the phrases.

    Args:
        language: as the theme names it, e.g. "de" or "pt-BR".

    Returns:
        The language that they are in (English where there are no words for the wanted one), and all phrases; a phrase
        that the language lacks is English.
    """
    wanted = next((each for each in (language, language.split("-", maxsplit=1)[0]) if _file(each).is_file()), DEFAULT)
    return wanted, {**_read(DEFAULT), **_read(wanted)}


def _file(language: str) -> resources.abc.Traversable:
    return resources.files("generator.site.words") / f"{language}.toml"


def _read(language: str) -> Phrases:
    sections = tomllib.loads(_file(language).read_text(encoding="utf-8"))
    return {name: phrase for section in _SECTIONS for name, phrase in sections.get(section, {}).items()}
