"""Puts the pieces of a question together: which are the stem, which the options, and what each label speaks of."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from generator.importing.drafts import Doubt, Mark, OptionDraft, Passage, QuestionDraft
from generator.importing.items import Item
from generator.importing.labels import Label
from generator.importing.letters import without_letters
from generator.importing.piece_doubts import begins_like_others, piece_doubts

_TWICE = 2
_QUOTED = re.compile(r"\s*[\"'“‘„«].*[\"'”’»]\s*", re.DOTALL)


def assemble(pieces: tuple[Item, ...], *, numbered: bool) -> QuestionDraft:
    """Assemble one question; what is not sure becomes a doubt.

    Args:
        pieces: all of its pieces, in order.
        numbered: whether a number stood before the first, which then is a stem whatever it reads like.
    """
    end = _stem_end(pieces, numbered=numbered)
    stem, rest = pieces[:end], pieces[end:]
    options: list[OptionDraft] = []
    doubts: list[Doubt] = []
    evidence = [item.mark for item in stem if item.mark]
    rest, letters = without_letters(_with_lists(rest))
    doubts += letters
    for item in rest:
        if item.label is None:
            options.append(_option(item))
        elif not options or not options[-1].text.strip():
            evidence.extend((item.label.line, *item.lines))
            doubts.append(_alone(item.label))
        else:
            options[-1], new = _labelled(options[-1], item, item.label)
            doubts.extend(new)
    return QuestionDraft(
        number="",
        stem=tuple(Passage(item.lines, item.code, bullet=item.mark is not None) for item in stem),
        options=tuple(options),
        evidence=tuple(evidence),
        several=any(item.label.unselected for item in rest if item.label) or _left_rightly(rest),
        doubts=(
            *doubts,
            *piece_doubts(stem, rest),
        ),
    )


def _left_rightly(pieces: tuple[Item, ...]) -> bool:
    """Whether an option that was not chosen was answered rightly, which only a choice of several says."""
    return any(
        item.label is not None and item.label.answered and above.picked is False for above, item in pairwise(pieces)
    )


def _with_lists(pieces: tuple[Item, ...]) -> tuple[Item, ...]:
    """Put what feedback leads to with a colon to it: text without a circle where options have one, or a quotation.

    `Correct` / `The sizes match, because:` / `3 kg and 4 kg are 7 kg`.
    """
    options = [item for item in pieces if item.label is None]
    circles = sum(item.picked is not None for item in options) >= _TWICE
    quoted = [item for item in options if _QUOTED.fullmatch(item.text)]
    joined: list[Item] = []
    for item in pieces:
        above = joined[-1] if joined else None
        if above is not None and _leads_on(above) and (circles or quoted == [item]) and _is_said(item, options):
            joined[-1] = replace(above, lines=(*above.lines, *item.lines), last=item.last)
        else:
            joined.append(item)
    return tuple(joined)


def _leads_on(item: Item) -> bool:
    """Whether an item is a label whose feedback ends with a colon."""
    return item.label is not None and item.text.rstrip(" \"'").endswith(":")


def _is_said(item: Item, options: list[Item]) -> bool:
    """Whether an item may be what feedback leads to: text without a circle that begins unlike the options."""
    return item.label is None and item.picked is None and not begins_like_others(item, options)


def split(pieces: tuple[Item, ...], missing: int) -> list[tuple[Item, ...]]:
    """Cut pieces where another stem begins behind an answer, as often as numbers are missing."""
    parts: list[tuple[Item, ...]] = []
    for _ in range(missing):
        answered = next((i for i, item in enumerate(pieces) if item.label), len(pieces))
        at = next((i for i, item in enumerate(pieces) if i > answered and item.asks and item.mark is None), 0)
        while at and pieces[at - 1].label is None and pieces[at - 1].mark is None:
            at -= 1
        if not at:
            break
        parts.append(pieces[:at])
        pieces = pieces[at:]
    return [*parts, pieces]


def _stem_end(pieces: tuple[Item, ...], *, numbered: bool) -> int:
    """How many pieces are the stem: up to the last that asks, with an option left for the first label or circle."""
    answer = next((i for i, item in enumerate(pieces) if item.label or item.picked), None)
    if answer is None:
        limit = max(len(pieces) - 1, 1)
    elif pieces[answer].picked:
        limit = answer
    else:
        limit = answer - 1  # the label speaks of the piece above it, which so is an option
    asking = [i for i, item in enumerate(pieces[: max(limit, 0)]) if item.asks]
    if not asking:
        return 1 if numbered and answer != 0 else 0
    end = asking[-1] + 1
    while (
        end < len(pieces)
        and pieces[end].code
        and sum(item.label is None and not item.code for item in pieces[end:]) > 1
    ):
        end += 1  # `What does this print?`, the code, and options that are none
    return end


def _option(item: Item) -> OptionDraft:
    mark = tuple(dict.fromkeys(line for line in (item.mark, item.letter) if line))
    return OptionDraft((Passage(item.lines, item.code),), picked=item.picked, evidence=mark)


def _labelled(option: OptionDraft, item: Item, said: Label) -> tuple[OptionDraft, list[Doubt]]:
    """Add a label and its feedback to the option above."""
    evidence = (*option.evidence, said.line)
    feedback = (*option.feedback, *item.lines)
    labelled = replace(option, evidence=evidence, feedback=feedback)
    if said.answered and option.picked is not None and option.mark is Mark.NONE:
        return replace(labelled, mark=Mark.of(option.picked)), []
    if said.answered:
        note = f"“{said.line.text.strip()}” says that this was answered rightly, and no circle or box what was chosen"
        return labelled, [Doubt("key-unclear", note, evidence[-2:])]
    if said.mark is Mark.NONE:
        note = f"“{said.line.text.strip()}”: options without a label may be right"
        return labelled, [Doubt("key-unclear", note, (said.line,))]
    if option.mark is Mark.NONE:
        return replace(labelled, mark=said.mark), []
    note = "two labels stand under one option; an option between them may be lost"
    return labelled, [Doubt("option-lost", note, evidence[-2:])]


def _alone(said: Label) -> Doubt:
    note = f"“{said.line.text.strip()}” stands under no option; the right one may be missing"
    return Doubt("label-alone", note, (said.line,))
