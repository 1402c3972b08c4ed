"""Takes off what an empty circle was read as, where it is no usual sign for one: `OO Train Dev Test`, `: It melts`.

Two signs show it: what stands behind begins as another option does, or every other option has its circle and the odd
sign is no letter but an O. Which circle it was, filled or empty, nobody knows.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import MOST_OPTIONS, OptionDraft, QuestionDraft, QuizDraft
from generator.importing.mending import with_questions
from generator.importing.pieces import cut
from generator.importing.words import plain
from generator.model.line import Line

_FEWEST = 3  # options
_ODD = re.compile(r"\s*(?P<sign>[^\s\w$`\"“‘'{\\=<(\[+*/.-]{1,2}|[A-Z][A-Zo]?|0)\s+(?=[^\W\d_]{2}|\d)")
_ROUND = re.compile(r"[O0Qo]{1,2}|\W+")
_WORDS = 2  # with which two options begin


def mend(quiz: QuizDraft) -> QuizDraft:
    """Look at every option without a circle."""
    return with_questions(quiz, _mended)


def _mended(question: QuestionDraft) -> QuestionDraft:
    options = question.options
    if not _FEWEST <= len(options) <= MOST_OPTIONS:
        return question
    ends = [_end(option, options) for option in options]
    cuts = [cut(option.lines[0], end) if end else None for option, end in zip(options, ends, strict=True)]
    return replace(
        question,
        options=tuple(_with_first(o, parts[1]) if parts else o for o, parts in zip(options, cuts, strict=True)),
        evidence=(*question.evidence, *(parts[0] for parts in cuts if parts)),
    )


def _end(option: OptionDraft, options: tuple[OptionDraft, ...]) -> int:
    """Where the odd sign in front of an option ends; 0 when there is none."""
    lines = option.lines
    match = _ODD.match(lines[0].text) if lines and option.picked is None and not option.passages[0].code else None
    if match is None:
        return 0
    others = [other for other in options if other is not option]
    head = _head(" ".join((lines[0].text[match.end() :], *(line.text for line in lines[1:]))))
    alike = len(head) == _WORDS and any(_head(other.text) == head for other in others)
    marked = all(other.picked is not None for other in others) and _ROUND.fullmatch(match["sign"])
    return match.end() if alike or marked else 0


def _with_first(option: OptionDraft, line: Line) -> OptionDraft:
    passage = replace(option.passages[0], lines=(line, *option.passages[0].lines[1:]))
    return replace(option, passages=(passage, *option.passages[1:]))


def _head(text: str) -> list[str]:
    return plain(text).split()[:_WORDS]
