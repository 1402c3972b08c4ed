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
_WRONG = "the explanation calls the option wrong that the key names"
_TOLD = "the explanation says what the right answer is, and the key is another"
_STEM = 5  # letters that tell a word from others
_FEW = 4  # words that name an answer
_FULL = 4  # words of a phrase that calls it right: `the answer is` goes on with `simple` as well
_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n+")
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
    if re.search(rf"(?<!\w)(?:{alternatives('stem', 'negative')})(?!\w)", small(stem)):
        return False
    said = [verdict for sentence in _SENTENCE.split(text) if (verdict := verdict_in(sentence))]
    key = {letter for letter, right in zip(ascii_lowercase, correct, strict=False) if right}
    return any(bool(key & set(each.signs)) != each.right for each in said)


@cache
def _letter() -> re.Pattern[str]:
    """A letter alone, which names an option; `a` and `e` are words unless a bracket or a full stop closes them."""
    option = alternatives("letter", "option")
    return re.compile(
        rf"(?<!\w)(?i:{option})\s+[a-h](?!\w)|(?<![\w'’.])[b-df-h](?![\w'’])|(?<![\w'’.])[ae](?=[).](?:\s|$))"
    )
