"""Options that are too few, empty, or that read as if they were something else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from generator.importing.asks import asks
from generator.importing.drafts import MOST_OPTIONS, Doubt, OptionDraft, QuestionDraft
from generator.importing.words import phrases, plain, words

_FEWEST = 2
_MISREAD = 2
_BROKEN_OFF = re.compile(r"(?:[,;(\[{=+*/]|\s(?:and|or|the|of|with))\s*$")
_BREAKS_OFF = "the option breaks off"
_NEXT = re.compile(r"\d{1,3}\.\s?[A-Z]")
_BLANK = re.compile(r"_{3,}")
_COLUMNS = re.compile(r"\S {3,}\S|\s[●○◉◯☐☑☒]\s")
# A single sign in front that is neither a word nor a number: an icon, or the rest of a circle or box.
_STRAY = re.compile(
    r"\s*(?:(?![AaI]\s|\d|[A-Za-z][.)])[^\s$`(\[\"“‘'{\\=<-]{1,2}\s+(?=[A-Z])|\S{1,3}\s+[@®©]\s|[(\[][\d\W_]{1,2}[)\]]\s+(?=[A-Z])|[A-Z]{1,2}\s+\d+\s*$)"
)
_QUOTE = re.compile(r"['‘’`][a-z][^'‘’`]*$")  # `'tisnow`: where a sign touches a small letter, one is lost


def _has_columns(text: str) -> bool:
    """Whether a wide gap, or the circle of another option, stands within a text."""
    return ("   " in text or not text.isascii()) and _COLUMNS.search(text) is not None


# What a text of its own can show, first match first; an option behind a letter begins where it should.
_ODDITIES: tuple[tuple[Callable[[str], object], str], ...] = (
    (lambda text: not re.search(r"[^\W_]|_{2,}", text), "the option's text is missing"),
    (lambda text: asks(text) and not text.endswith(":"), "the option reads like a question; the stem may go on here"),
    (lambda text: _NEXT.match(text) or _BLANK.search(text), "the option reads like the stem of another question"),
    (_BROKEN_OFF.search, _BREAKS_OFF),
    (_has_columns, "columns or several options may stand in this line"),
    (_QUOTE.match, "a stray sign stands in front of the option"),
    (lambda text: _STRAY.match(text) and not _begins_short(text), "a stray sign stands in front of the option"),
)

_SAYS = re.compile(r"[^\s.,:;]")
_CUT_OFF = re.compile(r"(?:[,(\[{]|\s(?:and|or|the|of|with))\s*$")
_ODDITIES_PLACED: tuple[tuple[Callable[[str], object], str], ...] = (
    (lambda text: not _SAYS.search(text), "the option's text is missing"),
    (_CUT_OFF.search, _BREAKS_OFF),
    (_has_columns, "columns or several options may stand in this line"),
)


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Count the options, and look at each by itself."""
    options = question.options
    if len(options) < _FEWEST and not (question.answered and not options):
        yield Doubt("options-missing", "fewer than two options were found", question.stem_lines[-1:])
    if len(options) > MOST_OPTIONS:
        yield Doubt("options-unclear", f"{len(options)} options are more than a question has", options[-1].lines)
    closed = len(options) > _FEWEST and all(option.text.rstrip().endswith(";") for option in options)  # `let x = 1;`
    for option in options[:MOST_OPTIONS]:
        note = _oddity(option)
        if note and not (closed and note == _BREAKS_OFF):
            yield Doubt("option-doubtful", note, option.lines)


def _oddity(option: OptionDraft) -> str:
    """What is odd about the text of one option; empty when nothing is."""
    text = option.text.strip()
    if any(passage.code for passage in option.passages) and re.search(r"\w", text):
        return ""
    if any(_near_label(line.text) for line in option.lines[option.placed :]):  # no label stands behind a letter
        return "this is almost a label; it may be one, misread"
    return next((note for odd, note in (_ODDITIES_PLACED if option.placed else _ODDITIES) if odd(text)), "")


def _begins_short(text: str) -> bool:
    """Whether a text begins with a word of two letters: `El Tajo`, `In Paris`."""
    return text.split(maxsplit=1)[0] in phrases("option", "short_words")


def _near_label(text: str) -> bool:
    said = plain(text)
    if len(said) > _longest():
        return False
    if said in _cut_off():
        return True
    near = process.extract_iter(said, _labels_of(len(said)), scorer=Levenshtein.distance, score_cutoff=_MISREAD)
    return any(distance for _, distance, _ in near)


@cache
def _longest() -> int:
    """Characters of a text that may be a label, misread."""
    return max(map(len, _labels())) + _MISREAD


@cache
def _cut_off() -> frozenset[str]:
    """What is left of labels of one word at the edge of a page: `Cor`."""
    return frozenset(label[:n] for label in _labels() if " " not in label for n in range(_MISREAD + 1, len(label)))


@cache
def _labels_of(length: int) -> tuple[str, ...]:
    """Labels that a text of so many characters can be, misread."""
    return tuple(label for label in _labels() if abs(len(label) - length) <= _MISREAD)


@cache
def _labels() -> tuple[str, ...]:
    """Labels that are long enough to be told from another word when they are misread."""
    every = dict.fromkeys(map(plain, (*words().right, *words().wrong)))
    return tuple(label for label in every if len(label) > _MISREAD * 3)
