"""Open questions of Canvas: `You Answered` with what was typed, `Correct Answers` with each text that is accepted."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.canvas.heads import Head, State
from generator.importing.canvas.labels import label
from generator.importing.drafts import Doubt, Lines, QuestionDraft
from generator.importing.lettered.lettered import lettered
from generator.importing.lettered.passages import passages
from generator.importing.words import pattern, phrases

_MARGIN = re.compile(r"\(.*\d.*\)\s*$|\bbetween\b|±", re.IGNORECASE)
_TYPED = 2  # lines: a label, and what was typed
_RANGE = "the accepted number has a margin, which the bank does not hold"


def accepted(head: Head, lines: Lines) -> QuestionDraft | None:
    """Read a question that is answered in a few words; None when it is none."""
    first = next((i for i, line in enumerate(lines) if label(line) is not None), None)
    heading = next((i for i, line in enumerate(lines) if _accepted().fullmatch(line.text)), None)
    if first is None or heading is None or lettered(lines[:heading]):
        return None
    if sum(not line.blank for line in lines[first:heading]) > _TYPED:
        return None  # options stand between the labels: two questions may have run together
    answers = tuple(line for line in lines[heading + 1 :] if not line.blank)
    stem, bullets = passages(lines[:first])
    typed = tuple(line for line in lines[first : heading + 1] if not line.blank)
    margin = tuple(line for line in answers if _MARGIN.search(line.text))
    return QuestionDraft(
        head.number,
        stem,
        evidence=(*head.lines, *bullets, *typed),
        full={State.RIGHT: True, State.NONE: None}.get(head.state, False),
        doubts=(Doubt("key-unclear", _RANGE, margin),) if margin else (),
        answers=answers,
    )


@cache
def _accepted() -> re.Pattern[str]:
    return re.compile(rf"[\s*_]*{pattern(phrases('canvas_review', 'accepted'))}\s*:?[\s*_]*", re.IGNORECASE)
