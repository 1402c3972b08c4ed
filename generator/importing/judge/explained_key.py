"""An explanation that calls another option right than the key does, or the key wrong.

Answer: C
Explanation: Pumice is full of bubbles, so B is correct.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from string import ascii_lowercase

from generator.bank.against_key import against_key
from generator.bank.phrases import alternatives, small
from generator.importing.drafts import MOST_OPTIONS, Doubt, QuestionDraft
from generator.importing.key import decide
from generator.importing.keys.verdicts import verdict_in
from generator.importing.words import pattern, phrases, plain, within
from generator.model.question import Option, Question

EXACT = True
NEEDS = frozenset({"explanation"})

_OTHER = "the explanation calls {} right, and the key does not"
_DISPUTED = "the explanation says that the key is wrong"
_WITHDRAWN = "the explanation says that the question does not count"
_ASSERTED = "the explanation says of another option what the stem asks for, and names no option of the key"
_TWO = "behind the key another letter is named"
_WRONG = "the explanation calls the option wrong that the key names"
_TOLD = "the explanation says what the right answer is, and the key is another"
_STEM = 5  # letters that tell a word from others
_ASKED = 2  # words of `Which rock`
_WORD = 4  # letters of a word that says something
_FEW = 4  # words that name an answer
_FULL = 4  # words of a phrase that calls it right: `the answer is` goes on with `simple` as well
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
_BEHIND = re.compile(r"\s*\([^()]{1,40}\)\s*[-–—/,;]\s*\(?[A-H]\)?(?![\w'’])")
_SMALL = re.compile(r"\W{0,4}[a-h][.)]")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare what the explanation says of options with the key."""
    if not question.explanation or not 1 < len(question.options) <= MOST_OPTIONS:
        return
    correct = decide(question).correct
    if not any(correct):
        return
    text = "\n\n".join("\n".join(line.text for line in passage.lines) for passage in question.explanation)
    text = (
        _letter().sub(lambda letter: f"{letter[0][:-1]}{letter[0][-1].upper()}", text)
        if _has_small_letters(question)
        else text
    )
    options = tuple(Option(o.text, correct=right) for o, right in zip(question.options, correct, strict=True))
    contrary = against_key(Question(id="", stem=question.stem_text, options=options, explanation=text))
    if contrary:
        yield Doubt("key-contradicted", _OTHER.format(contrary.named), question.explanation_lines)
    elif _names_another(question, text, correct):
        yield Doubt("key-contradicted", _TOLD, question.explanation_lines)
    elif within("stated_key", "disputed").search(text):
        yield Doubt("key-contradicted", _DISPUTED, question.explanation_lines)
    elif _denies(question.stem_text, text, correct):
        yield Doubt("key-contradicted", _WRONG, question.explanation_lines)
    elif _withdrawn().search(text):
        yield Doubt("key-contradicted", _WITHDRAWN, question.explanation_lines)
    elif _BEHIND.match(text):
        yield Doubt("key-contradicted", _TWO, question.explanation_lines[:1])
    elif _asserts_another(question, text, correct):
        yield Doubt("key-contradicted", _ASSERTED, question.explanation_lines)


def _names_another(question: QuestionDraft, text: str, correct: tuple[bool, ...]) -> bool:
    """Whether a sentence says what the right answer is, `so the right answer is talc`, with no word of the key."""
    own = {
        word[:_STEM]
        for o, right in zip(question.options, correct, strict=True)
        if right
        for word in plain(o.text).split()
    }
    said = (match["said"] for sentence in _SENTENCE.split(text) for match in [_told().search(sentence)] if match)
    named = ([word[:_STEM] for word in plain(each).split()] for each in said)
    return any(0 < len(each) <= _FEW and min(map(len, each)) > 1 and not own & set(each) for each in named)


@cache
def _told() -> re.Pattern[str]:
    """A sentence that ends so: `…, so the right answer is talc.`."""
    says = tuple(phrase for phrase in phrases("stated_key", "says") if len(phrase.split()) >= _FULL)
    return re.compile(rf"(?<!\w){pattern(says)}\s*:?\s+(?P<said>[^\s:].*?)\W*$", re.IGNORECASE)


def _has_small_letters(question: QuestionDraft) -> bool:
    """Whether the letters in front of the options are small, so that the explanation writes them so as well."""
    return all(option.evidence and _SMALL.match(option.evidence[0].text) for option in question.options)


def _denies(stem: str, text: str, correct: tuple[bool, ...]) -> bool:
    """Whether a sentence begins with the letter of a right option and calls it wrong, or of a wrong one right."""
    if _is_negative(stem):
        return False
    said = [verdict for sentence in _SENTENCE.split(text) if (verdict := verdict_in(sentence))]
    key = {letter for letter, right in zip(ascii_lowercase, correct, strict=False) if right}
    return any(bool(key & set(each.signs)) != each.right for each in said)


def _is_negative(stem: str) -> bool:
    return re.search(rf"(?<!\w)(?:{alternatives('stem', 'negative')})(?!\w)", small(stem)) is not None


def _asserts_another(question: QuestionDraft, text: str, correct: tuple[bool, ...]) -> bool:
    """Whether it begins `Pumice floats`, below `Which rock floats?`, where pumice is wrong and the key is not named.

    All that the stem asks has to stand there: `Oxygen makes up 21 %` tells why oxygen is wrong.
    """
    said, stem = plain(text).split(), plain(question.stem_text).split()
    texts = [plain(option.text).split() for option in question.options]
    if _is_negative(question.stem_text) or _is_negative(text):
        return False
    named = {word for words, right in zip(texts, correct, strict=True) if right for word in words if len(word) >= _WORD}
    if not named or named & set(said):
        return False
    asked = stem[_ASKED:]
    behind = [
        said[len(words) :] for words, right in zip(texts, correct, strict=True) if not right and _opens(said, words)
    ]
    return any(len(word) >= _WORD for word in asked) and any(each[: len(asked)] == asked for each in behind)


def _opens(said: list[str], words: list[str]) -> bool:
    return 0 < len(words) < len(said) and said[: len(words)] == words and max(map(len, words)) >= _WORD


@cache
def _withdrawn() -> re.Pattern[str]:
    """`The question should be ignored`, `This question was cancelled`: the explanation speaks of its own question."""
    question, told = pattern(phrases("said_elsewhere", "question")), pattern(phrases("said_elsewhere", "withdrawn"))
    return re.compile(rf"(?<!\w){question}\s(?![^.!?]{{0,60}}\d)[^.!?]{{0,60}}?(?<!\w){told}(?!\w)", re.IGNORECASE)


@cache
def _letter() -> re.Pattern[str]:
    """A letter alone, which names an option; `a` and `e` are words unless a bracket or a full stop closes them."""
    option = alternatives("letter", "option")
    return re.compile(
        rf"(?<!\w)(?i:{option})\s+[a-h](?!\w)|(?<![\w'’.])[b-df-h](?![\w'’])|(?<![\w'’.])[ae](?=[).](?:\s|$))"
    )
