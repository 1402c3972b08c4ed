"""A key that one sign at the right options shows, the same in all questions: `a router*`, `converged ##`, `## hello`.

A layout that knows of such signs has read them before: `a router *` is one wherever it stands. This is for lists of
options in which nothing else shows a key. Where the sign stands inside an option as well, a line break may be lost
behind it: `a router* 2 hubs`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft, QuizDraft
from generator.importing.pieces import cut

_SIGNS = r"(?P<sign>\*{1,3}|#{2,3}|\(\+\)|[✓✔√✅]|<-{1,2}|←)"
_BEHIND = re.compile(rf"(?<=[^\s*#])\s*{_SIGNS}\s*$")
_FRONT = re.compile(rf"\s*{_SIGNS}\s*(?=[^\s*#])")
_ALONE = re.compile(rf"\s*{_SIGNS}[\s.]*")
_EMPHASIS = re.compile(r"\s*(?P<sign>\*+).*(?P=sign)\s*$", re.DOTALL)  # bold type, which layouts know
_ANY = re.compile(r"[*#+✓✔√✅<←]")  # what each sign has in it
_STAR = re.compile(r"(?<=[^\s*\\])\*{1,2}(?=\s+[^\s*])")  # inside a text
_INSIDE = "the sign that shows the key stands inside another option as well"
_RANK = re.compile(r"[^\W_]\s+(\*+)\s*$")
_BOLD = 2  # stars that may close bold type
_FEWEST = 3  # questions
_ENOUGH = 0.9  # of them have the sign at some options, and not at all


def with_edge_signs(quiz: QuizDraft) -> QuizDraft:
    """Read the signs, where nothing else marks or picks an option; a quiz without them is given back as it is."""
    quiz = replace(quiz, questions=tuple(map(_with_star_doubt, quiz.questions)))
    asked = [question for question in quiz.questions if len(question.options) > 1]
    open_ = [question for question in asked if _is_open(question)]
    known = {sign for question in asked if not _is_open(question) for sign in _shown(question)}
    if len(asked) < _FEWEST or len(known) > 1 or "" in known:
        return quiz
    counts = Counter(sign for question in open_ for sign in {_sign(option) for option in question.options} if sign)
    sign = max(known, default=max(counts, key=lambda each: counts[each], default=""))
    told = [any(_has(question, sign)) and not all(_has(question, sign)) for question in open_]
    if (
        (sign[:1] == "*" and any(map(_has_ranks, asked)))
        or not sign
        or sum(told) + len(asked) - len(open_) < _ENOUGH * len(asked)
    ):
        return quiz
    return replace(quiz, questions=tuple(_signed(q, sign) if _is_open(q) else q for q in quiz.questions))


def have_edge_sign(questions: Sequence[Lines]) -> bool:
    """Whether one sign ends a few lines of nearly every question, and not all of them.

    Args:
        questions: the lines of each, stem and options.
    """
    found = [[match["sign"] for line in lines if (match := _BEHIND.search(line.text))] for lines in questions]
    counts = Counter(sign for signs in found for sign in set(signs))
    sign = max(counts, key=lambda each: counts[each], default="")
    filled = [sum(not line.blank for line in lines) for lines in questions]
    told = [0 < signs.count(sign) < many - 1 for signs, many in zip(found, filled, strict=True)]
    return len(questions) >= _FEWEST and sum(told) >= _ENOUGH * len(told) and bool(sign)


def _is_open(question: QuestionDraft) -> bool:
    return not any(map(_is_told, question.options))


def _is_told(option: OptionDraft) -> bool:
    """Whether an option is marked as right or wrong, or picked."""
    return option.mark is not Mark.NONE or bool(option.picked)


def _shown(question: QuestionDraft) -> set[str]:
    """The signs that show the key of a question; one of them empty where something else does."""
    right = [option for option in question.options if option.mark is Mark.RIGHT]
    found = {_taken(question, option) for option in right}
    return found if right and not any(option.picked for option in question.options) else {""}


def _taken(question: QuestionDraft, option: OptionDraft) -> str:
    """The sign that was taken off behind an option."""
    ends = {(line.span.line, line.span.end) for line in option.lines[-1:]}
    behind = (line for line in question.evidence if (line.span.line, line.span.start) in ends)
    return next((match["sign"] for line in behind if (match := _ALONE.fullmatch(line.text))), "")


def _with_star_doubt(question: QuestionDraft) -> QuestionDraft:
    """Doubt a key that stars show, where one stands inside an option that has none behind it."""
    right = [option for option in question.options if option.mark is Mark.RIGHT]
    starred = [option for option in right if _taken(question, option).startswith("*")]
    if not starred:
        return question
    inside = [
        line
        for option in question.options
        if option not in starred
        for line in option.lines
        if line.text.count("*") == 1 and _STAR.search(line.text)
    ]
    if not inside:
        return question
    return replace(question, doubts=(*question.doubts, Doubt("key-unclear", _INSIDE, tuple(inside))))


def _sign(option: OptionDraft) -> str:
    if not option.lines or not _ANY.search(option.text) or _EMPHASIS.match(option.text):
        return ""
    match = _BEHIND.search(option.lines[-1].text) or _FRONT.match(option.lines[0].text)
    return match["sign"] if match else ""


def _has_ranks(question: QuestionDraft) -> bool:
    """Whether stars behind the options are part of them, as those of hotels: `Ritz *****`, `Inn **`, `Hut *`."""
    found = [match[1] for option in question.options if (match := _RANK.search(option.text))]
    return len(set(found)) > 1 and max(map(len, found)) > _BOLD


def _has(question: QuestionDraft, sign: str) -> list[bool]:
    return [_sign(option) == sign for option in question.options]


def _signed(question: QuestionDraft, sign: str) -> QuestionDraft:
    has = _has(question, sign)
    if not any(has) or all(has):
        return question
    options = tuple(
        _right(option) if right else replace(option, mark=Mark.WRONG)
        for option, right in zip(question.options, has, strict=True)
    )
    return replace(question, options=options, several=question.several or sum(has) > 1, shown=sign)


def _right(option: OptionDraft) -> OptionDraft:
    """A right option, its sign taken off its text."""
    behind = _BEHIND.search(option.lines[-1].text)
    at = -1 if behind else 0
    passage = option.passages[at]
    front = _FRONT.match(passage.lines[at].text)
    edge = behind.start() if behind else front.end() if front else 0
    pieces = cut(passage.lines[at], edge)
    text, sign = pieces if behind else pieces[::-1]
    lines = (*passage.lines[:-1], text) if behind else (text, *passage.lines[1:])
    kept = Passage(lines, passage.code, passage.bullet)
    passages = (*option.passages[:-1], kept) if behind else (kept, *option.passages[1:])
    return replace(option, passages=passages, mark=Mark.RIGHT, evidence=(*option.evidence, sign))
