"""What a text says elsewhere of a question by its number: `Question 3 was cancelled`, `Erratum: the answer to 5 is C`.

Such a sentence stands below the key, above the questions or in the explanation of another question, and changes what
the key says. So does a passage that questions are about, where it was taken for a part of the question above it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from string import ascii_lowercase

from generator.importing.drafts import Doubt, Lines, Mark, QuestionDraft, QuizDraft
from generator.importing.keys.verdicts import verdict_in
from generator.importing.words import pattern, phrases, within
from generator.model.line import Line

TABLE = "said_elsewhere"
_WITHDRAWN = "this says that the question does not count, or that every answer to it does"
_CORRECTED = "this corrects something, and names the question; which key it gives is not sure"
_UNNAMED = "this corrects something, and the question it speaks of was not found"
_KEYED = "this says what is right in the question, and the key says something else"
_PASSAGE = "a text that this question is about stands inside another question"
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=[\"“«(]?[A-ZÀ-Þ¿¡])")
_SIGN = re.compile(r"(?<![\w'’])[(\[]?(?P<sign>[A-Ha-h])[)\]]?\W*$")
_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?![\w%])(?![.,]\d)")
_CALLED = ("answer", "says", "is_right", "disputed")  # words that call an option right
_LONGEST = 400  # characters of a line that says so
_MOST = 60  # questions between two numbers
_FURTHER = 5  # lines below a heading that says that something is corrected


@dataclass(frozen=True, slots=True)
class _Said:
    """What one line says.

    Attributes:
        line: the line.
        numbers: of the questions it speaks of.
        note: what it says of them.
        sign: the option that it calls right, as a small letter; empty where it calls none.
        own: whether it counts inside the question of that number as well.
    """

    line: Line
    numbers: frozenset[int]
    note: str
    sign: str = ""
    own: bool = False


def with_said_elsewhere(quiz: QuizDraft, source: Lines) -> QuizDraft:
    """Doubt every question of which a line elsewhere says what its key does not.

    Args:
        quiz: as it was read.
        source: all lines of the text.
    """
    numbers = {int(question.number) for question in quiz.questions if question.number.isdecimal()}
    read = tuple(_read(source)) if numbers else ()
    found = [said for said in read if said.numbers & numbers]
    lost = tuple(said.line for said in read if said.note == _CORRECTED and not said.numbers & numbers)
    if not (found or lost):
        return quiz
    by_number: defaultdict[int, list[_Said]] = defaultdict(list)
    for said in found:
        for number in said.numbers & numbers:
            by_number[number].append(said)
    inside = {line.span.line: question for question in quiz.questions for line in _inner(question)}
    questions = tuple(
        replace(q, doubts=(*q.doubts, *_doubts(q, by_number[int(q.number)], inside))) if q.number.isdecimal() else q
        for q in quiz.questions
    )
    unnamed = (Doubt("key-unclear", _UNNAMED, lost),) if lost else ()
    return replace(quiz, questions=questions, doubts=(*quiz.doubts, *unnamed))


def _inner(question: QuestionDraft) -> Lines:
    """The lines of a question behind its first option."""
    return tuple(line for n, option in enumerate(question.options) for line in option.lines[0 if n else 1 :])


def _doubts(question: QuestionDraft, said: list[_Said], inside: dict[int, QuestionDraft]) -> Iterator[Doubt]:
    own = {line.span.line for line in question.lines}
    explained = {line.span.line for line in question.explanation_lines}
    key = {ascii_lowercase[n] for n, o in enumerate(question.options[:26]) if o.mark is Mark.RIGHT}
    for each in said:
        at = each.line.span.line
        if at in own and not (each.own and at in explained):
            continue
        if each.note == _PASSAGE and (at not in inside or inside[at] is question):
            continue
        if each.sign and {each.sign} == key:
            continue
        yield Doubt("boundary-unclear" if each.note == _PASSAGE else "key-unclear", each.note, (each.line,))


def _read(source: Lines) -> Iterator[_Said]:
    full = [line for line in source if not line.blank]
    for at, line in enumerate(full):
        if len(line.text) > _LONGEST:
            continue
        if _corrected().match(line.text):
            yield _Said(line, _corrects(full[at : at + _FURTHER]), _CORRECTED, own=True)
            continue
        mention = _mention().search(line.text)
        if mention is None:
            continue
        if mention.start() == len(line.text) - len(line.text.lstrip()) and mention["more"]:
            yield _Said(line, _numbers(mention), _PASSAGE)
        below = full[at + 1] if at + 1 < len(full) else None
        wraps = below and below.span.line == line.span.line + 1 and line.text.rstrip()[-1:] not in {".", "!", "?", ":"}
        yield from _sentences(line, f"{line.text.rstrip()} {below.text}" if wraps and below else line.text)


def _sentences(line: Line, text: str) -> Iterator[_Said]:
    """What the sentences of a text say that begin within a line."""
    start = 0
    for sentence in _SENTENCE.split(text):
        mention = _mention().search(sentence)
        if mention and start < len(line.text) and not sentence.rstrip().endswith("?"):
            numbers = _numbers(mention)
            if within(TABLE, "withdrawn").search(sentence):
                yield _Said(line, numbers, _WITHDRAWN, own=True)
            elif len(numbers) == 1 and (sign := _called_right(sentence, sentence[mention.end() :])):
                yield _Said(line, numbers, _KEYED, sign)
        start += len(sentence) + 1


def _called_right(sentence: str, behind: str) -> str:
    """The letter of the option that a sentence calls right, at its end or behind the number; empty for none."""
    said = verdict_in(behind.lstrip(" ,:–—-"))
    if said and said.right and len(said.signs) == 1:
        return said.signs[0]
    sign = _SIGN.search(sentence) if within("stated_key", *_CALLED).search(sentence) else None
    return sign["sign"].casefold() if sign else ""


def _corrects(lines: list[Line]) -> frozenset[int]:
    """The numbers that a correction names, on its line or, where it has none, on the next that has."""
    found = (frozenset(int(match[0]) for match in _NUMBER.finditer(line.text)) for line in lines)
    return next((numbers for numbers in found if numbers), frozenset())


def _numbers(mention: re.Match[str]) -> frozenset[int]:
    """The numbers of a mention; all between two that a dash or a word for it joins, or both, is the same doubt."""
    named = sorted(int(match[0]) for match in re.finditer(r"\d+", mention[0]))
    wide = len(named) > 1 and named[-1] - named[0] <= _MOST
    return frozenset(range(named[0], named[-1] + 1)) if wide else frozenset(named)


@cache
def _mention() -> re.Pattern[str]:
    """`question 3`, `Nr. 7`, `questions 2 and 3`, `Fragen 4–6`."""
    word, join = pattern(phrases(TABLE, "question")), pattern(phrases(TABLE, "between"))
    return re.compile(
        rf"(?<!\w){word}(?!\w)[\s.:#*_]{{0,4}}\d{{1,3}}(?P<more>(?:\s*(?:[,&–—-]|{join}(?!\w))\s*\d{{1,3}})*)(?![\w%]|[.,]\d)",
        re.IGNORECASE,
    )


@cache
def _corrected() -> re.Pattern[str]:
    """A line that opens as a correction does, with nothing before it but signs."""
    return re.compile(rf"\W*{pattern(phrases(TABLE, 'corrected'))}(?:\s*[:.–—-]|\s*$|\s+\w+\s+\d)", re.IGNORECASE)
