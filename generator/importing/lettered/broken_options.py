"""An option that goes on in a line of its own where no other does: the next option without its letter, or a header.

C. Mercury
Gold                       ← `D.` is lost
Correct Answer: C
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from generator.importing.drafts import MOST_OPTIONS, Doubt, Lines, OptionDraft, QuestionDraft
from generator.importing.paragraphs import wraps
from generator.model.line import Line

_FEWEST = 3  # questions that show what is usual,
_MOST = 0.6  # and their share
_FEW = "the question has fewer options than most; this line may be one without its letter"
_ENDED = "a sentence begins in this line, and the other options are one each; it may be one without its letter"
_ENDS = (".", "!", "?")
_SENTENCES = re.compile(r"[.!?]\s+[A-ZÀ-Þ]")
_OTHERS = 2  # options that are one sentence
_NOTE = (
    "the line above had room for this one, which may be no part of the option: another option, or a line of the page"
)


def broken_options(questions: tuple[QuestionDraft, ...], width: int) -> tuple[QuestionDraft, ...]:
    """Doubt options that have a line break where most others of their question have none.

    Args:
        questions: as they were read.
        width: characters of a full line, which tells wrapped lines from short ones.
    """
    usual = _usual(questions)
    doubted = ((q, tuple(_doubts(q, width, few=len(q.options) < usual))) for q in questions)
    return tuple(replace(q, doubts=(*q.doubts, *new)) if new else q for q, new in doubted)


def _usual(questions: tuple[QuestionDraft, ...]) -> int:
    """How many options most questions have; 0 when no number is usual."""
    count, often = next(iter(Counter(len(q.options) for q in questions).most_common(1)), (0, 0))
    return count if often >= _FEWEST and often > len(questions) * _MOST else 0


def _doubts(question: QuestionDraft, width: int, *, few: bool) -> Iterator[Doubt]:
    options = question.options[:MOST_OPTIONS]
    if all(len(option.lines) <= 1 for option in options):
        return
    known = [line for doubt in question.doubts for line in doubt.lines]
    broken = [below for option in options if (below := _breaks(option, width)) and not _all_in(below, known)]
    if len(broken) * 2 > len(options):  # most have several lines; then those of one question are as wide as each other
        own = max((len(line.text.rstrip()) for option in options for line, _ in _pairs(option)), default=0)
        anew = [tuple(line for line in _breaks(option, own) if _begins(line)) for option in options]
        broken = [below for below in anew if below]
    if broken and len(broken) * 2 <= len(options):
        yield Doubt("options-unclear", _NOTE, tuple(line for below in broken for line in below))
        return
    ended = _ended(options)
    if ended and not _all_in(ended, known):
        yield Doubt("options-unclear", _ENDED, ended)
    elif few:
        begun = tuple(b for option in options for a, b in _pairs(option) if _begins(b) and not _hangs(b, option))
        if begun and not _all_in(begun, known):
            yield Doubt("options-unclear", _FEW, begun)


def _all_in(lines: Lines, known: list[Line]) -> bool:
    return set(known).issuperset(lines)


def _ended(options: tuple[OptionDraft, ...]) -> Lines:
    """Lines that begin a sentence below the end of another, where each of the other options is one sentence."""
    below = tuple(
        b
        for option in options
        for a, b in _pairs(option)
        if a.text.rstrip().endswith(_ENDS) and _begins(b) and not _hangs(b, option)
    )
    others = [option.text for option in options if not any(line in below for line in option.lines)]
    one = all(text.rstrip().endswith(_ENDS) and not _SENTENCES.search(text) for text in others)
    return below if one and len(others) >= _OTHERS else ()


def _breaks(option: OptionDraft, width: int) -> Lines:
    """The lines of an option that begin anew; those around code, and the items of a list, have a reason to."""
    if any(passage.code or passage.bullet for passage in option.passages):
        return ()
    new = tuple(passage.lines[0] for passage in option.passages[1:])
    return (*new, *(b for a, b in _pairs(option) if not wraps(a, b, width) and not _hangs(b, option)))


def _pairs(option: OptionDraft) -> Iterator[tuple[Line, Line]]:
    return (pair for passage in option.passages for pair in pairwise(passage.lines))


def _begins(line: Line) -> bool:
    """Whether a line begins as a text of its own does."""
    return not line.text.lstrip()[:1].islower()


def _hangs(line: Line, option: OptionDraft) -> bool:
    """Whether a line stands right below the option's text, behind its sign."""
    sign = option.evidence[0].text if option.evidence else ""
    column, indent = len(sign), len(line.text) - len(line.text.lstrip())
    return 0 < column == indent or (indent > len(sign) - len(sign.lstrip()) and line.text.lstrip()[:1].islower())
