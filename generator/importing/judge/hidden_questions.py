"""A question in which another seems to stand: the quiz lacks that one, whatever becomes of the first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, prose_of
from generator.importing.keys.stated_key import statement
from generator.importing.marks import marked
from generator.importing.words import pattern, words
from generator.model.span import Span

EXACT = True

_MORE = "{} lines ask in stems and explanations, beside the stems of {} questions; some may be questions of their own"
_LISTED = "options and a second key stand behind the key of a question; another question may begin above them"
_HEADED = "{} heads of questions stand in explanations; what stands below them may be questions of their own"
_RUN_ON = "a question and its options stand in one line here, inside another question"
_CIRCLED = "circles as they stand in front of options stand in an explanation; another question may begin above them"
_NEXT = "what asks and has the number of the next question stands in an explanation, and no question has that number"
_NUMBER = re.compile(r"\s*(?P<number>\d{1,3})\s?[.)]\s+\S")
_LETTER = re.compile(r"\s*\(?[A-Ha-h][.)]\s")
_INLINE = re.compile(r"\?\s*[(\[]?[Aa][).\]]\s+\S.*(?:\s[(\[]?[Bb]|\wB)[).\]]\s+\S")
_FEWEST = 2


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Say of the quiz what layouts found in its questions."""
    for question in quiz.questions:
        differ = any(doubt.code == "readings-differ" for doubt in question.doubts)
        held = {line.span for line in question.lines} if differ else set()
        for doubt in question.doubts:
            if doubt.code == "questions-missing":
                yield doubt
            elif _asked_once(doubt, held):
                yield Doubt("questions-missing", "a question seems to stand inside another", doubt.lines)
        run_on = tuple(line for line in question.lines if _INLINE.search(line.text))
        if run_on:
            yield Doubt("questions-missing", _RUN_ON, run_on)
        listed = _listed(question) or _circled(question)
        if listed:
            yield Doubt("questions-missing", _LISTED if _listed(question) else _CIRCLED, listed)
    numbers = {question.number for question in quiz.questions}
    swallowed = tuple(line for question in quiz.questions for line in _next(question, numbers))
    if swallowed:
        yield Doubt("questions-missing", _NEXT, swallowed)
    heads = [line for q in quiz.questions for line in q.explanation_lines if _head().fullmatch(line.text)]
    if len(heads) >= _FEWEST:
        yield Doubt("questions-missing", _HEADED.format(len(heads)), tuple(heads))
    found = [line for question in quiz.questions for line in _asking(question)]
    if len(found) >= max(_FEWEST, len(quiz.questions)):
        yield Doubt("questions-missing", _MORE.format(len(found), len(quiz.questions)), tuple(found))


def _asked_once(doubt: Doubt, held: set[Span]) -> bool:
    """Whether a doubt speaks of a line that asks, is in no field of the question, and that one reading alone has."""
    return doubt.code == "readings-differ" and any("?" in line.text and line.span not in held for line in doubt.lines)


def _listed(question: QuestionDraft) -> Lines:
    """The lines `A. …` and `B. …` of an explanation, where a second key of the question tells that they are options."""
    found = tuple(line for line in question.explanation_lines if _LETTER.match(line.text))
    letters = "".join(line.text.strip(" (")[0].casefold() for line in found)
    if not letters.startswith("ab"):
        return ()
    keys = {line.span.line for line in question.evidence if statement(line.source)}
    return found if len(keys) > 1 else ()


def _circled(question: QuestionDraft) -> Lines:
    """The lines of an explanation behind circles or boxes, filled and empty ones among them."""
    marks = [(line, marked(replace(line, text=line.source)).picked) for line in question.explanation_lines]
    shown = {picked for _, picked in marks} - {None}
    found = tuple(line for line, picked in marks if picked is not None)
    return found if len(shown) > 1 or len(found) > _FEWEST else ()


def _asking(question: QuestionDraft) -> Lines:
    """Lines that ask where no other question should: in an explanation, and in a stem beside its last that does."""
    stem = [line for line in prose_of(question.stem) if "?" in line.text]
    return (*stem[:-1], *(line for line in question.explanation_lines if "?" in line.text))


def _next(question: QuestionDraft, numbers: set[str]) -> Lines:
    """Lines of an explanation that ask and have the number behind that of the question, which no question has."""
    if not question.number.isdecimal() or str(int(question.number) + 1) in numbers:
        return ()
    wanted = str(int(question.number) + 1)
    said = ((line, _NUMBER.match(line.text)) for line in question.explanation_lines if "?" in line.text)
    return tuple(line for line, match in said if match and match["number"] == wanted)


@cache
def _head() -> re.Pattern[str]:
    """A line that is nothing but the head of a question: `1. **Question 4.1**`."""
    return re.compile(rf"\W*(?:\d+\W+)?{pattern(words().questions)}\s+\d+(?:\.\d+)*\W*", re.IGNORECASE)
