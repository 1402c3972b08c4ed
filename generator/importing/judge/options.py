"""Options that are too few, empty, alike, or that read as if they were something else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from rapidfuzz import fuzz

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, OptionDraft, QuestionDraft

_FEWEST = 2
_CRUMB = 2
_WORDS = 15
_MOST = 12
# One misread letter makes two options of one: `c.shape = (2, 1)` and `cshape = (2, 1)`.
_ALIKE = 96
_BROKEN_OFF = re.compile(r"(?:[,;(\[{=+*/]|\s(?:and|or|the|of|with))\s*$")
# A single sign in front that is neither a word nor a number: an icon, or the rest of a circle or box.
_STRAY = re.compile(r"\s*(?:(?![AaI]\s|\d)[^\s$`(\[\"“‘'{\\=<-]{1,2}\s+(?=[A-Z])|\S{1,3}\s+[@®©]\s)")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the options, one by one and side by side."""
    options = question.options
    if len(options) < _FEWEST:
        yield Doubt("options-missing", "fewer than two options were found", question.stem_lines[-1:])
    if len(options) > _MOST:
        yield Doubt("options-unclear", f"{len(options)} options are more than a question has", options[-1].lines)
    for option in options:
        note = _oddity(option)
        if note:
            yield Doubt("option-doubtful", note, option.lines)
    yield from _alike(options)
    yield from _orphans(options)
    yield from _crumbs(options)


def _oddity(option: OptionDraft) -> str:
    text = option.text.strip()
    code = any(passage.code for passage in option.passages)
    if not re.search(r"\w", text):
        return "the option's text is missing"
    if code:
        return ""
    if asks(text) and not text.endswith(":"):
        return "the option reads like a question; the stem may go on here"
    if _BROKEN_OFF.search(text):
        return "the option breaks off"
    return "a stray sign stands in front of the option" if _STRAY.match(text) else ""


def _alike(options: tuple[OptionDraft, ...]) -> Iterator[Doubt]:
    """Options that are the same, or of which one begins the other."""
    texts = ["".join(re.findall(r"[^\W_]|[-+*/=<>^]", option.text)).casefold() for option in options[:_MOST]]
    for (i, a), (j, b) in combinations(enumerate(texts), 2):
        if not a or not b:
            continue
        shorter, longer = sorted((a, b), key=len)
        within = len(shorter) > len("true") * 2 and longer.startswith(shorter)
        numbers = re.findall(r"\d+", a) == re.findall(r"\d+", b)
        if a == b or within or (numbers and len(shorter) > len("true") * 2 and _misread(a, b)):
            yield Doubt("options-alike", "two options can hardly be told apart", (*options[i].lines, *options[j].lines))


def _misread(a: str, b: str) -> bool:
    """Whether two texts differ in a letter or two only, none of which makes another word (`not`, `in-`, `un-`)."""
    return fuzz.ratio(a, b) >= _ALIKE and abs(len(a) - len(b)) <= 1


def _orphans(options: tuple[OptionDraft, ...]) -> Iterator[Doubt]:
    """Options without a circle that begin in small letters where the others do not: the rest of a line above."""
    starts = Counter(option.text.strip()[:1].islower() for option in options)
    if starts[True] < starts[False]:
        for option in options:
            text = option.text.strip()
            if text[:1].islower() and not option.picked and " " in text + " ":
                yield Doubt("options-unclear", "the option begins like the rest of another line", option.lines)


def _crumbs(options: tuple[OptionDraft, ...]) -> Iterator[Doubt]:
    """A sign or two among options of many words: `9`, read from an icon at the foot of the page."""
    lengths = sorted(len(option.text.strip()) for option in options)
    if len(options) > _FEWEST and lengths[len(lengths) // 2] >= _WORDS:
        for option in options:
            if len(re.findall(r"\w", option.text)) <= _CRUMB:
                yield Doubt("options-unclear", "this may be no option, but a sign beside the text", option.lines)
