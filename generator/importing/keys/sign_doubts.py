"""Doubts keys that nothing but a sign on the options shows, where the sign may tell what somebody picked.

Who types questions puts `*`, `##` or bold type at the right options. A tick, an arrow or a colour there looks the same
on a page that somebody has filled in and nobody has corrected; it is a key where the text bears that out: a legend says
so, or the title, crosses stand beside the ticks, red beside green, words at other options, or explanations below.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.importing.clean.coloured_options import RULE as COLOURED
from generator.importing.clean.coloured_options import colour_of, tells_by_colours
from generator.importing.drafts import Doubt, Lines, Mark, QuestionDraft, QuizDraft, Removal
from generator.importing.key import asked_count, asked_for_several, speaks_of_several
from generator.importing.keys.list_doubts import LISTED
from generator.importing.keys.sign_legend import (
    COLOURS,
    Sign,
    explains,
    is_footnote,
    is_worded,
    kind_of,
    names,
    speaks_of_picks,
)
from generator.importing.persons.persons import is_filled
from generator.importing.solution_sheet import is_solution
from generator.importing.words import plain, words

_PICKED = "the text around the questions speaks of answers that somebody gave; the signs may show those and no key"
_OTHER = "this says of the sign on the options something else than that they are right"
_PERSON = "the name of somebody stood on this page; the signs may show what this person picked, and no key"
_ALONE = "only “{}” shows the key, and nothing says that it stands for right; it may be what somebody picked"
_ONCE = "the sign stands at several options of hardly any question, and nothing says that several may be right here"
_CROSS = re.compile(r"\s*[✗✘❌✖✕]\s|.*\S\s+[✗✘❌✖✕]\s*$")
_TYPED = "✅"  # no hand and no recogniser makes it
_PERSONAL = "personal_lines"
_FILLED, _BLANK = re.compile(r":\s*[^\W\d_]"), re.compile(r"_{3,}|\.{4,}|:\s*$")  # `Name: Ann`, and `Name: ______`
_LIST = 3  # lines that begin with a star are a list
_RARE = 0.2  # of the questions
_FEWEST, _ENOUGH = 2, 0.5  # questions that are explained, or that share of them


def with_sign_doubts(quiz: QuizDraft, source: Lines, removals: Sequence[Removal]) -> QuizDraft:
    """Doubt such keys.

    Args:
        quiz: as it was read; what legends say is none of its text.
        source: all lines of the text.
        removals: what was removed from it.
    """
    signed = [question for question in quiz.questions if question.shown]
    if not signed:
        return quiz
    around = _around(quiz, source)
    person = tuple(_person(source, removals)) or tuple(_named(around))
    picks = tuple(line for line in around if speaks_of_picks(line.text))
    general = (Doubt("key-unclear", _PICKED, picks),) if picks else person
    texts = {line.span.line: line.text for line in source}
    by_sign: dict[str, list[QuestionDraft]] = defaultdict(list)
    for question in signed:
        by_sign[_sign(question, texts)].append(question)
    found = {sign: general or _doubts(sign, own, around, source) for sign, own in by_sign.items()}
    found[LISTED] = person  # a page with a list of keys tells as well where answers are to be written
    odd = _signed_twice(signed)
    return replace(
        quiz,
        questions=tuple(
            replace(q, doubts=(*q.doubts, *found[_sign(q, texts)], *(odd if _is_signed_twice(q) else ())))
            if q.shown
            else q
            for q in quiz.questions
        ),
    )


def _sign(question: QuestionDraft, texts: Mapping[int, str]) -> str:
    """The sign on the options of a question: what was in colour reads as bold type."""
    edited = (line for option in question.options for line in option.lines if COLOURED in line.edits)
    colour = next((found for line in edited if (found := colour_of(texts[line.span.line]))), "")
    return (colour if colour in COLOURS else Sign.COLOUR) if colour and question.shown else question.shown


def _signed_twice(signed: Sequence[QuestionDraft]) -> tuple[Doubt, ...]:
    """The doubt about questions with several signs, where nearly all others have one: one may be a slip."""
    twice = sum(map(_is_signed_twice, signed))
    rare = len(signed) > 1 and twice <= max(1, _RARE * len(signed))
    return (Doubt("key-several", _ONCE),) if rare else ()


def _is_signed_twice(question: QuestionDraft) -> bool:
    """Whether a sign on the options stands at several, and the stem does not speak of several."""
    stem = question.stem_text
    right = sum(option.mark is Mark.RIGHT for option in question.options)
    named = asked_for_several(stem) or _is_plural(stem) or asked_count(stem) == right
    return right > 1 and not named and kind_of(question.shown) is not None


def _is_plural(stem: str) -> bool:
    """Whether a stem speaks of several things: `Which metals are …?`."""
    verbs = {plain(phrase).split()[-1] for phrase in words().plural}
    return speaks_of_several(stem) or not verbs.isdisjoint(plain(stem).split())


def _around(quiz: QuizDraft, source: Lines) -> Lines:
    """The lines outside the questions; below the last options nothing parts them from what the page says."""
    last = quiz.questions[-1]
    inside = {line.span.line for question in quiz.questions[:-1] for line in question.lines}
    inside |= {line.span.line for line in last.stem_lines}
    inside |= {line.span.line for option in last.options for line in option.lines[:1]}
    return tuple(line for line in source if not line.blank and line.span.line not in inside)


def _person(source: Lines, removals: Sequence[Removal]) -> Iterator[Doubt]:
    """The name of a person, where one was left out and is no mere blank for it."""
    texts = {line.span.line: line.text for line in source}
    gone = (texts.get(removal.span.line, "") for removal in removals if removal.rule == _PERSONAL)
    if any(_FILLED.search(text) or not _BLANK.search(text) for text in gone):
        yield Doubt("key-unclear", _PERSON)


def _named(around: Lines) -> Iterator[Doubt]:
    """A line outside the questions that names somebody, and was left."""
    lines = tuple(line for line in around if is_filled(line.text))
    if lines:
        yield Doubt("key-unclear", _PERSON, lines)


def _doubts(sign: str, own: Sequence[QuestionDraft], around: Lines, source: Lines) -> tuple[Doubt, ...]:
    """What speaks against one sign."""
    kind = kind_of(sign)
    last = next((line for line in reversed(source) if not line.blank), None)
    noted = kind is Sign.STAR and last is not None and is_footnote(last.text)
    meant = {kind, Sign.COLOUR} if kind in COLOURS else {kind}
    if kind is None or noted or any(explains(line.text) in meant for line in source):
        return ()
    if kind is Sign.STAR:
        said = tuple(line for line in around if names(line.text, kind))
        return (Doubt("key-unclear", _OTHER, said),) if 0 < len(said) < _LIST else ()
    if kind is Sign.BOLD or sign[:1] == _TYPED or _borne_out(sign, own, around, source):
        return ()
    return (Doubt("key-unclear", _ALONE.format(sign)),)


def _borne_out(sign: str, own: Sequence[QuestionDraft], around: Lines, source: Lines) -> bool:
    """Whether more than the sign tells that somebody who knows the answers has set it."""
    why = sum(bool(question.explanation) for question in own)
    explained = why >= min(_FEWEST, _ENOUGH * len(own))
    first = own[0].stem_lines[0].span.line if own[0].stem else 0
    solved = is_solution(line for line in around if line.span.line < first)
    graded = sign in COLOURS and tells_by_colours(source)
    return explained or solved or graded or any(_CROSS.match(line.text) or is_worded(line.text) for line in source)
