"""Numbers that a layout left in front of a stem: of the only question, or of one whose neighbours have lost theirs.

A layout takes a number for that of a question when another one goes on counting. Of one question alone, or of the last
one behind others whose numbers a recogniser lost, nothing goes on; there the place in the text tells. Numbers with no
sign behind them, `1  What is lava?`, are those of the questions where they count all of them, and so are those behind
one word that no list of words has, `Problem 1. What is lava?`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import Doubt, QuestionDraft, QuizDraft
from generator.importing.lettered.question_number import question_number
from generator.importing.pieces import cut

_OPENS = re.compile(r"\s*(?:[^\W\d_a-z]|[\"“«¿¡(])")
_LIST = re.compile(r"\s*(?P<number>\d{1,3})\s?[.)]\s")
_BARE = re.compile(r"\s*(?P<number>\d{1,3})\s+(?=[^\W\d_a-z]|[\"“«¿¡(])")
_WORDED = re.compile(r"\s*(?P<word>[^\W\d_]{2,20})\s(?P<number>\d{1,3})\s?[.:)]\s+(?=\S)")
_TWICE, _OFTEN = 2, 3  # bare numbers from 1, and from any other
_NOTE = "a number stands in front of the stem; it may be that of the question"


def without_left_numbers(quiz: QuizDraft) -> QuizDraft:
    """Give questions the numbers that stand in front of their stems; where the place says otherwise, doubt them."""
    if quiz.markdown:
        return quiz
    quiz = replace(quiz, questions=_counted(quiz.questions))
    known = {question.number for question in quiz.questions}
    done: list[QuestionDraft] = []
    for place, question in enumerate(quiz.questions, start=1):
        above = done[-1].number if done else ""
        done.append(_numbered(question, {str(place), str(int(above) + 1) if above else ""} - known))
    return replace(quiz, questions=tuple(done))


def _counted(questions: tuple[QuestionDraft, ...]) -> tuple[QuestionDraft, ...]:
    """Give all questions the numbers in front of their stems, bare or behind one word, or doubt those that fit."""
    worded = [_in_front(question, _WORDED) for question in questions]
    one = len({match["word"] for match in worded if match}) == 1
    heads = worded if one else [_in_front(question, _BARE) for question in questions]
    first = int(heads[0]["number"]) if heads and heads[0] else 1
    fitting = [match is not None and int(match["number"]) == n for n, match in enumerate(heads, start=first)]
    if sum(fitting) < (_TWICE if first == 1 else _OFTEN):
        return questions
    if all(fitting):
        return tuple(
            _cut(question, match["number"], match.end())
            for question, match in zip(questions, heads, strict=True)
            if match
        )
    return tuple(_doubted(question) if fits else question for question, fits in zip(questions, fitting, strict=True))


def _in_front(question: QuestionDraft, sign: re.Pattern[str]) -> re.Match[str] | None:
    first = question.stem[0] if question.stem and not question.number else None
    return sign.match(first.lines[0].text) if first and not first.code else None


def _doubted(question: QuestionDraft) -> QuestionDraft:
    return replace(question, doubts=(*question.doubts, Doubt("stem-doubtful", _NOTE, question.stem_lines[:1])))


def _numbered(question: QuestionDraft, fitting: set[str]) -> QuestionDraft:
    lines = question.stem[0].lines if question.stem and not question.stem[0].code else ()
    read = question_number(lines[0].text) if lines and not question.number else None
    if read is None or any(_LIST.match(line.text) for line in question.stem_lines[1:]):
        return question
    if not _OPENS.match(lines[0].text[read.end :]):
        return question
    return _cut(question, str(read.number), read.end) if str(read.number) in fitting else _doubted(question)


def _cut(question: QuestionDraft, number: str, end: int) -> QuestionDraft:
    """The question with what stands in front of its stem as its number."""
    first = question.stem[0]
    sign, rest = cut(first.lines[0], end)
    stem = (replace(first, lines=(rest, *first.lines[1:])), *question.stem[1:])
    return replace(question, number=number, stem=stem, evidence=(*question.evidence, sign))
