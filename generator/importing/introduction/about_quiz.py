"""Whether a text speaks of a quiz as a whole, so that it surely is no piece of a question.

“This quiz covers chapter 3. Choose the best answer.” does, in each of its sentences. What asks, lists, names a key,
tells of a case or a figure that questions are about, or speaks of a page or its author, does not, or is not sure to.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from generator.importing.asks import asks
from generator.importing.drafts import one_line
from generator.importing.keys.stated_key import stated
from generator.importing.labels import label
from generator.importing.scores import score
from generator.importing.words import pattern, phrases, within, words
from generator.model.line import Line

_FEWEST = 3  # words of a sentence
_WISH = 6  # words at most of `Good luck!`
_HEADING = 100  # characters
_LONGEST = 2_000  # characters of a text that people read before they begin
_ENDED = re.compile(r"[.!][\"”»’')]*$")
_BEGINS = re.compile(r"[\"“„«‹'‘(¡]{0,2}(?:[^\W\d_a-zß-öø-ÿ]|\d+\s)")
_WORD = re.compile(r"[^\W_]+")
_SIGNS = re.compile(r"[?@|<>{}\\`*_~=\[\]#•]|://|\bwww\.")
_LISTED = re.compile(r"\s*\(?(?:[A-Za-z]|\d{1,3}|[ivx]{1,4})[.)]\s")
_PARTS = re.compile(r"\b\d{1,3}\s?[-–]\s?\d{1,3}\b")
_KEY = re.compile(r"(?<!\w)\d{1,3}\s?[.:)–-]?\s?\(?[A-Ha-h]\)?(?![\w'’])")


def label_of(text: str) -> int:
    """The length of a label in front of a text, `Directions: `, or of all that is one; 0 when there is none."""
    found = _label().match(text)
    return found.end() if found else 0


def is_kind(text: str) -> bool:
    """Whether a text names a kind of question and says nothing else: `Multiple Choice`."""
    return _kind().fullmatch(text.strip()) is not None


def is_section(line: Line) -> bool:
    """Whether a line heads the first of several sections, `Part 1: Multiple choice`, or all questions."""
    text = line.text.strip()
    named = is_kind(text) or _section().fullmatch(text) is not None
    return len(text) <= _HEADING and (named or line.heading) and not asks(text)


def speaks_of_quiz(sentences: Sequence[str], questions: int, *, named: bool) -> bool:
    """Whether each of some sentences surely speaks of the quiz.

    Args:
        sentences: of one paragraph.
        questions: how many the quiz has; another number that is told contradicts it.
        named: whether the source itself calls the paragraph instructions or a description: then any sentence will do
            that does not show the contrary.
    """
    if any(_contradicts(text, questions) for text in sentences):
        return False
    told = [text for text in sentences if not is_kind(text)]  # `MULTIPLE CHOICE.` stands in front of a sentence
    return bool(told) and (
        named or all(_is_sentence(text) and _is_about(text, first=not n) for n, text in enumerate(told))
    )


def may_be_of_question(lines: Sequence[Line]) -> bool:
    """Whether some lines hold anything that a question, its key or a damaged line would have."""
    text = one_line(lines)
    return (
        len(text) > _LONGEST
        or any(line.doubts for line in lines)
        or any(_LISTED.match(line.text) or label(line) or stated(line) or score(line.text) for line in lines)
        or any(found.search(text) for found in (_SIGNS, _PARTS, _KEY, _numbered(), _foreign()))
    )


def _is_sentence(text: str) -> bool:
    if not _ENDED.search(text[-10:]) or not _BEGINS.match(text):
        return False
    return len(_WORD.findall(text)) >= _FEWEST or _wishes(text)


def _is_about(text: str, *, first: bool) -> bool:
    """Whether a sentence speaks of the quiz by its own words, or goes on to, unless it is the first."""
    if _quiz().search(text) or _wishes(text):
        return True
    ordered = _opens("orders").match(text) is not None and within("introduction", "answers").search(text) is not None
    return ordered or (not first and _opens("goes_on").match(text) is not None)


def _wishes(text: str) -> bool:
    return len(_WORD.findall(text)) <= _WISH and _opens("wishes").match(text) is not None


def _contradicts(text: str, questions: int) -> bool:
    """Whether a sentence asks, or tells another number of questions than there are."""
    counts = dict(words().counts)
    told = [match["count"].casefold() for match in _count().finditer(text)]
    return asks(text) or any((int(count) if count.isdigit() else counts[count]) != questions for count in told)


def _any(key: str) -> str:
    return pattern(phrases("introduction", key))


@cache
def _label() -> re.Pattern[str]:
    return re.compile(rf"\W{{0,4}}{_any('labels')}(?:\s*[:–—]\s*|\s*\.?\s*$)", re.IGNORECASE)


@cache
def _kind() -> re.Pattern[str]:
    """`MULTIPLE CHOICE.`, `Questions`: what kind of questions follows, and nothing else."""
    units = rf"(?:\s+{pattern(words().questions)})?"
    return re.compile(rf"\W{{0,3}}(?:{_any('kinds')}{units}|{pattern(words().questions)})[\s.:]*", re.IGNORECASE)


@cache
def _section() -> re.Pattern[str]:
    number = r"(?:\d{1,3}|[A-Z]|[IVX]{1,4})"
    return re.compile(rf"\W{{0,3}}(?i:{_any('sections')})\s+{number}(?:\s*[:.–—-]\s*\S.*)?")


@cache
def _quiz() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:{_any('quiz')}|{_any('whole')}\s+{_any('does')}|\d{{1,4}}\s+{pattern(words().questions)})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _opens(key: str) -> re.Pattern[str]:
    """A sentence that begins with one of the phrases; an order may be asked for, `Please choose …`."""
    polite = rf"(?:{_any('polite')},?\s+)?" if key == "orders" else ""
    return re.compile(rf"\W{{0,2}}{polite}{_any(key)}(?!\w)", re.IGNORECASE)


@cache
def _count() -> re.Pattern[str]:
    """`40 questions`, `twenty multiple choice questions` where the number word is known."""
    number = rf"\d{{1,4}}|{pattern(tuple(word for word, _ in words().counts))}"
    return re.compile(
        rf"(?<!\w)(?P<count>{number})\s+(?:[\w-]+\s+){{0,3}}?{pattern(words().questions)}(?!\w)", re.IGNORECASE
    )


@cache
def _numbered() -> re.Pattern[str]:
    """`questions 1 to 3`, `Q5`: a part of the quiz, not all of it."""
    return re.compile(rf"(?<!\w)(?:{pattern(words().questions)}|Q)\s?(?:no\.?|#)?\s?\d", re.IGNORECASE)


@cache
def _foreign() -> re.Pattern[str]:
    """What tells of a case, of how the key is marked, or of a page; words of one letter count in its own case."""
    found = (*phrases("introduction", "scenes"), *phrases("introduction", "keys"), *phrases("introduction", "page"))
    short = pattern(tuple(phrase for phrase in found if len(phrase) == 1))
    return re.compile(rf"(?<!\w)(?:{short}|(?i:{pattern(tuple(p for p in found if len(p) > 1))}))(?!\w)")
