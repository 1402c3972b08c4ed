"""An explanation explains the key, and no other option.

Why: one of the two is wrong, and a reader who learns from both learns nothing, or the wrong thing.

Example: the second option is marked, and the explanation says “The correct answer is A”, or starts with “True.” where
`False` is the key.

Mend: find out which is right, and correct the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.bank.bank import Bank
from generator.bank.phrases import LETTERS, alternatives, letters
from generator.model.finding import Finding, Severity
from generator.model.fixed_options import is_fixed
from generator.model.fold import fold
from generator.model.question import Question

CODES = {"explanation-against-key": Severity.ERROR}

_QUOTED = re.compile(r"(?<![“\"«*`])[“\"«*`]{1,3}(?P<text>[^“”\"«»*`\n]{1,500})[”\"»*`]")
_LETTER = re.compile(r"\b[A-H]\b")
_NEAR = 80
"""So many characters in front of a quotation say what is quoted."""
_FIRST = re.compile(r"\W*(?P<word>[^\W\d_]+)\W*(?:[.,:;!—–]|$)", re.MULTILINE)
_HINT = "Find out which is right: mark that option, or correct the explanation."


def check(bank: Bank) -> Iterator[Finding]:
    """Compare what each explanation calls right with the key."""
    for file, where, question in bank.questions():
        if not (question.explanation and question.key) or question.draft or file.quiz.draft:
            continue
        if found := _other(question):
            start, end, named = found
            message = f"The explanation calls {named} right; the key is {_key(question)}."
            place = (*where, "explanation")
            yield file.finding(place, "explanation-against-key", message, _HINT, offset=start, length=end - start)


def _other(question: Question) -> tuple[int, int, str] | None:
    """Return where the explanation names something as right that is not, and what."""
    return _by_letter(question) or _by_text(question) or _by_first_word(question)


def _by_letter(question: Question) -> tuple[int, int, str] | None:
    for match in _stated().finditer(question.explanation) if _LETTER.search(question.explanation) else ():
        group = next(name for name in ("said", "verdict") if match[name])
        for index in letters(match[group]):
            if index not in question.key:
                return match.start(group), match.end(group), f"option {'ABCDEFGH'[index]}"
    return None


def _by_text(question: Question) -> tuple[int, int, str] | None:
    quoted = list(_QUOTED.finditer(question.explanation))
    if not quoted:
        return None
    right = {fold(question.options[index].text) for index in question.key}
    wrong = {fold(option.text) for option in question.options if not option.correct} - right
    for match in quoted:
        if fold(match["text"].strip(" .")) in wrong:
            before = question.explanation[max(match.start() - _NEAR, 0) : match.start()]
            if _says_before().search(before):
                return match.start("text"), match.end("text"), f"“{match['text'].strip()}”"
    return None


def _by_first_word(question: Question) -> tuple[int, int, str] | None:
    """Look at explanations of true or false that start with one of the two."""
    match = _FIRST.match(question.explanation)
    if not match:
        return None
    texts = [fold(option.text.strip(" .")) for option in question.options]
    if match["word"].casefold() in texts and all(" " not in text and is_fixed(text) for text in texts):
        index = texts.index(match["word"].casefold())
        if index not in question.key:
            return match.start("word"), match.end("word"), f"“{match['word']}”"
    return None


def _key(question: Question) -> str:
    return ", ".join(f"“{' '.join(question.options[index].text.split())[:60]}”" for index in question.key)


@cache
def _stated() -> re.Pattern[str]:
    says, right, option = (alternatives(*name) for name in (("key", "says"), ("key", "right"), ("letter", "option")))
    return re.compile(
        rf"(?<!\w)(?i:{says})\s*:?\s+(?:(?i:{option})\s+)?(?P<said>{LETTERS})(?=\s*(?:[.,:;)—–]|$))"
        rf"|(?:^|(?<=[.!?:;]\s)|(?i:{option})\s+)(?P<verdict>{LETTERS})\s+(?i:{right})(?!\w)",
        re.MULTILINE,
    )


@cache
def _says_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives('key', 'says')})\s*:?\s*$", re.IGNORECASE)
