"""A stem that breaks off, or does not ask.

Only in a scan: a person who writes questions lets many a stem end where the options go on ("Lava consists of"). There,
too, three or more options may show it: behind a word that ends no sentence they are names and numbers or go on in small
letters, or all end in a full stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.asks import asks, asks_for_truth
from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.endings import ending
from generator.importing.part_heading import tells_what_to_do
from generator.importing.words import phrases, plain

SCANNED = True
READ = True

# A sentence's end, a blank to fill, a statement's end in code, or closing quotes and brackets behind one.
_ENDS = re.compile(r"(?:[.?!:…。？！：؟]|_{2,}|\);)\W*$")
_SMALL = re.compile(r"\W{0,2}[a-zà-öø-ÿ](?:[^\W\d_]|\s\w)")
_FULL_STOP = re.compile(r"[.!]\W*$")
_NAME = re.compile(r"\S+(?:\s\S+)?")
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-ZÀ-Þ¿])")
_FEWEST = 3
_ITEM = 3  # words


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the stem's end."""
    text = question.stem_text.strip()
    ended = bool(_ENDS.search(ending(text)) or asks(text) or asks_for_truth(text) or _excepts(text))
    ended = ended or _goes_on(text, [option.text for option in question.options]) or _is_item(question)
    if text and not question.stem[-1].code and not ended:
        note = "the stem breaks off without a question mark, colon or full stop"
        yield Doubt("stem-cut", note, question.stem_lines[-1:])


def _is_item(question: QuestionDraft) -> bool:
    """Whether the stem is what an instruction above it speaks of: `Write the past form` / `go`."""
    if len(question.stem) != 2:  # noqa: PLR2004 - what to do, and with what
        return False
    told, item = question.stem
    return len(item.text.split()) <= _ITEM and tells_what_to_do(told.text)


def _excepts(text: str) -> bool:
    """Whether the stem leaves the options out of what it says: `All of these are metals EXCEPT`."""
    said = plain(text).split()
    return any(_ends_in(said, plain(phrase)) for phrase in phrases("question", "excepts"))


def _goes_on(text: str, options: list[str]) -> bool:
    """Whether the options finish the sentence: `The longest river is` / `in Africa` / `in Asia` / `in Europe`."""
    said = plain(_SENTENCE.split(text)[-1]).split()
    asked = any(_begins_with(said, phrase) for phrase in phrases("question", "interrogative"))
    if len(options) < _FEWEST or asked or text.count("¿") > text.count("?"):
        return False
    leads = any(_ends_in(said, phrase) for phrase in phrases("question", "leads_on"))
    ended = all(_FULL_STOP.search(ending(option)) for option in options)
    return leads and (ended or all(_SMALL.match(option) or _NAME.fullmatch(option.strip()) for option in options))


def _ends_in(said: list[str], phrase: str) -> bool:
    words = phrase.split()
    return len(said) > len(words) and said[-len(words) :] == words


def _begins_with(said: list[str], phrase: str) -> bool:
    words = phrase.split()
    return said[: len(words)] == words
