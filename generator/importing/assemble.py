"""Puts the pieces of a question together: which are the stem, which the options, and what each label speaks of."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Doubt, Mark, OptionDraft, Passage, QuestionDraft
from generator.importing.items import Item
from generator.importing.labels import Label

# A label stands close under its option. Where this many lines part them, and fewer part it from what follows, the
# option it spoke of may be lost: `Correct` three lines under a wrong option and one above the next.
_FAR = 2


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
        several=any(item.label.unselected for item in rest if item.label),
        doubts=(*doubts, *_displaced(rest)),
    )


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
        limit = max(answer - 1, 0)  # the label speaks of the piece above it, which so is an option
    asking = [i for i, item in enumerate(pieces[:limit]) if item.asks]
    if asking:
        return asking[-1] + 1
    return min(1, limit) if numbered else 0


def _option(item: Item) -> OptionDraft:
    mark = (item.mark,) if item.mark else ()
    return OptionDraft((Passage(item.lines, item.code),), picked=item.picked, evidence=mark)


def _labelled(option: OptionDraft, item: Item, said: Label) -> tuple[OptionDraft, list[Doubt]]:
    """Add a label and its feedback to the option above."""
    evidence = (*option.evidence, said.line)
    feedback = (*option.feedback, *item.lines)
    labelled = replace(option, evidence=evidence, feedback=feedback)
    if said.mark is Mark.NONE:
        note = f"“{said.line.text.strip()}”: options without a label may be right"
        return labelled, [Doubt("key-unclear", note, (said.line,))]
    if option.mark is Mark.NONE:
        return replace(labelled, mark=said.mark), []
    note = "two labels stand under one option; an option between them may be lost"
    return labelled, [Doubt("option-lost", note, evidence)]


def _alone(said: Label) -> Doubt:
    note = f"“{said.line.text.strip()}” stands under no option; the right one may be missing"
    return Doubt("option-lost", note, (said.line,))


def _displaced(pieces: tuple[Item, ...]) -> list[Doubt]:
    """Labels that stand nearer to what follows than to the option above."""
    doubts = []
    for above, item, below in zip(pieces, pieces[1:], pieces[2:], strict=False):
        if item.label is None or above.label is not None or not above.lines or not below.lines:
            continue
        last = item.lines[-1] if item.lines else item.label.line
        over = item.label.line.span.line - above.lines[-1].span.line - 1
        under = below.lines[0].span.line - last.span.line - 1
        if over > under and over >= _FAR:
            said = item.label.line.text.strip()
            note = f"“{said}” stands apart from the option above; the option it spoke of may be lost"
            doubts.append(Doubt("option-lost", note, (above.lines[-1], item.label.line)))
    return doubts
