"""Puts a word back that is one of two options, of which the other is its opposite: `te` beside `False` is `True`.

Small words beside a circle lose letters. Only where the stem asks “True/False?” may as many as two be wrong; elsewhere
one, as `Tree` may be an option. Where the pair is whole there is no third: what stands behind a label is feedback.
"""

from __future__ import annotations

from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from generator.importing.asks import is_true_or_false
from generator.importing.drafts import OptionDraft, QuestionDraft, QuizDraft
from generator.importing.mending import with_lines, with_questions
from generator.importing.words import plain, words

RULE = "true_or_false"
_PAIR = 2
_ASKED, _UNASKED = 2, 1  # letters that may be wrong


def mend(quiz: QuizDraft) -> QuizDraft:
    """Look at every question of two options."""
    return with_questions(quiz, _mended)


def _mended(question: QuestionDraft) -> QuestionDraft:
    if len(question.options) != _PAIR:
        return question
    read = [plain(option.text) for option in question.options]
    if any(set(read) == set(map(plain, pair)) for pair in words().true_false):  # there can be no other option
        return replace(question, doubts=tuple(doubt for doubt in question.doubts if doubt.code != "options-unclear"))
    most = _ASKED if is_true_or_false(question.stem_text) else _UNASKED
    found = {pair for pair in words().true_false for own in (pair, pair[::-1]) if _is(read, own, most)}
    if len(found) != 1:
        return question
    pair = next(iter(found))
    return replace(question, options=tuple(_as(option, pair) for option in question.options))


def _is(read: list[str], pair: tuple[str, ...], most: int) -> bool:
    """Whether one option is one of the pair to the letter, and the other almost the other."""
    known, other = (plain(word) for word in pair)
    if known not in read or set(read) == {known, other}:
        return False
    misread = read[1 - read.index(known)]
    near = Levenshtein.distance(misread, other, score_cutoff=most)
    return bool(misread) and len(misread) <= len(other) + 1 and near <= most and near * 2 <= len(other)


def _as(option: OptionDraft, pair: tuple[str, ...]) -> OptionDraft:
    nearest = min(pair, key=lambda word: Levenshtein.distance(plain(option.text), plain(word)))
    if plain(option.text) == plain(nearest) or len(option.lines) != 1:
        return option
    return with_lines(option, lambda line: line.edited(nearest, RULE))
