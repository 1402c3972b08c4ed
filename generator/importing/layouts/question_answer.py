"""Questions with an answer in prose below each, as in lists for interviews: no options.

Q: What is … ?            1. What is … ?
A: It is …                Ans. It is …

3. Why … ?                What is … ?
Because …                 Answer: It is …

Behind a number only a paragraph that ends a sentence is an answer; without one each paragraph must have the word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from generator.importing.asks import asks
from generator.importing.drafts import (
    Doubt,
    Lines,
    OptionDraft,
    Passage,
    QuestionDraft,
    QuizDraft,
    Unparsed,
)
from generator.importing.fences import fenced
from generator.importing.keys.stated_key import signs
from generator.importing.lettered.given_answer import ends_sentence, is_typed
from generator.importing.lettered.lettered import lettered
from generator.importing.lettered.passages import passages
from generator.importing.lettered.question_number import question_number
from generator.importing.marks import marked
from generator.importing.open_answers import with_answer_doubts
from generator.importing.paragraphs import text_width
from generator.importing.pieces import cut, without_blanks
from generator.importing.statements.offered import without_offered
from generator.importing.statements.options import truth_options
from generator.importing.truth_pairs import truth_of
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_FEWEST = 2
_PARAGRAPHS = 3
_ENOUGH = 0.8  # of the questions have an answer
_WORDED, _NUMBERED = 0.75, 0.55
_LONGEST_TITLE = 100
_BEHIND = "this stands between the question and its answer; it may be options"
_BLANK = "the answer holds no word and no number; it may be missing"
_AGAIN = "another answer stands below the first; the question that it answers may be lost"
_NEITHER = "the answer is neither of the two options that stand above it"
_SEVERAL = "the answer has several paragraphs; the last may belong to what follows"


@dataclass(frozen=True, slots=True)
class _Part:
    """A question before it is read: its number or word, the lines of both, and where the answer begins.

    Attributes:
        head: what stands before the question.
        stem: what is asked.
        sign: what stands before the answer; None where nothing does.
        answer: the answer.
        number: of the question; may be empty.
    """

    head: Line
    stem: Lines
    sign: Line | None
    answer: Lines
    number: str = ""


def score(lines: Lines) -> float:
    """How well a text fits: by the questions that have an answer in prose, and no options."""
    _, parts = _parts(lines)
    if len(parts) < _FEWEST:
        return 0.0
    worded = sum(part.sign is not None and _is_prose(part) for part in parts)
    bare = sum(part.sign is None and _is_sentence(part) for part in parts)
    if worded >= _ENOUGH * len(parts):
        return _WORDED
    return _NUMBERED if bare >= _ENOUGH * len(parts) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    above, parts = _parts(lines)
    title = above[0] if above and len(above[0].text) <= _LONGEST_TITLE else None
    rest = above[1:] if title else above
    return QuizDraft(
        title=title.text.strip(" *#_") if title else "",
        questions=with_answer_doubts([_question(part) for part in parts]),
        evidence=(title,) if title else (),
        unparsed=(Unparsed(rest, "a question with an answer"),) if rest else (),
        width=text_width(lines),
    )


def _parts(lines: Lines) -> tuple[Lines, list[_Part]]:
    """What stands above the first question, and the questions."""
    code = fenced(lines)
    heads = {i: found for i, line in enumerate(lines) if not code[i] and (found := _head(line))}
    heads = heads or _paragraphs(lines, code)
    kinds = dict.fromkeys(kind for kind, _, _ in heads.values())  # in their order: of two as frequent, the first
    best = max(kinds, key=lambda kind: _rank(kind, heads), default="")
    starts = [i for i, (kind, _, _) in heads.items() if kind == best]
    parts = []
    for start, end in pairwise([*starts, len(lines)]):
        _, number, at = heads[start]
        parts.append(_part(lines[start:end], number, at))
    first = starts[0] if starts else len(lines)
    return without_blanks(lines[:first]), parts


def _paragraphs(lines: Lines, code: Sequence[bool]) -> dict[int, tuple[str, str, int]]:
    """The paragraphs of a text without numbers, if nearly all have the word for an answer below their first line."""
    starts = [i for i, line in enumerate(lines) if not line.blank and (i == 0 or lines[i - 1].blank)]
    answers = [i for i, line in enumerate(lines) if not code[i] and _answer_word().match(line.text)]
    parts = pairwise([*starts, len(lines)])
    told = [start for start, end in parts if any(start < at < end for at in answers)]
    enough = len(told) >= max(_PARAGRAPHS, _ENOUGH * len(starts))
    return dict.fromkeys(told, ("paragraph", "", 0)) if enough else {}


def _rank(kind: str, heads: dict[int, tuple[str, str, int]]) -> tuple[int, bool]:
    return sum(each == kind for each, _, _ in heads.values()), kind == "word"


def _head(line: Line) -> tuple[str, str, int] | None:
    """The kind of head that a line opens with, its number, and where the question begins."""
    worded = _asked().match(line.text)
    if worded and worded.end() < len(line.text):
        return "word", worded["number"] or "", worded.end()
    number = question_number(line.text)
    return (number.style, str(number.number), number.end) if number and number.end < len(line.text) else None


def _part(lines: Lines, number: str, at: int) -> _Part:
    head, text = cut(lines[0], at)
    body = (text, *lines[1:])
    worded = next((i for i, line in enumerate(body) if _answer_word().match(line.text)), None)
    answered = next((i for i, line in enumerate(body) if _answered().match(line.text)), None)
    if worded is not None and answered is not None and _is_glued(body[answered]):
        answered = worded  # `A.TinB.Lead` above `Answer:B` is options
    if answered is not None:
        match = _answered().match(body[answered].text)
        sign, said = cut(body[answered], match.end() if match else 0)
        return _Part(head, body[:answered], sign, (said, *body[answered + 1 :]), number)
    inside = _inside().search(body[0].text)
    if inside:  # `Q: What is it? A: It is …`
        asked, sign, said = cut(body[0], inside.start(), inside.end())
        return _Part(head, (asked,), sign, (said, *body[1:]), number)
    asking = next((i for i, line in enumerate(body) if asks(line.text)), 0)
    return _Part(head, body[: asking + 1], None, body[asking + 1 :], number)


def _is_glued(line: Line) -> bool:
    """Whether a letter and its text touch, as signs of options do: `A.Tin`; what is said begins behind a space."""
    match = _answered().match(line.text)
    return match is not None and match.end() < len(line.text) and not match[0][-1:].isspace()


def _is_prose(part: _Part) -> bool:
    """Whether an answer is a text, and not the letter of an option."""
    said = " ".join(line.text.strip() for line in part.answer if not line.blank)
    body = (*part.stem, *((_whole(part.sign, part.answer[0]),) if part.sign else ()), *part.answer[1:])
    signs_of_options = lettered(body, numbers=False) or lettered(part.stem)
    listed = signs_of_options or any(marked(line).mark for line in part.stem[1:]) or _behind(part)
    letter = signs(said)
    names = letter is not None and letter[1] >= len(said) and not truth_of(said)
    counted = said.isdecimal() and len(without_blanks(part.stem)) == 1  # below one line that asks there is no list
    return bool(said) and not listed and (counted or not names)


def _behind(part: _Part) -> Lines:
    """What stands between the line that asks and the answer."""
    asking = next((i for i, line in enumerate(part.stem) if asks(line.text)), len(part.stem))
    return without_blanks(part.stem[asking + 1 :])


def _whole(sign: Line, rest: Line) -> Line:
    """A line before it was cut, to look at: `A. One` may be an option as well."""
    return replace(sign, text=sign.text + rest.text)


def _is_sentence(part: _Part) -> bool:
    """Whether an answer without a word before it is one paragraph that ends a sentence, below what asks."""
    said = without_blanks(part.answer)
    return len(said) == 1 and asks(part.stem[-1].text) and ends_sentence(said[0].text.strip())


def _question(part: _Part) -> QuestionDraft:
    asked, pair = without_offered(part.stem)
    stem, bullets = passages(asked)
    bullets = (*bullets, *pair)
    text, more = passages(part.answer)
    options = _truth(part, text)
    if options:
        return QuestionDraft(part.number, stem, options, (part.head, *((part.sign,) if part.sign else ()), *bullets))
    short = len(text) == 1 and is_typed(text[0].text)
    several = len(text) > 1 and part.sign is None
    doubts = [Doubt("explanation-doubtful", _SEVERAL, text[-1].lines)] if several else []
    blank = not any(sign.isalnum() for passage in text for sign in passage.text)
    doubts += [Doubt("key-unclear", _BLANK, (part.sign or part.head,))] if text and blank else []
    behind = _behind(part)
    doubts += [Doubt("options-missing", _BEHIND, behind)] if behind else []
    again = tuple(
        line for line in part.answer[1:] if part.sign and _answered().match(line.text) and not _is_glued(line)
    )
    doubts += [Doubt("questions-missing", _AGAIN, again)] if again else []
    doubts += [Doubt("key-unclear", _NEITHER, text[0].lines if text else pair)] if pair else []
    return QuestionDraft(
        part.number,
        stem,
        evidence=(part.head, *((part.sign,) if part.sign else ()), *bullets, *more),
        doubts=tuple(doubts) if part.sign or _is_sentence(part) else (*doubts, _unsure(part)),
        answers=text[0].lines if short and len(text[0].lines) == 1 else (),
        model=() if short and len(text[0].lines) == 1 else text,
    )


def _truth(part: _Part, text: tuple[Passage, ...]) -> tuple[OptionDraft, ...]:
    """The options of a statement whose answer is `True`; the other one is not written."""
    if len(text) != 1 or len(text[0].lines) != 1:
        return ()
    truth = truth_of(text[0].text)
    return truth_options(text[0].lines[0], *truth) if truth and part.sign is not None else ()


def _unsure(part: _Part) -> Doubt:
    note = "nothing shows that this is the answer; it may be options, or another question"
    return Doubt("key-unclear", note, tuple(line for line in part.answer if not line.blank))


@cache
def _asked() -> re.Pattern[str]:
    """`Q:`, `Q3.`, `Question 3:`, `**Q:**`."""
    word = pattern(phrases("question_answer", "question"))
    return re.compile(rf"[\s*_#]*{word}\s?\.?\s?(?P<number>\d{{1,3}})?\s?[*_]*[.:)–-][*_]*\s+(?=\S)", re.IGNORECASE)


@cache
def _inside() -> re.Pattern[str]:
    """` A: ` behind a question mark on its line; a colon, since `A.` may be an option. ` Answer: ` behind anything."""
    word, long = pattern(phrases("question_answer", "answer")), pattern(_long_words())
    return re.compile(rf"(?:(?<=[?.!])\s+{word}|\s+{long})\s?:\s+(?=\S)")


@cache
def _answered() -> re.Pattern[str]:
    word = pattern(phrases("question_answer", "answer"))
    return re.compile(rf"[\s*_#]*{word}\s?\.?\s?(?:\d{{1,3}})?\s?[*_]*[.:)–-][*_]*\s*(?=\S|$)", re.IGNORECASE)


@cache
def _answer_word() -> re.Pattern[str]:
    """`Answer: …`; a letter alone may be that of an option."""
    return re.compile(rf"[\s*_]*{pattern(_long_words())}[*_]*\s?:[*_]*\s*\S", re.IGNORECASE)


def _long_words() -> tuple[str, ...]:
    """The words for an answer that are no mere letters."""
    return tuple(each for each in phrases("question_answer", "answer") if len(each) > 1)
