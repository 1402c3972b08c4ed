"""Takes it for sure that a circle missing beside an option says nothing, on a page whose recogniser loses circles.

`©` beside some options and nothing beside others is a doubt: what has none may be the end of the stem, or feedback.
Where elsewhere on the page options that can be neither lack their circles as well, it is no more than a lost circle.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from generator.importing.asks import asks
from generator.importing.doubts import kind
from generator.importing.drafts import Mark, OptionDraft, QuestionDraft, QuizDraft
from generator.importing.judge.option_marks import circles
from generator.importing.mending import with_questions

_FEWEST, _SHARE = 1, 0.1  # circles that are lost elsewhere, and of all of them
_SHORT = 2  # characters of a sign that an icon may have left
_HEAD = 4  # characters that two options begin with, as code does: `x = fold(1)`
_LEADS_ON = re.compile(r"[,:;(–-]\s*$")
_LINE = 60  # characters of a line that may have been broken because it was full


def mend(quiz: QuizDraft) -> QuizDraft:
    """Count the circles of every question but the one that is looked at."""
    seen = [[option.picked is None for option in _sure(question)] for question in quiz.questions]
    lost, every = sum(map(sum, seen)), sum(map(len, seen))
    of_question = {id(question): (sum(own), len(own)) for question, own in zip(quiz.questions, seen, strict=True)}

    def settled(question: QuestionDraft) -> QuestionDraft:
        own_lost, own = of_question[id(question)]
        enough = lost - own_lost >= _FEWEST and (lost - own_lost) >= (every - own) * _SHARE
        found = frozenset(map(kind, circles(question.options))) if enough and _is_plain(question) else frozenset()
        return replace(question, disproved=question.disproved | found) if found else question

    return with_questions(quiz, settled)


def _sure(question: QuestionDraft) -> Iterator[OptionDraft]:
    """Options that are neither a part of the stem nor feedback nor the rest of the option above."""
    if not any(option.picked is False for option in question.options):
        return
    for above, option in pairwise(question.options):
        if above.mark is Mark.NONE and _parted(above, option) and not (option.evidence and option.picked is None):
            yield option


def _parted(above: OptionDraft, option: OptionDraft) -> bool:
    """Whether a blank line stands between two options, of which the first is complete."""
    if not above.lines or not option.lines:
        return False
    apart = option.lines[0].span.line - above.lines[-1].span.line > 1
    whole = len(above.text) < _LINE or len(above.lines) > 1
    return apart and whole and _opens(option) and not _LEADS_ON.search(above.text)


def _is_plain(question: QuestionDraft) -> bool:
    """Whether every option opens as one does, and the stem has asked its question above the first."""
    stem = question.stem_text.strip()
    heads = Counter(option.text.strip()[:_HEAD] for option in question.options)
    alike = (heads[option.text.strip()[:_HEAD]] > 1 or _opens(option) for option in question.options)
    said = any(map(_is_said, pairwise(question.options))) or _has_rows(question)
    return asks(stem) and not stem.endswith(":") and all(alike) and not said


def _has_rows(question: QuestionDraft) -> bool:
    """Whether what has no circle is a row of a table that the options speak of: `Oak 47 318` above `○ Oak`."""
    shown = tuple(f"{option.text.strip()} " for option in question.options if option.picked is not None)
    return bool(shown) and any(o.picked is None and o.text.strip().startswith(shown) for o in question.options)


def _is_said(pair: tuple[OptionDraft, OptionDraft]) -> bool:
    """Whether the second of two options may be what is said of the first: it stands behind a label and leads on."""
    above, option = pair
    return above.mark is not Mark.NONE and option.picked is None and bool(_LEADS_ON.search(option.text))


def _opens(option: OptionDraft) -> bool:
    text = option.text.strip()
    return len(text) > _SHORT and (text[:1].isupper() or text[:1].isdigit())
