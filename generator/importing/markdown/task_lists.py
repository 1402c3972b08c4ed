"""Lists of tasks, which have boxes as well: `## Roadmap` / `- [x] Linux` / `- [ ] Windows`.

A box is checked there because something is done. What tells a question is that it asks, or has a number.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, Lines, QuestionDraft
from generator.importing.markdown.markdown_heads import head
from generator.importing.markdown.markdown_rows import box
from generator.importing.pieces import cut
from generator.model.line import Line

_MANY = 5  # lists with one checked box each: tasks are not done so evenly
_GAP = re.compile(r"_{2,}|\.{3}|…|\[\s*\]")
_HEADING = re.compile(r"\s{0,3}#{1,6}\s+")
_NEAR = 6  # lines above a list that may be its stem
_SHORT = 3  # words that are hardly a stem
_TASKS = "these few words ask nothing; the boxes below it may be a list of tasks, and no question"


def all_tasks(lines: Lines) -> bool:
    """Whether no list with boxes stands below what asks or has a number, and few have just one box checked."""
    above: list[Line] = []
    inside, checked, even = False, 0, 0
    for line in lines:
        found = box(line.text)
        if found:
            if not inside and any(_is_stem(near) for near in above[-_NEAR:]):
                return False
            inside, checked = True, checked + bool(found["box"].strip())
        elif not line.blank:
            even += inside and checked == 1
            above = [line] if inside else [*above[-_NEAR:], line]
            inside, checked = False, 0
    return even + (inside and checked == 1) < _MANY


def with_task_doubts(questions: tuple[QuestionDraft, ...]) -> tuple[QuestionDraft, ...]:
    """Doubt questions without a number whose stem is a few words that ask nothing."""
    return tuple(
        replace(question, doubts=(*question.doubts, Doubt("stem-doubtful", _TASKS, question.stem_lines)))
        if not question.number and _is_silent(question)
        else question
        for question in questions
    )


def _is_silent(question: QuestionDraft) -> bool:
    text = question.stem_text.strip()
    return 0 < len(text.split()) <= _SHORT and not _says(text)


def _is_stem(line: Line) -> bool:
    bare = cut(line, match.end())[1] if (match := _HEADING.match(line.text)) else line
    return head(bare) is not None or _says(bare.text)


def _says(text: str) -> bool:
    """Whether a text asks or has a gap."""
    return asks(text.strip(" *_")) or _GAP.search(text) is not None
