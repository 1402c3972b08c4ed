"""Pairs in the braces of a GIFT question: `{=cat -> cat food =dog -> dog food}`."""

from __future__ import annotations

from collections.abc import Sequence

from generator.importing.drafts import Lines, PairDraft, Passage
from generator.importing.gift.answers import Answer
from generator.importing.pieces import cut
from generator.model.line import Line

_ARROW = "->"
_FEWEST = 2


def are_pairs(answers: Sequence[Answer]) -> bool:
    """Whether all answers are pairs: a single arrow may be part of a text, `=node->next`."""
    return len(answers) >= _FEWEST and all(answer.pair and answer.sign == "=" for answer in answers)


def pairs(answers: Sequence[Answer]) -> tuple[tuple[PairDraft, ...], tuple[tuple[Passage, ...], ...], Lines]:
    """Cut answers at their arrows.

    Returns:
        The pairs; matches without a prompt, which are distractors; and the arrows.
    """
    found: list[PairDraft] = []
    distractors: list[tuple[Passage, ...]] = []
    arrows: list[Line] = []
    for answer in answers:
        at = next(n for n, line in enumerate(answer.lines) if _ARROW in line.text)
        place = answer.lines[at].text.index(_ARROW)
        before, arrow, behind = cut(answer.lines[at], place, place + len(_ARROW))
        prompt, match = _passages((*answer.lines[:at], before)), _passages((behind, *answer.lines[at + 1 :]))
        arrows.append(arrow)
        if prompt:
            found.append(PairDraft(prompt, match))
        elif match:
            distractors.append(match)
    return tuple(found), tuple(distractors), tuple(arrows)


def _passages(lines: Lines) -> tuple[Passage, ...]:
    kept = tuple(line for line in lines if not line.blank)
    return (Passage(kept),) if kept else ()
