"""Words are spelt as the dictionary has them.

Why: a misspelt word is not found by search, and makes readers doubt the rest.

Example: `Wich of these is a hyperparamter?`

Mend: correct the word. A word that is right goes into content/words.txt, one a line. Only words that are one letter or
one exchange away from a word of the dictionary are named, and only those that the bank has hardly ever: terms of the
subject stand in no dictionary. Code, math and names with capital letters are passed over. The rule wants the extra
`spelling` (`pip install "qbank[spelling]"`), and rests until languages are set: `spelling = { languages = ["en"] }`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module, util
from typing import Any

from pydantic import Field

from generator.bank.bank import Bank
from generator.bank.checking.rule import Options
from generator.bank.checking.surroundings import Surroundings
from generator.bank.fields import markdown_fields
from generator.bank.read import QuizFile, finding_at
from generator.model.finding import Finding, Severity
from generator.model.markup import Markup, segments

CODES = {"spelling": Severity.WARNING}
OFF = True

_WORD = re.compile(r"(?<![\w./@\\-])[^\W\d_]{4,30}(?![\w@]|[./-]\w)")
_LINK = re.compile(r"\]\([^)\n]{0,1000}\)|<[^>\n]{0,1000}>|https?://\S+|\{[^}\n]{0,200}\}")


class RuleOptions(Options):
    """What can be set."""

    languages: list[str] = Field(default=[], description="the languages of the bank, as `en`, `es`, `de`, `fr`")
    often: int = Field(default=2, ge=1, description="a word that the bank has more often is a term of its subject")


def problem(options: RuleOptions) -> str:
    """Say why the rule cannot run as it is set; "" when it can."""
    if util.find_spec("spellchecker") is None:
        return 'The word lists are not installed: pip install "qbank[spelling]".'
    known = sorted(import_module("spellchecker").SpellChecker.languages())
    odd = [language for language in options.languages if language not in known]
    return f"There is no word list for `{odd[0]}`; there are some for {', '.join(known)}." if odd else ""


def gather(file: QuizFile, options: RuleOptions) -> list[Any]:
    """Note the words that no dictionary has, and what each may be meant to be."""
    languages = tuple(options.languages)
    found: list[Any] = []
    for field in markdown_fields(Bank((file,))) if languages else ():
        for part in segments(field.text):
            if part.kind is not Markup.PROSE:
                continue
            prose = _LINK.sub(lambda match: " " * len(match[0]), part.text)
            for word in _WORD.finditer(prose):
                if word[0].islower() and (meant := _meant(word[0], languages)):
                    place = file.positions.span(field.where, part.start + word.start(), len(word[0]))
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


@cache
def _meant(word: str, languages: tuple[str, ...]) -> str:
    """Return the word of a dictionary that is one step away; "" when the word is known, or nothing is near."""
    checkers = [_dictionary(language) for language in languages]
    if any(word in checker for checker in checkers):
        return ""
    near = (checker.candidates(word) or () for checker in checkers)
    return max((each for words in near for each in words if each != word), key=len, default="")


@cache
def _dictionary(language: str) -> Any:  # noqa: ANN401 - the library has no types
    return import_module("spellchecker").SpellChecker(language=language, distance=1)
