"""The heading of a part of a test: `Part B – Short answers`, `Section II`, `Teil 3: Lückentext`."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.asks import asks_for_truth, tells_to_choose
from generator.importing.drafts import Lines
from generator.importing.words import pattern, phrases, plain, words

_LONGEST = 100  # characters
_FEWEST = 2  # words of an instruction
_BRACKETS = re.compile(r"\([^()]*\)")
_SENTENCE = re.compile(r"(?<=[.:!?])\s+")


def is_part_heading(text: str) -> bool:
    """Whether a line begins with such a word and its letter or number, and is no sentence about it."""
    return len(text) <= _LONGEST and _heading().match(text) is not None


def name_of_part(text: str) -> int:
    """The length of the word and its letter or number, `Part B – `, in front of what a heading says."""
    match = _heading().match(text)
    return match.end() if match else 0


def tells_what_to_do(text: str) -> bool:
    """Whether the words behind such a name tell what to do with questions that do not say it themselves.

    `Write the past form of the verb` does; `Choose the right answer`, `Circle one letter`, `True or false` and
    `Photosynthesis` do not.
    """
    said = [sentence for sentence in _SENTENCE.split(text.strip()) if not _says_its_kind(sentence)]
    return any(len(plain(sentence).split()) >= _FEWEST and _tells().match(sentence) for sentence in said)


def _says_its_kind(sentence: str) -> bool:
    if tells_to_choose(sentence) or plain(sentence) in _kinds() or asks_for_truth(sentence) is not None:
        return True
    return _order().match(sentence) is not None


@cache
def _order() -> re.Pattern[str]:
    """`Circle the best option.`, said of options whatever they are."""
    order = pattern(phrases("introduction", "orders"))
    answer = pattern((*phrases("introduction", "answers"), *phrases("stated_key", "option")))
    return re.compile(rf"\W*{order}\s(?:.*[^\w])?{answer}\W*$", re.IGNORECASE)


def without_part_heading(lines: Lines) -> tuple[Lines, Lines]:
    """Part the lines of a question from a heading at their end, in a paragraph of its own, that names a part.

    One that says more, `Part B – Write the past form`, stays: the questions below may need it, and a sign doubts it.
    """
    end = len(lines)
    while end and lines[end - 1].blank:
        end -= 1
    if end < 2 or not lines[end - 2].blank or not _only_names(lines[end - 1].text):  # noqa: PLR2004
        return lines, ()
    return lines[: end - 1], lines[end - 1 : end]


def _only_names(text: str) -> bool:
    match = _heading().match(text)
    said = _SENTENCE.split(_BRACKETS.sub("", text[match.end() :]).strip()) if match else []
    return match is not None and all(_says_its_kind(sentence) for sentence in said if plain(sentence))


@cache
def _kinds() -> frozenset[str]:
    """`Multiple choice`, `True or false?`."""
    return frozenset(map(plain, (*phrases("introduction", "kinds"), *words().true_or_false)))


@cache
def _tells() -> re.Pattern[str]:
    return re.compile(rf"\W*{pattern(phrases('part_heading', 'tells'))}(?!\w)", re.IGNORECASE)


@cache
def _heading() -> re.Pattern[str]:
    word = pattern(phrases("introduction", "sections"))
    return re.compile(
        rf"[\W_]*{word}\s(?:[A-Za-z]|(?-i:[IVX]{{1,4}})|\d{{1,2}})(?!\w)[*_]*(?:\s*$|\s?[.:,;(–—-])", re.IGNORECASE
    )
