"""Words of the page that were taken for an option or a stem: they stand in many questions, which no option does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, Lines, QuestionDraft
from generator.importing.truth_pairs import truth_words
from generator.importing.words import plain

_REPEATED = "this stands in other questions as well; it may be a word of the page, and no option"
_FEWEST = 4
_SHARE = 0.5
_FEW_WORDS = 3
_NUMBER = re.compile(r"\d+")


def with_page_words(questions: Iterable[QuestionDraft], fewest: int = _FEWEST) -> tuple[QuestionDraft, ...]:
    """Doubt the questions with a line that many others have too, whatever numbers stand in it.

    Args:
        questions: all of a page.
        fewest: in how many such a line stands at least; options of few questions are alike.
    """
    drafts = tuple(questions)
    lines = [_lines(draft) for draft in drafts]
    seen = Counter(text for own in lines for text in {_text(line.text) for line in own})
    least = max(fewest, len(drafts) * _SHARE)
    often = {text for text, times in seen.items() if times >= least and any(map(str.isalpha, text))} - truth_words()
    if not often:
        return drafts
    return tuple(_doubted(draft, own, often) for draft, own in zip(drafts, lines, strict=True))


def _doubted(draft: QuestionDraft, lines: Lines, often: set[str]) -> QuestionDraft:
    found = tuple(line for line in lines if _text(line.text) in often)
    alike = Counter(_text(line.text) for line in found)  # `60 degrees`, `70 degrees`: options
    found = tuple(line for line in found if alike[_text(line.text)] == 1)
    doubts = [Doubt("options-unclear", _REPEATED, found)] if found else []
    return replace(draft, doubts=(*draft.doubts, *doubts))


def _lines(draft: QuestionDraft) -> Lines:
    """The lines that no sign shows to be what they were taken for; an instruction may stand below any question."""
    stem = (line for passage in draft.stem if not passage.code for line in passage.lines)
    options = ((option, n, line) for option in draft.options for n, line in enumerate(option.lines))
    bare = (line for option, n, line in options if n or not (option.placed or option.picked is not None))
    return tuple(line for line in (*stem, *bare) if not asks(line.text) or _is_heading(line.text))


def _is_heading(text: str) -> bool:
    """Whether a text is a few words that lead on: `Options:`."""
    return text.rstrip().endswith(":") and len(text.split()) <= _FEW_WORDS


def _text(text: str) -> str:
    return _NUMBER.sub("#", plain(text))
