"""An explanation in which another question seems to stand: what asks, options, circles, or the heads of questions.

It is full of gas. 6. Which rock is soft?          a) Talc b) Quartz c) Topaz d) Opal

A note on the question says that its explanation may be none; one on the quiz, where it is plain, that it lacks another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from string import ascii_lowercase

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, prose_of
from generator.importing.keys.stated_key import statement
from generator.importing.marks import marked
from generator.importing.words import pattern, plain, words
from generator.model.line import Line

EXACT = True
NEEDS = frozenset({"explanation"})

_ASKS = "a numbered line that asks stands in the explanation; it may be another question"
_LISTED = "short items with letters stand in the explanation; they may be options of another question"
_KEYED = "options and a second key stand behind the key of a question; another question may begin above them"
_HEADED = "{} heads of questions stand in explanations; what stands below them may be questions of their own"
_CIRCLED = "circles as they stand in front of options stand in an explanation; another question may begin above them"
_NEXT = "what asks and has the number of the next question stands in an explanation, and no question has that number"
_BARE = "a line that asks, and short lines below it, stand in the explanation; they may be another question"
_NUMBERED = re.compile(r"(?:^\W{0,6}|(?<=[.!])\s+)(?:[^\W\d_]{1,8}\s?\.?\s?)?\d{1,3}\s?[.):]\s+[^\W\d_].*\?")
_ITEM = re.compile(r"(?:^|(?<=\s))\(?(?P<letter>[A-Fa-f])[.)]\s+(?P<text>.*?)(?=\s+\(?[B-Fb-f][.)]\s|$)")
_LETTER = re.compile(r"\s*\(?[A-Ha-h][.)]\s")
_NUMBER = re.compile(r"\s*(?P<number>\d{1,3})\s?[.)]\s+\S")
_SHORT, _LONG = 6, 80  # words of an item, characters of a line
_FEWEST = 3  # items
_FEW = 2  # heads, and circles of one kind that are no list


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the lines of the explanation."""
    prose = prose_of(question.explanation)
    asking = tuple(line for line in prose if "?" in line.text and _NUMBERED.search(line.text))
    if asking:
        yield Doubt("boundary-unclear", _ASKS, asking)
    elif _listed(question, prose):
        yield Doubt("boundary-unclear", _LISTED, prose)
    elif bare := _bare(prose):
        yield Doubt("boundary-unclear", _BARE, bare)


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Look in every explanation for the options or the number of another question, and in all for heads of others."""
    for question in quiz.questions:
        keyed = _keyed(question)
        if listed := keyed or _circled(question):
            yield Doubt("questions-missing", _KEYED if keyed else _CIRCLED, listed)
    numbers = {question.number for question in quiz.questions}
    following = tuple(line for question in quiz.questions for line in _next(question, numbers))
    if following:
        yield Doubt("questions-missing", _NEXT, following)
    heads = tuple(line for q in quiz.questions for line in q.explanation_lines if _head().fullmatch(line.text))
    if len(heads) >= _FEW:
        yield Doubt("questions-missing", _HEADED.format(len(heads)), heads)


def _listed(question: QuestionDraft, prose: Lines) -> bool:
    """Whether items from `a)` on are few words each, and none is an option of the question."""
    items = [match for line in prose for match in _ITEM.finditer(line.text)]
    letters = "".join(match["letter"].casefold() for match in items)
    own = {plain(option.text) for option in question.options}
    short = all(0 < len(m["text"].split()) <= _SHORT and m["text"].rstrip()[-1] not in {".", "!", ";"} for m in items)
    return (
        len(items) >= _FEWEST
        and ascii_lowercase.startswith(letters)
        and short
        and not any(plain(match["text"]) in own for match in items)
    )


def _bare(prose: Lines) -> Lines:
    """A line that asks with three short ones below it that are no sentences."""
    for n, line in enumerate(prose):
        below = prose[n + 1 : n + 1 + _FEWEST]
        if line.text.rstrip().endswith("?") and len(below) == _FEWEST and all(map(_is_item, below)):
            return (line, *below)
    return ()


def _is_item(line: Line) -> bool:
    """Whether a line may be an option: neither a sentence, nor a step of a calculation or a piece of markup."""
    text = line.text.strip()
    begins = text[0].isdigit() or text[0].isupper()
    return begins and len(text) <= _LONG and "=" not in text and text[-1] not in {".", "!", "?", ":", ";", ","}


def _keyed(question: QuestionDraft) -> Lines:
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
    return found if len(shown) > 1 or len(found) > _FEW else ()


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
