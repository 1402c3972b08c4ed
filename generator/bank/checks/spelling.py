"""Words are spelt as the dictionary has them.

Why: a misspelt word is not found by search, and makes readers doubt the rest.

Example: `Wich of these would you recieve?`

Mend: correct the word. A word that is right goes into content/words.txt, one a line. Only words that are one letter or
one exchange away from a word of the dictionary are named, and only those that the bank has hardly ever: terms of the
subject stand in no dictionary. Code, math and names with capital letters are passed over; of the first word of a
sentence and of words with three letters only what is a misspelling of a very common word is named. The rule wants the
extra `spelling` (`pip install "qbank[spelling]"`). Without `languages` it takes the one of the site, `theme: language:`
in mkdocs.yml, or English; a bank in two says so: `spelling = { languages = ["en", "de"] }`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module, util
from pathlib import Path
from typing import Any

from pydantic import Field

from generator.bank.bank import Bank
from generator.bank.checking.rule import Options
from generator.bank.checking.surroundings import Surroundings
from generator.bank.fields import markdown_fields
from generator.bank.phrases import of_language
from generator.bank.read import finding_at
from generator.bank.site_language import site_language
from generator.model.finding import Finding, Severity
from generator.model.markup import Markup, segments

CODES = {"spelling": Severity.WARNING}
OFF = True

_WORD = re.compile(r"(?<![\w./@\\-])[^\W\d_]{3,30}(?![\w@]|[./-]\w)")
_START = re.compile(r"(?:\A|[.!?:]\s|\n)\W*\Z")
_SHORT = 3
"""Letters; so short a word may be an abbreviation, and is looked up among well-known misspellings alone."""

_COMMON = 100_000
"""Times in the word lists (of which the commonest words have some millions); a name at the start of a sentence is near
some rare word, hardly ever near one of these."""

_LINK = re.compile(r"\]\([^)\n]{0,1000}\)|<[^>\n]{0,1000}>|https?://\S+|\{[^}\n]{0,200}\}")


class RuleOptions(Options):
    """What can be set."""

    languages: list[str] = Field(
        default=[], description="the languages of the bank, as `en`, `es`, `de`, `fr`; none: that of the site"
    )
    often: int = Field(default=2, ge=1, description="a word that the bank has more often is a term of its subject")


def settled(options: RuleOptions, folder: Path) -> RuleOptions:
    """Fill in the language of the site where none is set."""
    return options if options.languages else options.model_copy(update={"languages": [site_language(folder)]})


def problem(options: RuleOptions) -> str:
    """Say why the rule cannot run as it is set; "" when it can."""
    if util.find_spec("spellchecker") is None:
        return 'The word lists are not installed: pip install "qbank[spelling]".'
    known = sorted(import_module("spellchecker").SpellChecker.languages())
    odd = [language for language in options.languages if language not in known]
    return f"There is no word list for `{odd[0]}`; there are some for {', '.join(known)}." if odd else ""


def gather(bank: Bank, options: RuleOptions) -> list[Any]:
    """Note the words that no dictionary has, and what each may be meant to be."""
    languages = tuple(options.languages)
    found: list[Any] = []
    for field in markdown_fields(bank) if languages else ():
        for part in segments(field.text):
            if part.kind is not Markup.PROSE:
                continue
            prose = _LINK.sub(lambda match: " " * len(match[0]), part.text)
            for word in _WORD.finditer(prose):
                if meant := _meant_at(word, languages):
                    place = field.file.positions.span(field.where, part.start + word.start(), len(word[0]))
                    found.append([word[0], meant, list(place)])
    return found


def judge(gathered: Sequence[tuple[str, list[Any]]], around: Surroundings, options: RuleOptions) -> Iterator[Finding]:
    """Pass over the words of the project, and those that the bank has again and again."""
    times = Counter(word for _, words in gathered for word, *_ in words)
    for path, words in gathered:
        for word, meant, place in words:
            if times[word] <= options.often and word not in around.words:
                message = f"No dictionary has “{word}”."
                hint = f"Is it “{meant}”? If it is right, add it to content/words.txt."
                yield finding_at(path, place, "spelling", message, hint)


def _meant_at(word: re.Match[str], languages: tuple[str, ...]) -> str:
    """Return what a word of a text may be meant to be; "" when it is no misspelling."""
    if word[0].islower():
        return _meant(word[0], languages)
    if not word[0].istitle() or not _START.search(word.string, max(word.start() - 10, 0), word.start()):
        return ""
    meant = _meant(word[0].lower(), languages)
    return meant.capitalize() if meant and _times(meant, languages) >= _COMMON else ""


@cache
def _meant(word: str, languages: tuple[str, ...]) -> str:
    """Return the word of a dictionary that is one step away; "" when the word is known, or nothing is near."""
    if len(word) <= _SHORT:
        return next((of_language(each, "misspelt").get(word, "") for each in languages), "")
    checkers = [_dictionary(language) for language in languages]
    if any(word in checker for checker in checkers):
        return ""
    near = (checker.candidates(word) or () for checker in checkers)
    meant = sorted(each for words in near for each in words if each != word)
    return max(meant, key=lambda each: (len(each), _times(each, languages)), default="")


def _times(word: str, languages: tuple[str, ...]) -> int:
    """Say how often the word lists have a word."""
    return max(int(_dictionary(language)[word]) for language in languages)


@cache
def _dictionary(language: str) -> Any:  # noqa: ANN401 - the library has no types
    return import_module("spellchecker").SpellChecker(language=language, distance=1)
