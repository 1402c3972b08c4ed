"""Options that repeat the title of the page: the caption of a picture, or a running header, and no option.

`Rocks and lava, unit 3 – Answers` above the questions, `Rocks and lava unit 3 Answers p4` among the options of one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.words import plain

_FEWEST = 3  # words that both have, in their order
_ENOUGH = 0.6  # of the option's words
_NOTE = "this repeats the title of the page; it may be the caption of a picture, and no option"


def with_title_doubts(questions: Iterable[QuestionDraft], title: str) -> Iterator[QuestionDraft]:
    """Doubt every option that says little but words of the title."""
    known = _words(title)
    for question in questions:
        found = [option for option in question.options if _repeats(_words(option.text), known)]
        doubts = tuple(Doubt("options-unclear", _NOTE, option.lines) for option in found)
        yield replace(question, doubts=(*question.doubts, *doubts)) if doubts else question


def _words(text: str) -> list[str]:
    return [word for word in plain(text).split() if not word.isdigit()]


def _repeats(said: list[str], title: list[str]) -> bool:
    shared = [word for word in said if word in title]
    return len(shared) >= max(_FEWEST, _ENOUGH * len(said)) and said[:_FEWEST] == title[:_FEWEST]
